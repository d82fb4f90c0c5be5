/** How many digits before the trailing zeros: 30,000 → 1, 6,500 → 2, 306 → 3. Not for fractions (0 → 1). */
export function significantDigits(value: number): number {
  let digits = Math.abs(value);
  if (digits === 0 || !Number.isFinite(digits)) return 1;
  for (let i = 0; i < 12 && !Number.isInteger(digits); i++) digits = Number((digits * 10).toPrecision(15));
  while (digits % 10 === 0) digits /= 10;
  return String(Math.round(digits)).length;
}

/** A number that looks rounded by whoever wrote it: 100 or more with at most two digits before the zeros. */
export function isRound(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) >= 100 && significantDigits(value) <= 2;
}

/** The worth of the last digit that is not a trailing zero: 30,000 → 10,000; 6,500 → 100. */
export function grain(value: number): number {
  let unit = 1;
  let rest = Math.abs(value);
  if (rest === 0 || !Number.isInteger(rest)) return 0;
  while (rest % 10 === 0) {
    rest /= 10;
    unit *= 10;
  }
  return unit;
}

/** How many times apart, always ≥ 1; Infinity against zero or across the sign. */
export function timesApart(a: number, b: number): number {
  if (a === b) return 1;
  if (a === 0 || b === 0 || a < 0 !== b < 0) return Infinity;
  const ratio = Math.abs(a) / Math.abs(b);
  return ratio >= 1 ? ratio : 1 / ratio;
}
