/** Do two loose sentences agree? The alignment and the verdicts are those of the pipeline, folded to three labels. */
import type { Reading, Verdict } from '../model.ts';
import { matchDates } from './compare/dates.ts';
import { matchFigures } from './compare/figures.ts';
import { type Statement, statementOf } from './compare/items.ts';

export interface PairVerdict {
  verdict: 'agree' | 'conflict' | 'not_comparable';
  full: Verdict;
  reason: string;
}

/** Share of the statement's content words that the other text has, from which both are on one matter. */
const ON_TOPIC = 0.34;

/**
 * Holds statement `b` against text `a`. Whoever puts two sentences side by side means one matter: what is left unsaid
 * (whose, where, when) is taken as the same, what is said must fit.
 */
export function comparePair(a: Reading, b: Reading): PairVerdict {
  const text = statementOf(a);
  const claim = statementOf(b);
  const figures = matchFigures(claim.figures, text.figures);
  const dates = matchDates(claim.dates, text.dates);
  const topic = coverage(claim, text);
  const say = (verdict: PairVerdict['verdict'], full: Verdict, reason: string): PairVerdict => ({
    verdict,
    full,
    reason,
  });

  const otherDay = dates.find(({ judgement }) => judgement?.verdict === 'conflicts');
  const broken = figures.find(({ judgement, sure }) => sure && judgement?.verdict === 'conflicts');
  if (broken) {
    if (otherDay)
      return say(
        'not_comparable',
        'not comparable',
        `other periods: ${otherDay.event.timex.text} / ${otherDay.other?.timex.text}`,
      );
    return say('conflict', 'conflicts', `${shown(broken)}: ${broken.judgement?.rule}`);
  }
  const sureDay = dates.find(({ judgement, sure }) => sure && judgement?.verdict === 'conflicts');
  if (sureDay && !figures.length && topic >= ON_TOPIC)
    return say(
      'conflict',
      'conflicts',
      `${sureDay.event.timex.text} / ${sureDay.other?.timex.text}: ${sureDay.judgement?.rule}`,
    );
  const alone = figures.find(({ other }) => other === null);
  if (alone)
    return say(
      'not_comparable',
      'not comparable',
      `nothing to hold “${alone.item.claim.quantity.text}” against`,
    );
  const open = figures.find(
    ({ judgement }) => judgement?.verdict === 'conflicts' || judgement?.verdict === 'diverges',
  );
  if (open)
    return say(
      'not_comparable',
      open.judgement?.verdict === 'diverges' ? 'diverges' : 'cannot tell',
      `${shown(open)}: ${open.judgement?.rule}`,
    );
  if (otherDay) return say('not_comparable', 'cannot tell', 'the dates differ, and the event may be another');
  const day = dates.find(({ other }) => other === null);
  if (day)
    return say('not_comparable', 'not comparable', `nothing to hold “${day.event.timex.text}” against`);
  const held = figures.length + dates.length;
  if (topic < (held ? ON_TOPIC : 0.7))
    return say('not_comparable', 'not comparable', 'they speak of other matters');
  const first = figures[0];
  return say(
    'agree',
    first?.judgement?.verdict ?? 'consistent',
    first ? `${shown(first)}: ${first.judgement?.rule}` : 'what the one says, the other says too',
  );
}

const shown = ({ item, other }: ReturnType<typeof matchFigures>[number]): string =>
  `“${item.claim.quantity.text}” / “${other?.claim.quantity.text}”`;

/** Share of the words of the one that the other has. */
function coverage(claim: Statement, text: Statement): number {
  const own = [...claim.words].filter((word) => !claim.names.has(word));
  if (!own.length) return 1;
  return own.filter((word) => text.words.has(word)).length / own.length;
}
