import { acronymLetters, isAcronym, plainName, soundKey } from '../../lib/names.ts';
import type { Identity } from '../../model.ts';

/** One name in two or more spellings. */
export interface NameVariant {
  identity: Identity;
  /** 'spelling' = letters differ; 'acronym' = the short form is written in two ways. */
  kind: 'spelling' | 'acronym';
  /** The spellings, in order of appearance, with where each article first has it. */
  spellings: { form: string; places: Identity['forms'] }[];
}

/**
 * Names spelled differently inside or across articles. Not the trivial ways: a family name for the full name, an
 * acronym for what it stands for, a possessive, an article, capitals, stops ("U.S." / "US").
 */
export function nameVariants(identities: readonly Identity[]): NameVariant[] {
  return identities.flatMap((identity) => [...spellings(identity), ...acronyms(identity)]);
}

/** Forms that are spellings of one another, by the sound they share. */
function spellings(identity: Identity): NameVariant[] {
  const bySound = new Map<string, Map<string, Identity['forms']>>();
  // One spelling in a hundred articles: nothing to look at.
  if (new Set(identity.forms.map(({ form }) => form)).size < 2) return [];
  for (const form of identity.forms) {
    const sound = isAcronym(form.form) ? null : soundKey(form.form);
    if (!sound) continue;
    const byPlain = bySound.get(sound) ?? new Map<string, Identity['forms']>();
    bySound.set(sound, byPlain);
    const plain = plainName(withoutInitials(form.form));
    const alike = byPlain.get(plain);
    if (alike) alike.push(form);
    else byPlain.set(plain, [form]);
  }
  return [...bySound.values()]
    .filter((byPlain) => byPlain.size > 1)
    .map((byPlain) => variant(identity, 'spelling', [...byPlain.values()]));
}

/** "Anna E. Holm" → "Anna Holm": a middle initial is no other spelling. */
function withoutInitials(form: string): string {
  return form.replace(/(?<=\s)\p{Lu}\.?\s/gu, '');
}

/** "DS-K" and "DSKP", "DS-K" and "DSK": by the letters and hyphens, stops aside. */
function acronyms(identity: Identity): NameVariant[] {
  const byWriting = new Map<string, Identity['forms']>();
  if (new Set(identity.forms.map(({ form }) => form)).size < 2) return [];
  for (const form of identity.forms) {
    if (!isAcronym(form.form) || acronymLetters(form.form).length < 3) continue;
    const writing = form.form
      .replace(/\./g, '')
      .replace(/(?<=\p{Lu}{2})s$/u, '')
      .toUpperCase();
    const alike = byWriting.get(writing);
    if (alike) alike.push(form);
    else byWriting.set(writing, [form]);
  }
  return byWriting.size > 1 ? [variant(identity, 'acronym', [...byWriting.values()])] : [];
}

function variant(
  identity: Identity,
  kind: NameVariant['kind'],
  forms: readonly Identity['forms'][],
): NameVariant {
  return {
    identity,
    kind,
    spellings: forms.map((places) => ({ form: (places[0] as Identity['forms'][number]).form, places })),
  };
}
