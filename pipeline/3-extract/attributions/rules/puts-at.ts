import { asideAfter, type Clause, type Found, limitOf, type Rule } from '../clause.ts';
import { clauseStart, hasFinite, nounPhraseAfter, nounPhraseBefore, type Range } from '../phrases.ts';
import { subjectOf } from '../subjects.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Anything may be put "at" a figure by these … */
const PUTS = words(
  'put puts putting peg pegs pegged estimate estimates estimated reckon reckons reckoned value values valued',
);
/** … and only a figure by these: "place the order at 9", "set 40 chairs at the door". */
const SETS = words('place places placed set sets');
const FIGURE =
  /^(?:figures?|tolls?|numbers?|totals?|costs?|counts?|rates?|losses|damage|value|price|bill|share|dead|odds|size|population|strength|lead|turnout|membership|debt|deficit)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;
/** Words the figured thing may take: "put the bill for the flood in the north at 4m". */
const REACH = 14;

/** "Police put the toll at 31", "the toll was put at 31 by police", "…, and the army at 40" */
export const putsAt: Rule = {
  id: 'puts-at',
  triggers: new Set([...PUTS, ...SETS]),
  examples: {
    matches: [
      {
        text: 'Aid groups put the number of flooded homes at 2,300.',
        source: 'Aid groups',
        content: 'the number of flooded homes at 2,300',
      },
      {
        text: 'The tax office put growth at 2.4 percent and the guild at 1.9 percent.',
        source: 'the guild',
        content: 'at 1.9 percent',
      },
      {
        text: 'The toll was put at 31 by the coastguard.',
        source: 'the coastguard',
        content: 'The toll was put at 31',
      },
    ],
    not: [
      'He put the figure at the end of the table.',
      'She put 40 books on the shelf.',
      'They set the chairs out at 9 a.m.',
      'The toll was put at 31.',
    ],
  },
  find(clause: Clause): Found[] {
    const { items } = clause;
    const found: Found[] = [];
    for (let v = 0; v < items.length; v++) {
      const lower = items[v]?.lower ?? '';
      if (!PUTS.has(lower) && !SETS.has(lower)) continue;
      const passive = items[v + 1]?.lower === 'at' ? putByAgent(clause, v) : agentPuts(clause, v);
      if (passive) found.push(passive);
      else if (!BE.test(items[v - 1]?.lower ?? '')) found.push(...putActively(clause, v, SETS.has(lower)));
    }
    return found;
  },
};

