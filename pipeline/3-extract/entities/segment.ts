import type { EntityType } from '../../model.ts';
import type { Term } from './terms.ts';
import type { Casing, TextEvidence } from './text-evidence.ts';
import type { Word } from './words.ts';

export const TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const satisfies readonly EntityType[];

/** Points for each type, roughly log-odds: 1 is a hint, 2 evidence, 4 near-certainty. */
export interface Points {
  PER: number;
  ORG: number;
  LOC: number;
  MISC: number;
}

/** What the document's other sentences say about a phrase. */
export interface Memory {
  /** Folded phrase → points for its type gathered elsewhere. */
  phrases: Map<string, Points>;
  /** As `phrases`, by `soundKey`, for names with hyphens: spelled in many ways. */
  sounds: Map<string, Points>;
  /** Last words of people's full names. */
  surnames: Set<string>;
  /** An article of some length: whoever is in it has been given a full name. */
  long: boolean;
}

/** A sentence made ready. */
export interface Scene {
  words: Word[];
  terms: Term[];
  casing: Casing;
  text: string;
  /** A post of the social web, by its signs: capitals say less there. */
  informal: boolean;
  /** Somebody talks in their own person, outside quotation marks. */
  personal: () => boolean;
  /** A line of results or of a table: hardly a word in lower case, and figures. */
  results: boolean;
  /** Has it words of a match, of play in it, of a change of club? */
  match: () => boolean;
  play: () => boolean;
  transfer: () => boolean;
  evidence: TextEvidence;
  memory: Memory | null;
  /** Candidates weighed without memory, by place and length: the second reading needs them again. */
  weighed: Map<number, { segment: Segment; points: Points }>;
  /** Parts of speech by word, as far as they were asked for. */
  tags: Map<number, string>;
}

/** A candidate: words `from`…`to` (exclusive) of a scene. */
export interface Segment {
  scene: Scene;
  from: number;
  to: number;
  /** The phrase as a key, and what the gazetteers know of it. */
  key: string;
  flags: number;
  first: Word;
  last: Word;
  firstTerm: Term;
  lastTerm: Term;
  length: number;
  /** One word, a people in the plural: "Kenyans". */
  pluralPeople: boolean;
  /** The words around it, if on the same side of any punctuation but white space. */
  before: Word | null;
  after: Word | null;
}
