/**
 * Person, place, organisation and people names of compromise's own lexicon, and its nouns that head a name.
 *
 * Loading compromise would cost a third of a second, mostly for conjugating its verbs; its word lists alone a tenth
 * of that. They stand in its source folder, packed by efrt.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { unpack } from 'efrt';
import { Is } from './flags.ts';
import { once } from './once.ts';

const require = createRequire(import.meta.url);

/** A word list of compromise by its place in the package, two folders above what "compromise/two" resolves to. */
function list<T>(name: string): T {
  const root = dirname(dirname(dirname(require.resolve('compromise/two'))));
  return (require(join(root, 'src', '2-two', 'preTagger', 'model', name)) as { default: T }).default;
}

const FLAGS: Record<string, number> = {
  FirstName: Is.givenName,
  MaleName: Is.givenName,
  FemaleName: Is.givenName,
  'Person|Place': Is.person,
  'Person|Verb': Is.givenName,
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
  'Actor|Verb': Is.role,
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

/** Adds what the lexicon knows; a word may stand in several lists. */
export function addLexicon(add: (phrase: string, flag: number) => void): void {
  const packed = list<Record<string, string>>('lexicon/_data.js');
  for (const [tag, flag] of Object.entries(FLAGS)) {
    for (const phrase of Object.keys(unpack(packed[tag] ?? ''))) add(phrase, flag);
  }
  // What does not pack well: "at&t", "76ers"
  for (const [phrase, tags] of Object.entries(list<Record<string, string | string[]>>('lexicon/misc.js'))) {
    for (const tag of [tags].flat()) if (FLAGS[tag]) add(phrase, FLAGS[tag]);
  }
}

/** Months and weekdays as CLDR names them. */
export function addCalendar(add: (phrase: string, flag: number) => void): void {
  const name = (options: Intl.DateTimeFormatOptions, day: number): string =>
    new Intl.DateTimeFormat('en', { timeZone: 'UTC', ...options }).format(Date.UTC(2023, 0, day));
  for (let day = 1; day <= 7; day++) add(name({ weekday: 'long' }, day), Is.calendar);
  for (let month = 0; month < 12; month++) {
    add(name({ month: 'long' }, 15 + month * 30), Is.calendar);
    add(name({ month: 'short' }, 15 + month * 30), Is.calendar);
  }
  add('Sept', Is.calendar);
}

const wordsIn = (name: string): string[] => Object.keys(list<Record<string, boolean>>(name));

/** Nouns that head an organisation's name. */
export const organisationNouns = once<ReadonlySet<string>>(() => new Set(wordsIn('orgWords.js')));

/** What teams of a town are called without it: "Bulls", from "Chicago Bulls". */
export const nicknames = once<ReadonlySet<string>>(() => {
  const packed = list<Record<string, string>>('lexicon/_data.js');
  const teams = Object.keys(unpack(packed.SportsTeam ?? ''));
  return new Set(
    teams.flatMap((team) => {
      const words = team.split(' ');
      const last = words.at(-1) as string;
      return words.length > 1 && last.length > 3 && last !== 'city' && last !== 'united' && last !== 'club'
        ? [last]
        : [];
    }),
  );
});

/** "way", "site" … head more slogans than places. */
const VAGUE = new Set(['way', 'site', 'bar', 'complex', 'field', 'ward']);
/** Nouns that head a place's name. */
export const placeNouns = once<ReadonlySet<string>>(
  () => new Set(wordsIn('placeWords.js').filter((word) => !VAGUE.has(word))),
);
