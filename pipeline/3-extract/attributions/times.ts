/** Time expressions beside a reporting verb: "said FRIDAY that", "told them LAST WEEK". */
import type { Item } from './items.ts';

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/;
const WHEN =
  /^(?:today|yesterday|tomorrow|tonight|earlier|later|recently|then|again|afterwards?|instead|publicly|flatly)$/;
const PERIOD =
  /^(?:week|month|year|night|day|morning|afternoon|evening|weekend|summer|winter|spring|autumn|fall|quarter)s?$/;

/** "two weeks AGO", "a year EARLIER": index of the first word of the span of time that ends at `i`; -1 if there is none. */
export function agoBefore(items: readonly Item[], i: number): number {
  if (
    !/^(?:ago|earlier|later|before)$/.test(items[i]?.lower ?? '') ||
    !PERIOD.test(items[i - 1]?.lower ?? '')
  )
    return -1;
  let k = i - 1;
  while (k > 0 && (items[k - 1]?.pos === 'NUM' || AMOUNT.test(items[k - 1]?.lower ?? ''))) k--;
  return k < i - 1 ? k : -1;
}
const AMOUNT = /^(?:an?|few|several|couple|some|many|about|nearly|almost|just|more|less|than|over)$/;

/** Is the word a month, weekday or span of time ("week")? */
export const isTimeWord = (lower: string): boolean =>
  PERIOD.test(lower) ||
  WEEKDAY.test(lower) ||
  MONTH.test(lower) ||
  /^(?:today|yesterday|tomorrow|tonight)$/.test(lower);

/** Is a time expression without preposition at `i` ("Friday", "last week", "March 3, 2020")? Index after it, else `i`. */
export function afterBareTime(items: readonly Item[], i: number): number {
  const item = items[i];
  if (!item) return i;
  let k = i;
  if (/^(?:early|late|earlier|later)$/.test(item.lower)) k++;
  const at = items[k] as Item | undefined;
  if (!at) return i;
  if (WEEKDAY.test(at.lower)) {
    k++;
    if (PERIOD.test(items[k]?.lower ?? '')) k++;
    return k;
  }
  if (MONTH.test(at.lower) && at.pos !== 'AUX') {
    k++;
    if (items[k]?.text === '.') k++;
    if (/^\d{1,2}(?:st|nd|rd|th)?$|^\d{4}$/.test(items[k]?.text ?? '')) k++;
    else return /^[A-Z]/.test(at.text) ? k : i;
    if (items[k]?.text === ',' && /^\d{4}$/.test(items[k + 1]?.text ?? '')) k += 2;
    return k;
  }
  if (/^(?:last|this|next|that)$/.test(at.lower)) {
    const next = items[k + 1]?.lower ?? '';
    if (PERIOD.test(next) || WEEKDAY.test(next) || MONTH.test(next)) return k + 2;
  }
  if (WHEN.test(at.lower)) return k + 1;
  return k > i && k !== i && WHEN.test(item.lower) ? k : i;
}
