/** Scales and units left out because an earlier figure has them: "5.93 million against 5.81", "to 13 percent from 14". */
import { Decimal } from 'decimal.js';
import type { Context, Figure } from './figure.ts';
import { at } from './lex.ts';

/** "5.93 million against 5.81", "19.6 billion francs from 18": the scale is written once. */
export function withScale(lexemes: Context['lexemes'], figure: Figure, donor: Figure | undefined): Figure {
  if (!donor || donor.scale < 1e6 || figure.scale !== 1 || figure.form !== 'digits') return figure;
  if (figure.unit || figure.noun || figure.value === null || donor.value === null) return figure;
  // "profit 119 million vs profit 110"
  const named = /^(?:profit|loss)$/.test(at(lexemes, figure.first - 1)) ? 2 : 1;
  if (!/^(?:from|vs|versus|against)$/.test(at(lexemes, figure.first - named))) return figure;
  if (figure.first - donor.end > 8 || /^(?:of|to)$/.test(at(lexemes, figure.end))) return figure;
  const ratio = figure.value / (donor.value / donor.scale);
  if (ratio < 1 / 3 || ratio > 3) return figure;
  const worth = (n: number): number => new Decimal(n).times(donor.scale).toNumber();
  return { ...figure, value: worth(figure.value), step: worth(figure.step), scale: donor.scale };
}

/** "a loss of 62.1 million francs vs 71.6 million profit": what was earned or lost is money. */
export function moneyResult(
  lexemes: Context['lexemes'],
  figure: Figure,
  donor: Figure | undefined,
): Partial<Figure> | null {
  if (figure.unit || donor?.unit?.dimension !== 'money' || figure.first - donor.end > 8) return null;
  if (!/(?:^| )(?:profit|loss|deficit|surplus|income)$/.test(figure.noun ?? '')) return null;
  if (!/^(?:vs|versus|from|against|to)$/.test(at(lexemes, figure.first - 1))) return null;
  return { unit: donor.unit, per: donor.per, noun: null, nounText: null };
}

/** "cut to 13 percent from 14": a level against a level. */
export function otherLevel(
  lexemes: Context['lexemes'],
  figure: Figure,
  donor: Figure | undefined,
): Partial<Figure> | null {
  if (donor?.unit?.dimension !== 'share' || donor.direction || donor.value === null) return null;
  const bare = !figure.unit && !figure.noun && figure.scale === 1 && figure.form !== 'fraction';
  const linked =
    donor.end === figure.first - 1 && /^(?:from|against|vs|versus)$/.test(at(lexemes, donor.end));
  return bare && linked ? { unit: donor.unit, per: donor.per, conceptFrom: 'ellipsis' } : null;
}
