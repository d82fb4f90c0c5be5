/** Person, place, organisation and people names of compromise's own lexicon, and its nouns that head a name. */
import nlp from 'compromise/two';
import { Is } from './flags.ts';

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

const model = nlp.model() as unknown as Model;

/** Adds what the lexicon knows; a word may have several tags. */
export function addLexicon(add: (phrase: string, flag: number) => void): void {
  for (const [phrase, tags] of Object.entries(model.one.lexicon)) {
    for (const tag of Array.isArray(tags) ? tags : [tags]) {
      const flag = FLAGS[tag];
      if (flag) add(phrase, flag);
    }
  }
}

export const organisationNouns: ReadonlySet<string> = new Set(Object.keys(model.two.orgWords));
export const placeNouns: ReadonlySet<string> = new Set(Object.keys(model.two.placeWords));
