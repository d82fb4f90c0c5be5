/** Words of reports on a day's trading. */
const TRADING: ReadonlySet<string> = new Set(
  `bourse dealer trader trading session midsession midday volume index futures stock share equity contract point
   bid close opening advance decline rally broker market settle`.split(/\s+/),
);
/** So many of them in an opening make it one: what it says holds for an hour. */
const OF_TRADING = 4;

/** Do the words of an opening report on trading ("closed 4 points up in thin volume, dealers said")? */
export const isTradingReport = (words: Iterable<string>): boolean =>
  [...words].filter((word) => TRADING.has(word)).length >= OF_TRADING;
