import { tokenize } from '../../../lib/tokens.ts';
import { Is, PLACE } from '../gazetteer/index.ts';
import type { Scene, Segment } from '../segment.ts';
import type { EvidenceRule } from './rule.ts';

const KNOWN = PLACE | Is.demonym | Is.organisation | Is.team | Is.language;

/** Is nothing known of a single word but that it is written with a capital? */
function unknown({ length, flags, firstTerm }: Segment): boolean {
  return (
    length === 1 &&
    !(flags & KNOWN) &&
    !firstTerm.namePart &&
    !(firstTerm.flags & (Is.givenName | Is.familyName | Is.person))
  );
}

/** Part of speech of word `at`; kept, since several candidates end before it. */
function posOf(scene: Scene, at: number): string {
  const kept = scene.tags.get(at);
  if (kept !== undefined) return kept;
  if (scene.terms[at]?.functional) return '';
  const [from, word] = [scene.words[at - 1], scene.words[at]];
  let pos = '';
  if (from && word) {
    const start = from.start;
    const tokens = tokenize(scene.text.slice(start, start + 80));
    pos = tokens.find((token) => token.start + start === word.start)?.pos ?? '';
  }
  scene.tags.set(at, pos);
  return pos;
}

/** "the Dorrin thread", "my Dorrin password": what stands before a noun as its modifier is hardly a person. */
export const modifier: EvidenceRule = {
  id: 'modifier',
  examples: ['The guests talked of [Xqorda|ORG] recipes.'],
  counter: ['The guests talked of [Okafor|PER] recipes.'],
  weigh(segment, points) {
    const { after, scene, to, last } = segment;
    if (!unknown(segment) || last.possessive || after?.shape !== 'lower') return;
    if (posOf(scene, to) !== 'NOUN') return;
    points.PER -= 1.2;
    points.ORG += 0.3;
    points.MISC += 0.4;
  },
};

/** "my Dorrin", "their Dorrin": a thing. */
export const possessed: EvidenceRule = {
  id: 'possessed',
  examples: ['The guests broke their [Xqorda|MISC] yesterday.'],
  counter: ['The guests met their [Kenyan|MISC] cook.'],
  weigh(segment, points) {
    const { before } = segment;
    if (
      !unknown(segment) ||
      !before ||
      !/^(?:my|your|his|her|our|their|its|some|any|every|no|new)$/.test(before.key)
    )
      return;
    points.PER -= 1.2;
    points.MISC += 0.7;
  },
};
