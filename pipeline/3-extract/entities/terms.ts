import { BODIES, LEGAL_FORMS, ORGANISATION_HEADS } from './cues/organisations.ts';
import { PLACE_HEADS } from './cues/places.ts';
import { GENERATIONS, TITLES } from './cues/titles.ts';
import { commonness, flagsOf, Is, isNamePart, organisationNouns, placeNouns } from './gazetteer/index.ts';
import type { Word } from './words.ts';

/** What is known of one word, whatever the text. */
export interface Term {
  flags: number;
  /** 0–3, see `commonness`. */
  common: number;
  namePart: boolean;
  title: boolean;
  legalForm: boolean;
  organisationHead: boolean;
  placeHead: boolean;
  body: boolean;
  generation: boolean;
  /** Determiners, pronouns, prepositions …: no name starts or ends with them. */
  functional: boolean;
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those i you he she it we they me him her us them my your his its our their mine ' +
    'and or but nor so yet if when while as because although though since until unless after before during ' +
    'of in on at by for with about against between into through from to up down out off over under again ' +
    'then once here there where why how all any both each few more most other some such no not only own same ' +
    'than too very can will just should now is are was were be been being have has had do does did would could ' +
    'may might must shall what which who whom whose also however meanwhile still even despite yes no oh well ok'
  ).split(' '),
);

/** "we're", "don't", "i've". */
function contracted(key: string): boolean {
  const [head = '', tail] = key.split("'");
  return (
    (tail === 't' && head.endsWith('n')) ||
    (/^(?:re|ve|ll|d|m)$/.test(tail ?? '') && FUNCTION_WORDS.has(head))
  );
}

/** "u.s" → "us"; the pronoun has no stops. */
const undotted = (key: string): string => key.replaceAll('.', '');

const kept = new Map<string, Term>();

/** Look-up of a word; kept, since the same words come again and again. Bounded, for texts made to fill memory. */
export function termOf(word: Word): Term {
  const key = word.key;
  let term = kept.get(key);
  if (!term) {
    const bare = key.endsWith('.') ? key.slice(0, -1) : key;
    const flags = flagsOf(bare) | flagsOf(undotted(bare));
    term = {
      flags,
      common: commonness(bare),
      namePart: (flags & (Is.givenName | Is.familyName)) !== 0 || isNamePart(word.text),
      title: TITLES.has(bare),
      legalForm: LEGAL_FORMS.has(undotted(bare)),
      organisationHead: organisationNouns().has(bare) || ORGANISATION_HEADS.has(bare),
      placeHead: placeNouns().has(bare) || PLACE_HEADS.has(bare),
      body: BODIES.has(bare),
      generation: GENERATIONS.has(bare),
      functional: FUNCTION_WORDS.has(bare) || (flagsOf(bare) & Is.functional) !== 0 || contracted(bare),
    };
    if (kept.size > 50_000) kept.clear();
    kept.set(key, term);
  }
  return term;
}
