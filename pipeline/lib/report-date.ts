import type { Article, IsoDate } from '../model.ts';
import { byCodeUnit } from './text.ts';

/**
 * What the reports are dated with: SOURCE_DATE_EPOCH (seconds; https://reproducible-builds.org/specs/source-date-epoch/)
 * if set, else the newest article's publication date, else its retrieval date, else nothing. Never the clock.
 */
export function reportDate(articles: readonly Article[], epoch: string | null): IsoDate | null {
  if (epoch !== null && epoch !== '') {
    if (!/^\d{1,12}$/.test(epoch)) throw new Error(`SOURCE_DATE_EPOCH is not a number of seconds: ${epoch}`);
    return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  }
  return (
    newest(articles.map((article) => article.published)) ??
    newest(articles.map((article) => article.retrieved))
  );
}

function newest(dates: (IsoDate | null)[]): IsoDate | null {
  return (
    dates
      .filter((date) => date !== null)
      .sort(byCodeUnit)
      .at(-1) ?? null
  );
}
