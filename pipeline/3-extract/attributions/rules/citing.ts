import { type Clause, clauseBefore, type Found, type Rule } from '../clause.ts';
import { hasFinite, nounPhraseAfter, type Range } from '../phrases.ts';
import { speakerOf } from '../speakers.ts';

const CITES = /^(?:citing|quoting)$/;
/** Texts that hold figures; "citing a 1990 law", "citing an inquiry" give grounds, not sources. */
const RECORDS =
  /^(?:data|figures|records?|reports?|stud(?:y|ies)|surveys?|statistics|documents?|polls?|estimates?|news|sources?)$/;

/** "…, citing police records", "Quoting the vet, the daily said …": what is said rests on them */
export const citing: Rule = {
  id: 'citing',
  triggers: new Set(['citing', 'quoting']),
  examples: {
    matches: [
      {
        text: 'At least 12 barges sank, the radio said, citing port records.',
        source: 'port records',
        content: 'At least 12 barges sank',
      },
      {
        text: 'Quoting a vet, the daily said 40 cows were ill.',
        source: 'a vet',
        content: '40 cows were ill',
      },
      {
        text: 'The radio, citing the coastguard, said 12 barges sank.',
        source: 'the coastguard',
        content: '12 barges sank',
      },
    ],
    not: [
      'Citing 3 reasons, he left.',
      'He kept citing the 1990 treaty.',
      'He left, citing 2 rows with the board.',
    ],
  },
  find(clause: Clause): Found[] {
    const { items } = clause;
    const found: Found[] = [];
    for (let i = 0; i < items.length; i++) {
      if (!CITES.test(items[i]?.lower ?? '') || (i > 0 && items[i - 1]?.text !== ',')) continue;
      const source = { from: i + 1, to: nounPhraseAfter(items, i + 1) };
      if (source.to === source.from) continue;
      const speaks = /^(?:institution|name|person)$/.test(speakerOf(items, source));
      if (!speaks && !items.slice(i + 1, source.to).some((item) => RECORDS.test(item.lower))) continue;
      const content = contentOf(clause, i, source.to);
      if (content) found.push({ source, cue: { from: i, to: i + 1 }, contents: [content], confidence: 0.75 });
    }
    return found;
  },
};

/** The clause before; else, where the phrase opens the sentence or stands after its subject, the one that follows. */
function contentOf(clause: Clause, i: number, after: number): Range | null {
  const { items } = clause;
  const left = i > 0 ? clauseBefore(clause, i) : null;
  if (left && hasFinite(items, left.from, left.to)) return left;
  if (items[after]?.text !== ',') return null;
  let to = items.length;
  while (to > after && /^[.,;:!?]$/.test(items[to - 1]?.text ?? '')) to--;
  return hasFinite(items, after, to) ? { from: after + 1, to } : null;
}
