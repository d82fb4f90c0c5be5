/** Person, place, organisation and people names of compromise's own lexicon, and its nouns that head a name. */
import { createRequire } from 'node:module';
import { Is } from './flags.ts';
import { once } from './once.ts';

const require = createRequire(import.meta.url);

const FLAGS: Record<string, number> = {
  FirstName: Is.givenName,
  MaleName: Is.givenName,
  FemaleName: Is.givenName,
  LastName: Is.familyName,
  Person: Is.person,
  Country: Is.country,
  Region: Is.region,
  City: Is.city,
  Organization: Is.organisation,
  SportsTeam: Is.team,
  Demonym: Is.demonym,
  Month: Is.calendar,
  WeekDay: Is.calendar,
  Actor: Is.role,
  Preposition: Is.functional,
  Conjunction: Is.functional,
  Pronoun: Is.functional,
  Possessive: Is.functional,
  Reflexive: Is.functional,
  Determiner: Is.functional,
  Modal: Is.functional,
  Copula: Is.functional,
  QuestionWord: Is.functional,
  Adverb: Is.functional,
  Expression: Is.functional,
  Negative: Is.functional,
  Condition: Is.functional,
};

interface Model {
  one: { lexicon: Record<string, string | string[]> };
  two: { orgWords: Record<string, boolean>; placeWords: Record<string, boolean> };
}

const model = once(() => {
  const nlp = require('compromise/two') as { model(): Model };
  return nlp.model();
});

/** Adds what the lexicon knows; a word may have several tags. */
export function addLexicon(add: (phrase: string, flag: number) => void): void {
  for (const [phrase, tags] of Object.entries(model().one.lexicon)) {
    for (const tag of Array.isArray(tags) ? tags : [tags]) {
      const flag = FLAGS[tag];
      if (flag) add(phrase, flag);
    }
  }
}

/** Months and weekdays as CLDR names them. */
export function addCalendar(add: (phrase: string, flag: number) => void): void {
  const name = (options: Intl.DateTimeFormatOptions, day: number): string =>
    new Intl.DateTimeFormat('en', { timeZone: 'UTC', ...options }).format(Date.UTC(2023, 0, day));
  for (let day = 1; day <= 7; day++) add(name({ weekday: 'long' }, day), Is.calendar);
  for (let month = 0; month < 12; month++) add(name({ month: 'long' }, 15 + month * 30), Is.calendar);
}

/** Nouns that head an organisation's name. */
export const organisationNouns = once<ReadonlySet<string>>(() => new Set(Object.keys(model().two.orgWords)));

/** "way", "site" … head more slogans than places. */
const VAGUE = new Set(['way', 'site', 'bar', 'complex', 'field', 'ward']);
/** Nouns that head a place's name. */
export const placeNouns = once<ReadonlySet<string>>(
  () => new Set(Object.keys(model().two.placeWords).filter((word) => !VAGUE.has(word))),
);
