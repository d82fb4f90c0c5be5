/** Key figures: low, best supported and high, each with its origin; never an average. */

import type { Claim, Synthesis } from '../../model.ts';
import { figureText } from '../charts/labels.ts';
import type { Context } from './context.ts';
import { givenBy } from './given-by.ts';
import type { KeyFigure } from './model.ts';
import { formatNumber } from './numbers.ts';
import { shorten, typeset } from './typeset.ts';
import { capital, plural } from './words.ts';

/** More rows than these tire a reader; the rest is in figures.csv. */
const MOST = 24;

export function keyFigures(context: Context): { rows: KeyFigure[]; more: number } {
  const all = context.result.synthesis;
  return { rows: all.slice(0, MOST).map((s) => keyFigure(context, s)), more: Math.max(0, all.length - MOST) };
}

function keyFigure(context: Context, synthesis: Synthesis): KeyFigure {
  const { low, best, high } = synthesis;
  const claims = synthesis.claimIds.flatMap((id) => context.claims.get(id) ?? []);
  // An end that is the best figure over again, or the other end, is no news.
  const lower = low?.claimId === best?.claimId ? null : low;
  const higher = high?.claimId === best?.claimId || high?.claimId === low?.claimId ? null : high;
  return {
    measure: shorten(typeset(capital(synthesis.measure)), 120),
    note: best ? '' : typeset(capital(synthesis.note.replace(/^No defensible best: /, ''))),
    origins: plural(synthesis.origins, 'origin'),
    low: end(context, lower, claims),
    best: end(context, best, claims),
    high: end(context, higher, claims),
  };
}

function end(context: Context, at: Synthesis['low'], claims: readonly Claim[]): KeyFigure['low'] {
  const claim = at ? context.claims.get(at.claimId) : undefined;
  if (!at || !claim) return null;
  const text = figureText(claim, context.language);
  const number = formatNumber(at.value, context.language);
  const same = claims.filter(
    (c) => c.quantity.value === claim.quantity.value && figureText(c, context.language) === text,
  );
  return {
    value: claim.quantity.bound === 'vague' || isFraction(at.value) ? text : withUnit(claim, number),
    ...givenBy(context, [claim, ...same], hedgeOf),
  };
}

/** "One in three" is no 0.333333: a number that decimals do not end is shown as the article has it. */
function isFraction(value: number): boolean {
  return Number(value.toFixed(4)) !== value && Math.abs(value) < 1;
}

/** "$44,000,000", "17%", "12 km". */
function withUnit({ quantity, statistic }: Claim, value: string): string {
  const sign = quantity.unitText ?? '';
  if (quantity.unit === 'percentage' || sign === '%') return `${value}%`;
  if (statistic === 'money' && /^[A-Z]{0,3}\p{Sc}$/u.test(sign)) return `${sign}${value}`;
  if (statistic === 'money' && quantity.unitCode) return `${value}\u00a0${quantity.unitCode}`;
  const worded = statistic === 'measure' || statistic === 'money' || statistic === 'duration';
  return worded && sign && sign.length < 12 ? `${value}\u00a0${sign}` : value;
}

function hedgeOf({ quantity }: Claim): string {
  if (!quantity.hedge || quantity.bound === 'vague') return '';
  return `“${quantity.hedge.replace(/\s+/g, ' ').toLowerCase()}”, `;
}
