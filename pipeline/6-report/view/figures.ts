/** Key figures: low, best supported and high, each with its origin; never an average. */

import type { Synthesis } from '../../model.ts';
import { sourceName } from '../charts/interval.ts';
import { type Context, letterOf, placeHref } from './context.ts';
import type { KeyFigure } from './model.ts';
import { formatNumber } from './numbers.ts';
import { typeset } from './typeset.ts';
import { capital, plural } from './words.ts';

/** More rows than these tire a reader; the rest is in figures.csv. */
const MOST = 24;

export function keyFigures(context: Context): { rows: KeyFigure[]; more: number } {
  const all = context.result.synthesis;
  return { rows: all.slice(0, MOST).map((s) => keyFigure(context, s)), more: Math.max(0, all.length - MOST) };
}

function keyFigure(context: Context, synthesis: Synthesis): KeyFigure {
  const { low, best, high } = synthesis;
  const ids = new Set([low, best, high].map((end) => end?.claimId).filter(Boolean));
  return {
    measure: typeset(capital(synthesis.measure)),
    note: typeset(synthesis.note),
    origins: plural(synthesis.origins, 'origin'),
    low: end(context, low),
    best: end(context, best),
    high: end(context, high),
    single: ids.size === 1,
  };
}

function end(context: Context, at: Synthesis['low']): KeyFigure['low'] {
  const claim = at ? context.claims.get(at.claimId) : undefined;
  if (!at || !claim) return null;
  const { quantity } = claim;
  const percent = quantity.unit === 'percentage' || quantity.unitText === '%';
  const money = quantity.unitCode && /^[A-Z]{3}$/.test(quantity.unitCode) ? `\u00a0${quantity.unitCode}` : '';
  const unit = percent ? '%' : money;
  const hedge = quantity.hedge ? `“${quantity.hedge.replace(/\s+/g, ' ').toLowerCase()}”, ` : '';
  return {
    value: `${formatNumber(at.value, context.language)}${unit}`,
    letter: letterOf(context, claim.articleId),
    source: capital(`${hedge}${sourceName(claim)}`),
    href: placeHref(claim.articleId, claim.anchor),
  };
}
