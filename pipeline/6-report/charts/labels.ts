/** The words on the chart of a finding: labels of its rows, title, legend. */
import type { Claim, Finding } from '../../model.ts';
import { type Context, letterOf } from '../view/context.ts';
import type { ChartRow } from '../view/model.ts';
import { formatNumber } from '../view/numbers.ts';
import { isolated, shorten } from '../view/typeset.ts';
import { capital, listed } from '../view/words.ts';

/** Claims that share a row: the same figure from the same source, given by several articles. */
export type Line = readonly [Claim, ...Claim[]];

/** One row for each figure of each source; articles that repeat it share the row. */
export function linesOf(claims: readonly Claim[], language: string): Line[] {
  const lines = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const { low, high } = claim.quantity.interval;
    const period = claim.period?.value.text ?? '';
    const source = claim.source.kind === 'the article' ? '' : sourceName(claim).toLowerCase();
    const key = [source, low, high, figureText(claim, language), period].join('\u0000');
    const line = lines.get(key);
    if (line) line.push(claim);
    else lines.set(key, [claim]);
  }
  return [...lines.values()];
}

/** The figure in the article's words; a range with its two numbers and an en dash. */
export function figureText(claim: Claim, language = 'en'): string {
  const { quantity } = claim;
  if (quantity.bound === 'range' && quantity.low !== null && quantity.high !== null && !quantity.hedge) {
    const unit = quantity.unitText === '%' ? '%' : '';
    return `${formatNumber(quantity.low, language)}–${formatNumber(quantity.high, language)}${unit}`;
  }
  const text = quantity.text.replace(/\s+/g, ' ').trim();
  // "1000000000000000000000000000000" cannot be counted by eye.
  if (quantity.value !== null && /\d{16}/.test(text)) return formatNumber(quantity.value, language);
  return shorten(text, 40);
}

export function rowLabel(context: Context, line: Line): string {
  const [claim] = line;
  const where = lettersOf(context, line);
  const period = claim.period?.value.text;
  const who =
    claim.source.kind === 'the article' ? `${where}, no source named` : `${sourceName(claim)}, in ${where}`;
  return shorten(capital(period && period.length < 24 ? `${who} · ${period}` : who), 60);
}

/** "A", "A and C", "A, B and 5 more". */
function lettersOf(context: Context, line: Line): string {
  const letters = [...new Set(line.map((claim) => letterOf(context, claim.articleId)))];
  return letters.length > 4
    ? `${letters.slice(0, 3).join(', ')} and ${letters.length - 3} more`
    : listed(letters);
}

/** "UN reports, A": for a screen of a hand's width. Whole words only, and none that leads nowhere ("a journalist from"). */
export function briefLabel(context: Context, line: Line, limit: number): string {
  const [claim] = line;
  const where = lettersOf(context, line);
  const words = sourceName(claim).split(' ');
  const space = limit - where.length - 2;
  while (words.length > 0 && (words.join(' ').length > space || LEADING.has(words.at(-1) ?? ''))) words.pop();
  if (claim.source.kind === 'the article' || words.length === 0) return `In ${where}`;
  return `${capital(words.join(' '))}, ${where}`;
}

const LEADING: ReadonlySet<string> = new Set(
  'a an and at by for from in of on or the to who with'.split(' '),
);

/** "UN reports", "an unnamed journalist". */
export function sourceName(claim: Claim): string {
  if (claim.source.kind === 'the article') return 'no source named';
  return isolated(shorten(claim.source.name.replace(/\s+/g, ' ').replace(/^(?:an?|the) /i, ''), 60));
}

/** "4.6 to 5 times apart"; figures that lie close, "2% apart"; '' where that would be nothing. */
export function ratioText(finding: Finding, language = 'en'): string {
  if (!finding.ratio) return '';
  const { low, high } = finding.ratio;
  const close = high < CLOSE;
  const say = (ratio: number) =>
    close
      ? formatNumber((ratio - 1) * 100, language, ratio < 1.02 ? 1 : 0)
      : formatNumber(ratio, language, ratio < 10 ? 1 : 0);
  const [first, second] = [say(low), say(high)];
  if (close && second === '0') return '';
  const size = first === second || (close && first === '0') ? second : `${first} to ${second}`;
  return close ? `${size}% apart` : `${size} times apart`;
}

/** Below this ratio a percentage says more: 1.02 is "2%", not "1 times". */
const CLOSE = 1.2;

/** What is counted, in the articles' words; of "fighters" and "TTP fighters" only the fuller. */
export function titleOf(claims: Claim[], finding: Finding): string {
  const texts = [...new Set(claims.map((c) => c.measure.text).filter(Boolean))];
  const fuller = texts.filter((t) => !texts.some((other) => other !== t && ` ${other} `.includes(` ${t} `)));
  const unit = claims[0]?.quantity.unitText ?? '';
  const change = claims[0]?.statistic === 'percent change';
  if (fuller.length === 0 && change) return 'Change in per cent';
  const [topic = ''] = finding.headline.split(': ', 1);
  const fallback = /\p{L}/u.test(unit)
    ? unit
    : topic.length <= 60 && topic !== finding.headline
      ? topic
      : 'The figures';
  const base = fuller.length > 0 ? listed(fuller.slice(0, 2), 'or') : fallback;
  return isolated(shorten(capital(base) + (change ? ', change in per cent' : ''), 90));
}

const SHAPE_NOTES: [ChartRow['shape'], string][] = [
  ['range', 'Bar: a range'],
  ['approximate', 'Ring: an estimate'],
  ['ceiling', 'Arrow: any number up to this'],
  ['floor', 'Arrow: any number from this up'],
  ['outside', 'Small points: worked out from the counts in the text; open ones miss what is stated'],
];

export function legend(shapes: Set<string>, log: boolean): string {
  const both = shapes.has('ceiling') && shapes.has('floor');
  const notes = SHAPE_NOTES.filter(([shape]) => shapes.has(shape) && !(both && BOUNDS.has(shape)));
  const words = notes.map(([, note]) => note);
  if (both) words.push(ARROWS);
  if (log) words.push('Each step of the axis is a multiple, not a sum');
  return words.map((note) => `${note}.`).join(' ');
}

const BOUNDS: ReadonlySet<string> = new Set(['ceiling', 'floor']);
const ARROWS = 'Arrow to the left: any number up to this; to the right: any number from this up';
