import type { Change, Quantity } from '../../model.ts';

/** A quantity in the terms of CQE (EMNLP 2023) and its NewsQuant set. */
export interface CqeQuantity {
  value: number | null;
  low: number | null;
  high: number | null;
  change: Change;
  unit: string | null;
  unitText: string | null;
  concept: string[];
}

/**
 * A quantity as CQE would write it: an estimate is "~" even where it rises; `concept` is what the figure refers to, not the counted noun (that is `unit`),
 * and only verbs and particles make a direction ("rose 5%" is up, "a 5% rise" an equality).
 */
export function asCqe({
  value,
  low,
  high,
  change,
  changeBy,
  bound,
  unit,
  unitText,
  about,
  narrowed,
}: Quantity): CqeQuantity {
  const moves = change === 'up' || change === 'down';
  const said = moves && bound === 'approximate' ? '~' : moves && changeBy === 'noun' ? '=' : change;
  return {
    value,
    low,
    high,
    change: said,
    unit: narrowed && unit ? [unit, ...narrowed].join(' ') : unit,
    unitText,
    concept: about,
  };
}