function putActively(clause: Clause, v: number, figureOnly: boolean): Found[] {
  const { items } = clause;
  let at = -1;
  let figure = false;
  for (let k = v + 1; k < items.length && k < v + REACH + 5; k++) {
    const item = items[k];
    if (item?.lower === 'at' && opensWithFigure(clause, k + 1)) {
      at = k;
      break;
    }
    figure ||= k < v + 5 && FIGURE.test(item?.lower ?? '');
  }
  if (at <= v + 1 || (figureOnly && !figure)) return [];
  const between = items.slice(v + 1, at);
  if (!figure && (between.some((item) => /^[,;:"()]$/.test(item.text)) || hasFinite(items, v + 1, at)))
    return [];
  if (!figure && between.some(({ lower }) => /^(?:on|to|into|up|down|out|off|in)$/.test(lower))) return [];
  // "the World Bank ESTIMATES losses at" may be tagged a noun, for want of another verb
  if (
    items[v]?.pos !== 'VERB' &&
    (!/s$/.test(items[v]?.lower ?? '') || hasFinite(items, clauseStart(items, v), at))
  )
    return [];
  const subject = subjectOf(items, v);
  if (subject.how === 'none' || subject.negated || subject.unreal) return [];
  const cue = { lemma: 'put', classes: new Set<never>() };
  const limit = limitOf(clause, { at: v, cue, subject, passive: false, cut: v });
  let to = asideAfter(items, at, limit);
  // "put the Reds at 34 and the Blues at 29": two of a kind are two objects
  const isOfNames = /^\p{Lu}/u.test(items[at - 1]?.text ?? '');
  const second = isOfNames ? null : gapped(clause, at + 1, to);
  if (second) to = second.joint;
  while (to > at && /^[.,;:!?]$/.test(items[to - 1]?.text ?? '')) to--;
  const first: Found = {
    source: subject.range ?? 'inherited',
    cue: { from: subject.verbFrom, to: v + 1 },
    contents: [{ from: v + 1, to }],
    confidence: 0.9,
    antecedent: subject.antecedent,
    weak: !/^(?:estimat|reckon|valu)/.test(items[v]?.lower ?? ''), // nobody but people and bodies reckons
  };
  return second ? [first, second.found] : [first];
}

/** "…, AND THE GUILD AT 1.9 percent": a second source that shares the verb. */
function gapped(clause: Clause, from: number, to: number): { joint: number; found: Found } | null {
  const { items } = clause;
  for (let k = from + 1; k < to - 2; k++) {
    if (!/^(?:,|;|and|but|while)$/.test(items[k]?.lower ?? '')) continue;
    let start = k + 1;
    while (/^(?:and|but|while)$/.test(items[start]?.lower ?? '')) start++;
    const end = nounPhraseAfter(items, start, false);
    if (end === start || items[end]?.lower !== 'at' || !opensWithFigure(clause, end + 1)) continue;
    if (items[start]?.pos === 'NUM') continue;
    let stop = to;
    while (stop > end && /^[.,;:!?]$/.test(items[stop - 1]?.text ?? '')) stop--;
    const found: Found = {
      source: { from: start, to: end },
      cue: { from: end, to: end + 1 },
      contents: [{ from: end, to: stop }],
      confidence: 0.75,
      weak: true,
    };
    return { joint: k, found };
  }
  return null;
}

/** "The toll WAS PUT at 31 BY the coastguard." */
function putByAgent(clause: Clause, v: number): Found | null {
  const { items } = clause;
  if (!BE.test(items[v - 1]?.lower ?? '') || !opensWithFigure(clause, v + 2)) return null;
  let by = v + 3;
  while (by < items.length && by < v + 10 && !/^(?:by|,|;|and|at)$/.test(items[by]?.lower ?? '')) by++;
  if (items[by]?.lower !== 'by') return null;
  const source: Range = { from: by + 1, to: nounPhraseAfter(items, by + 1) };
  if (source.to === source.from || items[source.from]?.pos === 'NUM') return null;
  const subject = subjectOf(items, v).range;
  const from = subject ? nounPhraseBefore(items, subject.to - 1, clauseStart(items, subject.to - 1)) : v;
  const contents = [{ from: from < 0 ? v : from, to: by }];
  return { source, cue: { from: by, to: by + 1 }, contents, confidence: 0.85 };
}

/** "Output IS ESTIMATED BY the embassy AT 31 tonnes." */
function agentPuts(clause: Clause, v: number): Found | null {
  const { items } = clause;
  if (!BE.test(items[v - 1]?.lower ?? '') || items[v + 1]?.lower !== 'by') return null;
  const source: Range = { from: v + 2, to: nounPhraseAfter(items, v + 2, false) };
  if (
    source.to === source.from ||
    items[source.to]?.lower !== 'at' ||
    !opensWithFigure(clause, source.to + 1)
  )
    return null;
  let to = asideAfter(items, source.to, items.length);
  while (to > source.to && /^[.,;:!?]$/.test(items[to - 1]?.text ?? '')) to--;
  const cue = { from: v, to: v + 2 };
  return { source, cue, contents: [{ from: source.to, to }], confidence: 0.85 };
}

/** A number within the first words and no hour: "at 31", "at about 2.4 million", "at between $4m and $5m". */
function opensWithFigure({ items }: Clause, from: number): boolean {
  const k = items.findIndex(
    (item, i) => i >= from && i < from + 4 && (item.pos === 'NUM' || /^\d/.test(item.text)),
  );
  if (k < 0 || items.slice(from, k).some((item) => /^[,;:]$/.test(item.text))) return false;
  return (
    !/^\d\d?:\d\d/.test(items[k]?.text ?? '') && !/^(?:[ap]\.?m\.?|o'clock)$/.test(items[k + 1]?.lower ?? '')
  );
}
