/** Companies and their paper: what a firm says is of the firm, and a number of shares is of one deal in them. */
import type { Claim } from '../../model.ts';
import { countedOf } from './counted.ts';
import type { Setting } from './types.ts';

/** Paper that is issued, held, sold and outstanding in different numbers at once, and loans, of which a lender makes many. */
const PAPER: ReadonlySet<string> = new Set(
  'share bond note bill debenture warrant lot contract denomination security loan credit grant'.split(' '),
);

/** "sold 4 million shares" / "has 22 million shares outstanding": the number alone does not say of what. */
export const countsPaper = (claim: Claim): boolean =>
  claim.statistic !== 'share' && PAPER.has(countedOf(claim).thing ?? claim.measure.head ?? '');

const LEGAL_FORM =
  /\s(?:Incorporated|Inc|Corporation|Corp|Company|Cos?|Limited|Ltd|PLC|Plc|plc|LLC|AG|SA|NV|BV|AB|ASA|GmbH|SpA|Oyj?)\.?$/;

/** Do two firms speak, each of itself ("Acme Corp said it had filed for …" / "Bolt Inc said it had filed for …")? */
export function areTwoFirms(a: Claim, b: Claim, setting: Setting): boolean {
  const [left, right] = [a.source.name, b.source.name];
  if (!LEGAL_FORM.test(left) || !LEGAL_FORM.test(right)) return false;
  const keys = new Set(setting.nameKeys(a.articleId, left));
  return !setting.nameKeys(b.articleId, right).some((key) => keys.has(key));
}

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
