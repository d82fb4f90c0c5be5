import { createRequire } from 'node:module';
import { countryCode } from '../../../lib/countries.ts';
import { Is } from './flags.ts';

const require = createRequire(import.meta.url);

/** Faiths, wider peoples and creeds that no package of nationalities has. */
const PEOPLES = (
  'Chechen Yugoslav Tibetan Papuan Zairean Zairian Belarussian Maldivian Surinamese Argentinian Sinhalese Uighur Ossetian Abkhaz Ingush ' +
  'Dagestani Maronite Alevi Boer Afrikaner Hausa Yoruba Ibo Igbo Kikuyu Xhosa Arab Kurd Kurdish Pashtun Baloch Hazara Hutu Tutsi Tamil Sikh Zulu Roma Inuit Maori Hispanic Latino Latina ' +
  'Aboriginal Balkan Nordic Slavic Persian Soviet Caribbean Scandinavian European Asian Eurasian Arabian ' +
  'Muslim Moslem Islamic Islamist Islam Sunni Shia Shiite Sufi Salafist Wahhabi Alawite Druze Christian ' +
  'Christianity Catholic Catholicism Protestant Orthodox Anglican Lutheran Methodist Baptist Presbyterian ' +
  'Evangelical Mormon Amish Quaker Jesuit Jew Jewish Judaism Zionist Hindu Hinduism Buddhist Buddhism Jain ' +
  'Briton Scot Scottish Welsh English Englishman Englishmen Dutchman Frenchman Frenchmen Irishman Irishmen ' +
  'Welshman Scotsman Spaniard Swede Dane Finn Finnish Pole Turk Serb Croat Bosniak Bosnian Slovak Slovene Czech ' +
  'Thai Filipino Afghan Uzbek Kazakh Tajik Turkmen Kyrgyz Kosovar Ivorian Saudi Emirati Qatari Yemeni Kuwaiti ' +
  'Omani Bahraini Iraqi Pakistani Bangladeshi Azeri Israeli Palestinian Maltese Chinese Japanese Vietnamese ' +
  'Republican Democrat Democratic Dem Conservative Tory Communist Communism Nazi Fascist Marxist Maoist ' +
  'Texan Californian Londoner Parisian Berliner Sicilian Bavarian Catalan Basque Flemish Walloon Corsican'
).split(' ');

/** Adds peoples, faiths, creeds, and languages as Unicode CLDR names them in English. */
export function addPeoples(add: (phrase: string, flag: number) => void): void {
  for (const people of [
    ...PEOPLES,
    'Latin American',
    'North American',
    'South American',
    'Central American',
    'South Asian',
    'East African',
    'West African',
    'Eastern European',
    'Western European',
    'Middle Eastern',
    'Middle-Eastern',
  ])
    add(people, Is.demonym);
  const nations = require('i18n-nationality/langs/en.json') as { nationalities: Record<string, string> };
  // Territories without a people's name stand there under their own
  for (const nation of Object.values(nations.nationalities)) {
    if (
      /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/.test(nation) &&
      !/Islands?$/.test(nation) &&
      countryCode(nation) === null
    )
      add(nation, Is.demonym);
  }
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  // ISO 639-1, the two-letter codes: languages that are in the news; the three-letter ones would bring in "Bini", "Fang", "Ga"
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = names.of(code);
    if (name) add(name, Is.language);
  }
}
