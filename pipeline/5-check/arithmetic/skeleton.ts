/**
 * A sentence with its figures taken out: "Sales rose ⟦0⟧% to ⟦1⟧ from ⟦2⟧." The marks stand for numerals only, so
 * hedges, units and signs stay readable, and patterns over it need no grammar of numbers. Lengths of time, ages and
 * ranks are marked ⟪i⟫: mostly they stand between the figures of a sum as any word does ("in the first ⟪five months⟫").
 */
import type { Claim, Quantity, Reading, Sentence } from '../../model.ts';

export interface Skeleton {
  sentence: Sentence;
  /** White space folded; numerals as ⟦i⟧ or ⟪i⟫, `i` an index into `claims`. */
  text: string;
  /** The figures in the order of their marks; both ends of "412 to 482" carry the one claim that holds them. */
  claims: Claim[];
}

/** For patterns: a mark with its index captured. */
export const MARK = '⟦(\\d+)⟧';

/** For patterns: the mark of a length of time or an age. */
export const TIME_MARK = '⟪(\\d+)⟫';

const TIMES: ReadonlySet<string> = new Set(['duration', 'age', 'rank']);

/** For patterns: what may stand right before a numeral: "$", "US$", "Rs", "₹ ". */
export const SIGN = '(?:[A-Z]{0,3}[$€£¥₹₦₱₩]\\s?|Rs\\.?\\s?|Tk\\.?\\s?|[A-Z]{1,3}(?=⟦))?';

/** For patterns: the sign or word behind a percentage. */
export const PERCENT = '(?:%|\\s?per\\s?cent\\b|\\s?pct?\\b)';

/** More figures than this in a sentence are a table. */
const MOST = 16;

/** The skeletons of a reading's sentences with at least `fewest` figures. */
export function skeletonsOf(reading: Reading, fewest: number): Skeleton[] {
  const known = kept.get(reading) ?? allOf(reading);
  kept.set(reading, known);
  return known.filter(({ claims }) => claims.length >= fewest);
}

const kept = new WeakMap<Reading, Skeleton[]>();

function allOf(reading: Reading): Skeleton[] {
  const bySentence = new Map<number, Claim[]>();
  for (const claim of reading.claims) {
    const list = bySentence.get(claim.quantity.sentence);
    if (list) list.push(claim);
    else bySentence.set(claim.quantity.sentence, [claim]);
  }
  return [...bySentence].flatMap(([index, claims]) => {
    const sentence = reading.document.sentences[index];
    return sentence && claims.length <= MOST ? skeletonOf(sentence, claims) : [];
  });
}

function skeletonOf(sentence: Sentence, claims: readonly Claim[]): Skeleton {
  const figures = claims.flatMap((claim) => endsOf(sentence, claim) ?? [claim]);
  let text = '';
  let at = 0;
  for (const [i, { quantity, statistic }] of figures.entries()) {
    const start = quantity.number.start - sentence.start;
    if (start < at) continue; // overlaps the figure before
    const mark = TIMES.has(statistic) ? `⟪${i}⟫` : `⟦${i}⟧`;
    text += clean(sentence.text.slice(at, start)) + mark;
    at = quantity.number.end - sentence.start;
  }
  text = (text + clean(sentence.text.slice(at))).replace(/\s+/g, ' ').trim();
  return { sentence, claims: figures, text };
}

/** An article's own ⟦ must not pass for a mark. */
const clean = (text: string): string => text.replace(/[⟦⟧⟪⟫]/g, ' ');

// "412 |to |482", "$1.2 billion |to $|900 million"
const TO = /\s+to\s+(?:[A-Z]{0,3}[$€£¥₹₦₱₩]\s?|Rs\.?\s?)?/;

/** "from 412 to 482", read as one range, is two figures of a change, in the order written. */
function endsOf(sentence: Sentence, claim: Claim): [Claim, Claim] | null {
  const { quantity } = claim;
  const { low, high, value, number } = quantity;
  if (value !== null || low === null || high === null) return null;
  const words = sentence.text.slice(number.start - sentence.start, number.end - sentence.start);
  const to = TO.exec(words);
  if (!to) return null;
  const middle = number.start + to.index;
  return [
    end(claim, low, { start: number.start, end: middle }, words.slice(0, to.index)),
    end(claim, high, { start: middle + to[0].length, end: number.end }, words.slice(to.index)),
  ];
}

function end(claim: Claim, value: number, number: Quantity['number'], words: string): Claim {
  const { quantity } = claim;
  const step = stepOf(value, words) ?? quantity.step;
  const interval = { low: value, high: value };
  // "fell from 9 to 7" is told as a change; each end by itself is an amount.
  const statistic = claim.statistic === 'change' ? amountOf(quantity) : claim.statistic;
  const one: Quantity = { ...quantity, statistic, value, step, number, interval, low: null, high: null };
  return { ...claim, statistic, quantity: { ...one, bound: 'exact', change: '=' } };
}

/** Worth of the last written digit: "1.2 billion" → 100 million. */
function stepOf(value: number, words: string): number | null {
  const [digits, decimals = ''] = /\d[\d,]*(?:\.(\d+))?/.exec(words) ?? [];
  const written = Number(digits?.replaceAll(',', ''));
  return written > 0 && value > 0 ? Number((value / written).toPrecision(6)) / 10 ** decimals.length : null;
}

const CURRENCY =
  /[$€£¥₹₦₱₩]|\b(?:Rs|Tk|dollars?|euros?|pounds?|rupees?|yen|yuan|crowns?|kron[ae]r?|pesos?|francs?|rubles?|roubles?|rand|lira|cents?)\b/i;

function amountOf({ unit, unitCode, text }: Quantity): Claim['statistic'] {
  if (unit === 'percentage') return 'share';
  if (unitCode === null) return CURRENCY.test(text) ? 'money' : 'count';
  return /^[A-Z]{3}$/.test(unitCode) ? 'money' : 'measure';
}

/** The claim a captured mark stands for. */
export function claimAt(skeleton: Skeleton, mark: string | undefined): Claim | null {
  return (mark !== undefined && skeleton.claims[Number(mark)]) || null;
}
