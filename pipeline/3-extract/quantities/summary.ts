import type { Quantity } from '../../model.ts';

const SIGNS = { '=': '', '~': '~', '<': '<', '>': '>', up: '↑', down: '↓' } as const;

/** A quantity in a few characters, for examples and their documentation: "~40 truck", "↑42 percentage", "6000–6500 fighter". */
export function summary(quantity: Quantity): string {
  const { value, low, high, change, statistic, unit } = quantity;
  const number = value !== null ? short(value) : `${short(low)}–${short(high)}`;
  return `${statistic === 'rank' ? 'rank ' : ''}${SIGNS[change]}${number}${unit ? ` ${unit}` : ''}`;
}

function short(value: number | null): string {
  if (value === null) return '';
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(6)));
}
