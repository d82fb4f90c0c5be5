/** What the resolver knows while it reads a document from the top. */
import type { Candidate } from '../types.ts';
import type { CivilDay } from './civil.ts';
import type { Slot } from './slot.ts';

export interface Present {
  year: number;
  /** The whole day, when the publication date is known. */
  day: CivilDay | null;
  confidence: number;
  reason: string;
}

export interface Context {
  present: Present | null;
  /** The text tells of times gone by ("On 12 May …"), rather than reporting the day's events. */
  narrative: boolean;
  /** Most years in the text are before Christ. */
  ancient: boolean;
  /** The date last spoken of, which "the next day" and "the previous year" start from. */
  anchor: Slot | null;
  /** The very last date mentioned, asides too: what "that year" means. */
  mention: Slot | null;
  /** Index of the sentence that named it. */
  anchorSentence: number;
  /** The date the tale has got to: months without a year belong to its year. Asides ("as in 1733") do not move it. */
  story: Story | null;
}

export interface Story extends Slot {
  year: number;
  /** Index of the sentence it was named in. */
  sentence: number;
  /** Was the year named ("May 1994", "last year") or itself taken from elsewhere ("last December")? */
  named: boolean;
}

/** A slot with the reason for what the words themselves do not say. */
export interface Placed {
  slot: Slot;
  basis: 'stated' | 'implied' | 'open';
  confidence: number;
  reason: string;
  /** A value that is no calendar place (PRESENT_REF, PAST_REF). */
  value?: string;
}

export const stated = (slot: Slot): Placed => ({
  slot,
  basis: 'stated',
  confidence: 1,
  reason: 'as written',
});
export const open = (slot: Slot, reason: string): Placed => ({
  slot,
  basis: 'open',
  confidence: 0.5,
  reason,
});
export const implied = (slot: Slot, confidence: number, reason: string): Placed => ({
  slot,
  basis: 'implied',
  confidence,
  reason,
});

/** What stands around the expression: the sentence's text and the expressions after it in the sentence. */
export interface Around {
  text: string;
  candidate: Candidate;
  following: Candidate[];
}

/** Why a year or day was taken from the text. */
export const LAST_YEAR = 'year last mentioned in the text';

/** What is counted from a date is no surer than the date. */
export const sure = (slot: Slot, most: number) => Math.min(most, slot.sure ?? 1);
