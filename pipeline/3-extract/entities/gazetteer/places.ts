import { createRequire } from 'node:module';
import { citiesFrom } from './cities.ts';
import { Is } from './flags.ts';

const require = createRequire(import.meta.url);

/** Lands, seas and former states that the packages of countries and towns do not have. */
const LANDS = (
  'Middle East,Far East,Near East,West Bank,Gaza Strip,Golan Heights,Persian Gulf,Horn of Africa,Balkans,Caucasus,Levant,Maghreb,Sahel,' +
  'Sahara,Siberia,Scandinavia,Iberia,Kurdistan,Kashmir,Crimea,Donbas,Darfur,Tibet,Palestine,Great Britain,Britain,England,Scotland,' +
  'Wales,Northern Ireland,Holland,Burma,Persia,Soviet Union,USSR,Yugoslavia,Czechoslovakia,East Germany,West Germany,Zaire,Rhodesia,' +
  'Bombay,Calcutta,Madras,Peking,Canton,Saigon,Rangoon,Leningrad,Constantinople,Pacific,Atlantic,Arctic,Antarctic,Mediterranean,Baltic,Adriatic,Aegean,Caspian,Bosphorus,Himalayas,Alps,Andes,Pyrenees,Rockies,' +
  'Amazon Basin,Midwest,New England,Silicon Valley,Wall Street,Eastern Europe,Western Europe,Central Europe,Central America,' +
  'East Africa,West Africa,North Africa,Southern Africa,South Asia,East Asia,Latin America,South America,North America,Asia Pacific'
).split(',');

/** Islands, landscapes and quarters of the news, and English names of towns that GeoNames has under others. */
const LANDSCAPES = (
  'West Indies,Antigua,Herzegovina,Crete,Rhodes,Corfu,Majorca,Mallorca,Minorca,Tenerife,Lanzarote,Gran Canaria,Sardinia,' +
  'Sumatra,Borneo,Sulawesi,Mindanao,Luzon,Visayas,Honshu,Kyushu,Shikoku,Ulster,Brittany,Provence,Lombardy,Andalusia,Galicia,' +
  'Castile,Abkhazia,South Ossetia,North Ossetia,Nagorno-Karabakh,Karabakh,Transnistria,Galilee,Judea,Sinai,Negev,Bekaa,' +
  'Waziristan,Baluchistan,Patagonia,Anatolia,Thrace,Silesia,Transylvania,Moldavia,Vojvodina,Dalmatia,Bohemia,Moravia,' +
  'Saxony-Anhalt,Ruhr,Ogaden,Puntland,Somaliland,Biafra,Transvaal,KwaZulu,Matabeleland,Katanga,Kivu,Casamance,Cabinda,' +
  'Manchuria,Inner Mongolia,Aceh,Irian Jaya,Bougainville,Okinawa,Kuril Islands,Spratly Islands,Falklands,Hebrides,Orkney,' +
  'Vatican,Yugoslavia,Kosovo,Basra,Fallujah,Raqqa,Kobani,Jenin,Hodeidah,Kharkov,Marrakech,Marrakesh,Fez,Nuremberg,Lucerne,Cracow,Salonika,Oporto,' +
  'Bruges,St Petersburg,Srebrenica,Ciudad Juarez,Acapulco,Guantanamo,Guantanamo Bay,Camp David,Capitol Hill,White House,Downing Street,' +
  'Westminster,Whitehall,Great Lakes,Gulf of Mexico,Black Sea,Red Sea,Dead Sea,North Sea,' +
  'Baltic Sea,South China Sea,Bay of Bengal,Suez Canal,Panama Canal,English Channel,Strait of Hormuz,Mount Everest'
).split(',');

/** Quarters that are towns of their own in the news. */
const QUARTERS =
  'Wimbledon,Tottenham,Bronx,Brooklyn,Harlem,Queens,Soweto,The Hague,Monte Carlo,Le Mans'.split(',');

/** States of the USA as newspapers shorten them, where the postal code is another. */
const NEWSPAPER_STATES =
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo'.split(
    ' ',
  );

type Add = (phrase: string, flag: number) => void;

/** Countries and parts of the world as Unicode CLDR names them in English. */
function countries(add: Add): void {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames('en', { type: 'region', style: 'short', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = names.of(code);
    // X… and the two-letter "regions" that are software tests or outlying waters name no country
    if (!name || /^(?:X|QO|ZZ|UN|EU|EZ)/.test(code)) continue;
    // "US", "UK"
    add(short.of(code) ?? name, Is.country);
    for (const state of ['Republic', 'Kingdom', 'State']) add(`${state} of ${name}`, Is.country);
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
  const all = require('country-region-data/data.json') as {
    countryShortCode: string;
    regions: { name: string; shortCode: string }[];
  }[];
  for (const { regions, countryShortCode } of all) {
    for (const { name, shortCode } of regions) {
      add(name, Is.region);
      if (countryShortCode === 'US' && shortCode) add(shortCode, Is.stateCode);
    }
  }
  for (const short of NEWSPAPER_STATES) add(short, Is.stateCode);
}

/** GeoNames: capitals, seats, and towns by size. */
function cities(add: Add): void {
  for (const { name, seat, population } of citiesFrom(15_000)) {
    const large = population >= 100_000 || seat === 'state' || (seat === 'division' && population >= 50_000);
    add(name, large ? Is.city : Is.town);
    // "Groznyy": English papers write one y
    if (name.endsWith('yy')) add(name.slice(0, -1), large ? Is.city : Is.town);
    // "New York City", "Kuwait City": the short form is in use too
    if (large && /.\sCity$/.test(name)) add(name.slice(0, -5), Is.city);
  }
}

/** Adds all place names. */
export function addPlaces(add: Add): void {
  countries(add);
  for (const land of [...LANDS, ...LANDSCAPES]) add(land, Is.continent);
  for (const quarter of QUARTERS) add(quarter, Is.city);
  regions(add);
  cities(add);
}
