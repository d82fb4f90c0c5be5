import { flagsOf, Is, isNamePart } from '../gazetteer/index.ts';
import { TYPES } from '../segment.ts';
import type { EvidenceRule } from './rule.ts';

/** Parts of an account's name that no person has: "DorrinNews". */
const DESK =
  /(?:News|TV|FM|Radio|Sports?|Daily|Times|Post|Live|FC|Magazine|Records|Games?|Official|HQ)(?=\p{Lu}|$)|^\p{Lu}{3,}/u;

/** "OkaforMaria", "maria_okafor", "maria94" → their words. */
const wordsIn = (account: string): string[] =>
  account.split(/[ _\d]+|(?<=\p{Ll})(?=\p{Lu})/u).flatMap((part) => (part ? [part.toLowerCase()] : []));

const given = (word: string): boolean => word.length > 2 && (flagsOf(word) & Is.givenName) !== 0;

/** "mariaokafor": a given name, and a family name or little else after it. */
function beginsWithGiven(word: string): boolean {
  for (let cut = Math.min(word.length, 10); cut >= 4; cut--) if (given(word.slice(0, cut))) return true;
  const [three, rest] = [word.slice(0, 3), word.slice(3)];
  return given(three) && rest.length > 2 && isNamePart(rest);
}

/** Is an account named as a person is? */
function personal(account: string): boolean {
  const words = wordsIn(account);
  return words.some(given) || (words.length === 1 && beginsWithGiven(words[0] as string));
}

/**
 * "@somebody": the account of a person if a given name is in it, or somebody is addressed by it at the start; of an
 * organisation if it says so. Other accounts are nobody's name.
 */
export const account: EvidenceRule = {
  id: 'account',
  examples: [
    'Thanks @ [Maria|PER] for the lift.',
    'Thanks @[maria_okafor|PER] for the lift.',
    'Thanks @[HarrowNews|ORG] for the tip.',
    '@[dorrin|PER] That lift was free.',
  ],
  counter: ['Meet us @ noon.', 'Write to desk@example.org today.', 'Thanks @xqdorrin for the lift.'],
  weigh({ first, scene, from, to, length }, points) {
    if (!scene.informal) return;
    if (!scene.words.slice(from, to).some((word) => /@ ?$/.test(word.gap))) return;
    if (length > 1) for (const type of TYPES) points[type] -= 9;
    else if (DESK.test(first.text)) points.ORG += 4;
    else if (from === 0 || personal(first.text)) points.PER += 4;
    else for (const type of TYPES) points[type] -= 9;
  },
};
