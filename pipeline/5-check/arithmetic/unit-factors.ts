/** What units are worth in one unit of their kind, by UCUM code; factors of the international yard and pound (NIST SP 811). */
interface Worth {
  kind: string;
  factor: number;
  /** Other units of the same name: the imperial gallon, the metric ton. */
  or?: readonly number[];
}

const worth = (kind: string, units: Record<string, number>): [string, Worth][] =>
  Object.entries(units).map(([code, factor]) => [code, { kind, factor }]);

const UNITS: ReadonlyMap<string, Worth> = new Map<string, Worth>([
  // metres
  ...worth('length', { m: 1, km: 1000, cm: 0.01, mm: 0.001, '[mi_i]': 1609.344, '[yd_i]': 0.9144 }),
  ...worth('length', { '[ft_i]': 0.3048, '[in_i]': 0.0254, '[nmi_i]': 1852 }),
  // square metres
  ...worth('area', { m2: 1, km2: 1e6, cm2: 1e-4, har: 1e4, '[acr_us]': 4046.86, '[mi_us]2': 2_589_988 }),
  ...worth('area', { '[ft_i]2': 0.092903, '[in_i]2': 6.4516e-4, '[yd_i]2': 0.836127 }),
  // litres
  ...worth('volume', {
    L: 1,
    mL: 0.001,
    cL: 0.01,
    m3: 1000,
    cm3: 0.001,
    '[ft_i]3': 28.3168,
    '[bbl_us]': 158.987,
  }),
  ['[gal_us]', { kind: 'volume', factor: 3.78541, or: [4.54609] }],
  // kilograms
  ...worth('mass', {
    kg: 1,
    g: 0.001,
    mg: 1e-6,
    t: 1000,
    '[lb_av]': 0.453592,
    '[oz_av]': 0.0283495,
    '[stone_av]': 6.35029,
  }),
  ['[ston_av]', { kind: 'mass', factor: 907.185, or: [1000, 1016.05] }],
  // kilometres an hour
  ...worth('speed', { 'km/h': 1, 'm/s': 3.6, '[mi_i]/h': 1.609344, '[kn_i]': 1.852 }),
]);

/** How many times too large the second figure is for the first, 1 = right, by the reading nearest to 1; null if it cannot be told. */
export function offBy(a: { value: number; code: string }, b: { value: number; code: string }): number | null {
  const [x, y] = [UNITS.get(a.code), UNITS.get(b.code)];
  if (!x || !y || x.kind !== y.kind || a.code === b.code) return null;
  const factors = ({ factor, or = [] }: Worth): number[] => [factor, ...or];
  const ratios = factors(x).flatMap((f) => factors(y).map((g) => (b.value * g) / (a.value * f)));
  return ratios.reduce((best, r) => (Math.abs(Math.log(r)) < Math.abs(Math.log(best)) ? r : best));
}

/** What the first figure is in the unit of the second. */
export function converted(a: { value: number; code: string }, code: string): number | null {
  if (a.code === '[degF]' && code === 'Cel') return ((a.value - 32) * 5) / 9;
  if (a.code === 'Cel' && code === '[degF]') return (a.value * 9) / 5 + 32;
  const [x, y] = [UNITS.get(a.code), UNITS.get(code)];
  return x && y && x.kind === y.kind ? (a.value * x.factor) / y.factor : null;
}
