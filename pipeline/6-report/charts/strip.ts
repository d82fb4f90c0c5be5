/** For figures without a source: all figures of the article on the same matter, by period, the sourced ones filled. */
import type { Claim, Finding } from '../../model.ts';
import { type Context, placeHref } from '../view/context.ts';
import { formatRange } from '../view/dates.ts';
import type { Strip } from '../view/model.ts';
import { figureText } from './labels.ts';

const MOST_CELLS = 90;

/** Null when fewer than three figures are concerned. */
export function stripOf(context: Context, finding: Finding): Strip | null {
  if (finding.verdict !== 'source missing') return null;
  const own = finding.evidence
    .map((e) => (e.claimId ? context.claims.get(e.claimId) : undefined))
    .filter((c): c is Claim => c !== undefined);
  const articles = new Set(own.map((c) => c.articleId));
  const [articleId] = articles;
  const reading = articleId ? context.readings.get(articleId) : undefined;
  if (own.length < 3 || articles.size !== 1 || !reading) return null;
  const chosen = reading.claims.filter((c) => own.some((o) => o.id === c.id || sameMatter(o, c)));
  const rows = new Map<string, Claim[]>();
  for (const claim of unique(chosen).slice(0, MOST_CELLS)) {
    const key = periodKey(claim);
    rows.set(key, [...(rows.get(key) ?? []), claim]);
  }
  const named = chosen.filter(hasSource).length;
  return {
    title: 'Figures on this matter, by the time they describe',
    note: named > 0 ? 'Filled: a source is named. Dashed: none is.' : 'None of them has a named source.',
    rows: [...rows]
      .sort(([a], [b]) => (a === b ? 0 : a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
      .map(([, claims]) => ({
        label: periodLabel(claims[0] as Claim),
        cells: claims.map((claim) => ({
          text: figureText(claim, context.language),
          named: hasSource(claim),
          href: placeHref(claim.articleId, claim.anchor),
        })),
      })),
  };
}

function hasSource(claim: Claim): boolean {
  return claim.source.kind !== 'the article';
}

/** The same thing is counted, or the same thing happens to it. */
function sameMatter(a: Claim, b: Claim): boolean {
  const { head, event } = b.measure;
  return (head !== null && head === a.measure.head) || (event !== null && event === a.measure.event);
}

/** Two claims may share one figure ("attacks and casualties were 50% higher"). */
function unique(claims: Claim[]): Claim[] {
  const seen = new Set<number>();
  return claims.filter((c) => !seen.has(c.anchor.start) && seen.add(c.anchor.start));
}

function periodKey(claim: Claim): string {
  const period = claim.period?.value;
  return period?.from ? `${period.from}/${period.to ?? ''}` : '';
}

function periodLabel(claim: Claim): string {
  const period = claim.period?.value;
  return period?.from ? formatRange(period.from, period.to) : 'Not dated';
}
