/** Figures as a reader expects them: 1,533 · 29.4% · −3.5% · ÷ × −. */
import type { Decimal } from 'decimal.js';

const SCALES: readonly [worth: number, word: string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/**
 * A number with thousands separators and a true minus; at most `places` decimals, trailing zeros dropped. Round
 * millions and more in words: "1.31 billion".
 */
export function number(value: number | Decimal, places = 2): string {
  const size = Math.abs(Number(value));
  const scale = SCALES.find(([worth]) => size >= worth);
  const scaled = scale ? Number((size / scale[0]).toFixed(3)) : 0;
  if (scale && size < 1e15 && Math.abs(scaled * scale[0] - size) < size * 1e-12)
    return `${Number(value) < 0 ? '−' : ''}${scaled} ${scale[1]}`;
  const plain = Math.abs(Number(value.toFixed(places)));
  const [whole = '', fraction] = String(plain).split('.');
  if (whole.includes('e')) return String(Number(value));
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${Number(value.toFixed(places)) < 0 ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** "29.4%", "−3.5%", "0.36%"; one decimal, or as many as the figure it is set against (`step` 0.01 → two). */
export function percent(value: number | Decimal, step = 1): string {
  return `${number(value, Math.max(1, Math.ceil(-Math.log10(step) - 1e-9)))}%`;
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** First letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
