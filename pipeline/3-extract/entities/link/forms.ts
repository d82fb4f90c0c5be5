import { countryCode } from '../../../lib/countries.ts';
import { LEGAL_FORMS } from '../cues/organisations.ts';
import { type Form, type Groups, join } from './groups.ts';
import { indexBy } from './index-by.ts';

/** "Brightwater Ltd" → "brightwater"; null if nothing was taken off. */
function withoutLegalForm(key: string): string | null {
  const words = key.split(' ');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) as string)) words.pop();
  const short = words.join(' ');
  return short === key ? null : short;
}

/** "ministry of justice" → "justice ministry". */
function turned(key: string): string | null {
  const match = /^(ministry|department|university|office|bank|bureau|agency) (?:of|for) (?:the )?(.+)$/.exec(
    key,
  );
  return match ? `${match[2]} ${match[1]}` : null;
}

/** "the U.S." and "the United States"; "Karels" for "Karel's" where the apostrophe was lost. */
export function sameCountryOrSlip(groups: Groups): void {
  const byCountry = new Map<string, Form>();
  const byKey = new Map<string, Form>();
  for (const form of groups.forms) {
    byKey.set(`${form.type} ${form.key}`, form);
    const code = form.type === 'LOC' ? countryCode(form.text) : null;
    if (!code) continue;
    const twin = byCountry.get(code);
    if (twin) join(groups, twin, form);
    else byCountry.set(code, form);
  }
  for (const form of groups.forms) {
    if (form.type !== 'ORG' || form.key.length < 4 || !form.key.endsWith('s')) continue;
    const whole = byKey.get(`ORG ${form.key.slice(0, -1)}`);
    if (whole && whole.mentions.length > form.mentions.length) join(groups, whole, form);
  }
}

/** "the Harvest Movement" for "the Harvest Movement of Karel": two words or more, and one longer name only. */
function shortened(groups: Groups): void {
  const bodies = groups.forms.filter((form) => form.type === 'ORG');
  const byStart = indexBy(bodies, ({ key }) =>
    [...key.matchAll(/ (?:of|for) /g)].map(({ index }) => key.slice(0, index)),
  );
  for (const short of bodies) {
    const longer = short.key.includes(' ') ? (byStart.get(short.key) ?? []) : [];
    if (longer.length === 1) join(groups, short, longer[0] as Form);
  }
}

/** Organisations with and without their legal form, and "Ministry of X" with "X Ministry". */
export function formLinks(groups: Groups): void {
  shortened(groups);
  const byKey = new Map<string, Form>();
  for (const form of groups.forms) if (form.type === 'ORG') byKey.set(form.key, form);
  for (const form of byKey.values()) {
    for (const other of [withoutLegalForm(form.key), turned(form.key)]) {
      const twin = other === null ? undefined : byKey.get(other);
      if (twin) join(groups, form, twin);
    }
  }
}
