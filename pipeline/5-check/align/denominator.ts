/** What a rate is for each of: "8 deaths per 100,000 people", "$ 9 a head", "40 a year". */
import type { Quantity } from '../../model.ts';

/** Words for one of the people a rate is counted over. */
const HEADS =
  /^(?:capita|head|heads|person|persons|people|inhabitants?|residents?|citizens?|population|individuals?)$/;
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1e6,
  billion: 1e9,
};
const EVERY: Readonly<Record<string, string>> = {
  annum: 'year',
  annually: 'year',
  yearly: 'year',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  hourly: 'hour',
};

/**
 * The denominator of a rate in one spelling, or '' where the figure has none: "death per 100000 people" and "fatality
 * per 100,000" give "100000", "dollar per capita" and "dollar per head" give "1", "visit per month" gives "month".
 */
export function denominatorOf({ statistic, unit }: Quantity): string {
  if (statistic !== 'rate' || unit === null) return '';
  const at = unit.lastIndexOf(' per ');
  if (at < 0) return '';
  let size = 1;
  const words: string[] = [];
  for (const word of unit
    .slice(at + 5)
    .toLowerCase()
    .split(/[\s-]+/)) {
    const number = Number(word.replaceAll(',', ''));
    if (word !== '' && Number.isFinite(number)) size *= number;
    else if (SCALES[word]) size *= SCALES[word] as number;
    else if (!HEADS.test(word) && word !== '') words.push(EVERY[word] ?? word);
  }
  return [...(size === 1 && words.length ? [] : [String(size)]), ...words].join(' ');
}

/** What a rate counts where that is no counted noun: the "dollar" of "dollar per head"; '' otherwise. */
export function numeratorOf({ statistic, unit, concept }: Quantity): string {
  if (statistic !== 'rate' || unit === null || concept.length) return '';
  const at = unit.lastIndexOf(' per ');
  return at < 0 ? unit : unit.slice(0, at);
}
