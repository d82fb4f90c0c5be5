import type { NameMention } from '../../../model.ts';
import { LEGAL_FORMS } from '../cues/organisations.ts';
import { type Form, type Groups, join } from './groups.ts';
import { indexBy } from './index-by.ts';

/** How a firm's name ends: the word that its short form leaves out. */
const FIRM_HEADS: ReadonlySet<string> = new Set([
  ...LEGAL_FORMS,
  ...(
    'group motors airlines airways pharma pharmaceuticals systems technologies software electronics industries energy steel ' +
    'petroleum chemicals foods stores partners securities insurance capital telecom communications entertainment studios ' +
    'pictures records brothers enterprises laboratories aerospace semiconductor breweries therapeutics biotech networks ' +
    'logistics robotics dynamics materials mining resources retail brands cosmetics automotive'
  ).split(' '),
]);

/** Where a place stands: "in Harrow", "near Harrow". */
const LOCATIVE =
  /\b(?:in|at|near|from|to|around|outside|across|of|toward|towards|into|through|between)\s+(?:the\s+)?$/i;

/**
 * "Harrow Motors" … "Harrow expects": the first word of one firm's name, after the full name. A word that is also a
 * place is the firm only if the article never uses it as one, and a person's name only if nobody bears it there.
 */
export function firmLinks(groups: Groups, names: readonly NameMention[], raw: string): void {
  const firms = groups.forms.filter(({ type, key }) => type === 'ORG' && isFirm(key));
  if (!firms.length) return;
  const byFirst = indexBy(firms, ({ key }) => [key.split(' ', 1)[0] as string]);
  const longer = indexBy(
    groups.forms.filter(({ key }) => key.includes(' ')),
    ({ key }) => key.split(' '),
  );
  for (const short of groups.forms) {
    const [firm, another] = byFirst.get(short.key) ?? [];
    if (!firm || another || short.type === 'MISC' || /^[a-z]/.test(short.text)) continue;
    if ((short.mentions[0] as number) < (firm.mentions[0] as number)) continue;
    // "Marsh Holdings" and "Eva Marsh": Marsh may be either
    const others = (longer.get(short.key) ?? []).filter((form) => form.key !== firm.key);
    if (others.length || (short.type === 'LOC' && isPlace(short, names, raw))) continue;
    short.type = 'ORG';
    join(groups, firm, short);
  }
}

function isFirm(key: string): boolean {
  const words = key.split(' ');
  return words.length > 1 && FIRM_HEADS.has(words.at(-1) as string);
}

const isPlace = (form: Form, names: readonly NameMention[], raw: string): boolean =>
  form.mentions.some((at) => {
    const { start, end } = names[at] as NameMention;
    return (
      LOCATIVE.test(raw.slice(Math.max(0, start - 16), start)) ||
      !/^(?:'s)?\s+[a-z]/.test(raw.slice(end, end + 8))
    );
  });
