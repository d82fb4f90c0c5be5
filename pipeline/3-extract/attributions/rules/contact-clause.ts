import { type Clause, type Found, type Hit, has, limitOf, type Rule } from '../clause.ts';
import type { Item } from '../items.ts';
import { isFiniteVerb, isNominal, isStop, nounPhraseBefore, type Range } from '../phrases.ts';
import { AMOUNT, kindOfNoun } from '../speakers.ts';

const WORTH = /^(?:%|percent|million|billion|trillion|crore|lakh|m|bn|tn)$/;

/** "the 5% analysts had expected", "the 40 cows (that) she said had died": a figure and a clause on it that lacks it */
export const contactClause: Rule = {
  id: 'contact-clause',
  examples: {
    matches: [
      {
        text: 'Sales rose by less than the 5% analysts had expected.',
        source: 'analysts',
        content: 'the 5% analysts had expected',
      },
      {
        text: 'The film shows the 40 cows she said had died in May.',
        source: 'she',
        content: 'the 40 cows she said had died in May',
      },
      {
        text: 'It holds half of the $20 million experts say it needs.',
        source: 'experts',
        content: 'the $20 million experts say it needs',
      },
      {
        text: 'They fell short of the 40 lorries Norway says it needs.',
        source: 'Norway',
        content: 'the 40 lorries Norway says it needs',
      },
      {
        text: 'Orders rose by more than the 9 percent gain the markets had expected.',
        source: 'the markets',
        content: 'the 9 percent gain the markets had expected',
      },
    ],
    not: [
      'They price in the 40 million marks in debt that Dorrin Mills will assume.',
      'Some 40 percent of pilots said they slept badly.',
      'In 2012 he said little.',
      'On day 5 she said it was over.',
      'The 40 analysts expected little.',
    ],
  },
  find(clause: Clause): Found[] {
    const { items } = clause;
    const found: Found[] = [];
    for (const hit of clause.hits) {
      const { subject } = hit;
      if (hit.passive || subject.negated || subject.how !== 'own' || !subject.range) continue;
      // "debt that the firm WILL assume", but "less THAN analysts had expected"
      if (subject.unreal && clause.items[subject.range.from - 1]?.lower !== 'than') continue;
      if (!has(hit, 'say', 'hold', 'aside')) continue;
      const parted = part(items, subject.range);
      if (!parted || !hasGap(items, hit, parted.figure)) continue;
      let to = limitOf(clause, hit);
      while (to > hit.at && /^[.,;:!?]$/.test(items[to - 1]?.text ?? '')) to--;
      const stop = items.findIndex((item, k) => k > hit.at && k < to && isStop(item));
      found.push({
        source: parted.source,
        cue: { from: subject.verbFrom, to: hit.at + 1 },
        contents: [{ from: parted.figure.from, to: stop > 0 ? stop : to }],
        confidence: 0.75,
        hit,
      });
    }
    return found;
  },
};

/** The figure's noun phrase and the source that follows it without a joint. */
function part(items: readonly Item[], subject: Range): { figure: Range; source: Range } | null {
  // "the 40 cows | she", "the 40 cows | the vet": the source has an edge of its own
  const edge = joinedOn(items, subject) ? subject.from - 1 : subject.from;
  const own = items[edge - 1];
  if (isNominal(own) && own?.pos !== 'PRON') {
    const from = nounPhraseBefore(items, edge - 1);
    const figure = { from: figureStart(items, { from, to: edge }), to: edge };
    return from >= 0 && holdsFigure(items, figure) ? { figure, source: subject } : null;
  }
  // "the 5% | analysts", "the $20 million | experts": the last noun is somebody, what is before is a worth
  const from = figureStart(items, subject);
  for (let k = subject.to - 1; k > from; k--) {
    const item = items[k] as Item;
    if (item.pos === 'ADP') return null; // "40 percent OF PILOTS said"
    if (WORTH.test(items[k - 1]?.lower ?? '')) {
      const head = items[subject.to - 1] as Item;
      const people = kindOfNoun(head.lower) === 'person' && /(?:s|people)$/.test(head.lower);
      // "51 billion marks | dealers"
      const start = k < subject.to - 1 && AMOUNT.test(item.lower) ? k + 1 : k;
      const figure = { from, to: k };
      return people && holdsFigure(items, figure)
        ? { figure, source: { from: start, to: subject.to } }
        : null;
    }
    if (item.pos !== 'NOUN' && item.pos !== 'ADJ') return null;
  }
  return null;
}

/** "the 40 cows THAT the vet said": the relative may be written. */
const joinedOn = (items: readonly Item[], subject: Range): boolean =>
  /^(?:that|which)$/.test(items[subject.from - 1]?.lower ?? '');

/** Where the last determiner or the numeral of a noun phrase stands ("a part of THE $20 million experts"). */
function figureStart(items: readonly Item[], range: Range): number {
  for (let k = range.to - 1; k >= range.from; k--) if (items[k]?.pos === 'DET') return k;
  return range.from;
}

/** A numeral with a determiner or a worth; no year or day: "the 40 cows", "$5m", not "in 2012". */
function holdsFigure(items: readonly Item[], { from, to }: Range): boolean {
  const number = items.findIndex((item, k) => k >= from && k < to && item.pos === 'NUM');
  if (number < 0 || /^(?:1[89]|20)\d\d$/.test(items[number]?.text ?? '')) return false;
  const last = items[to - 1] as Item;
  if (WORTH.test(last.lower)) return true;
  return (
    /^(?:the|those|these|all)$/.test(items[from]?.lower ?? '') && number === from + 1 && last.pos !== 'PROPN'
  );
}

/** The clause lacks its subject ("said HAD DIED") or its object ("had expected."); a worth lets any clause pass. */
function hasGap(items: readonly Item[], hit: Hit, figure: Range): boolean {
  const next = items[hit.at + 1];
  if (next && isFiniteVerb(items, hit.at + 1)) return true;
  const relative = hit.subject.range !== null && joinedOn(items, hit.subject.range);
  if (!next || /^[.,;]$/.test(next.text)) return relative || (has(hit, 'hold', 'aside') && !has(hit, 'say'));
  if (relative && next.pos === 'PRON') return true;
  // "the 40 lorries Norway says IT NEEDS."
  const bare = isFiniteVerb(items, hit.at + 2) && isStop(items[hit.at + 3]);
  return next.pos === 'PRON' && (bare || WORTH.test(items[figure.to - 1]?.lower ?? ''));
}
