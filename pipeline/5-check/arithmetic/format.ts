/** Figures as a reader expects them: 1,124 · 16.8% · −3.5% · ÷ × −. */
import type { Decimal } from 'decimal.js';

/** A number with thousands separators and a true minus; at most `places` decimals, trailing zeros dropped. */
export function number(value: number | Decimal, places = 2): string {
  const plain = Math.abs(Number(value.toFixed(places)));
  const [whole = '', fraction] = String(plain).split('.');
  if (whole.includes('e')) return String(Number(value));
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${Number(value.toFixed(places)) < 0 ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** "16.8%", "−3.5%"; one decimal. */
export function percent(value: number | Decimal): string {
  return `${number(value, 1)}%`;
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** First letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
