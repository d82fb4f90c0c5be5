/** Companies and their paper: what a firm says is of the firm, and a number of shares is of one deal in them. */
import { hasLegalForm } from '../../lib/names.ts';
import type { Claim } from '../../model.ts';
import { countedOf } from './counted.ts';
import type { Setting } from './types.ts';

/** Paper that is issued, held, sold and outstanding in different numbers at once; loans, of which a lender makes many. */
const PAPER: ReadonlySet<string> = new Set(
  'share bond note bill debenture warrant lot contract denomination security loan credit grant'.split(' '),
);

/** "sold 4 million shares" / "has 22 million shares outstanding": the number alone does not say of what. */
export const countsPaper = (claim: Claim): boolean =>
  claim.statistic !== 'share' && PAPER.has(countedOf(claim).thing ?? claim.measure.head ?? '');

/** Do two firms speak, each of itself ("Acme Corp said it had filed for …" / "Bolt Inc said it had filed for …")? */
export function areTwoFirms(a: Claim, b: Claim, setting: Setting): boolean {
  const [left, right] = [a.source.name, b.source.name];
  if (!hasLegalForm(left) || !hasLegalForm(right)) return false;
  const keys = new Set(setting.nameKeys(a.articleId, left));
  return !setting.nameKeys(b.articleId, right).some((key) => keys.has(key));
}
