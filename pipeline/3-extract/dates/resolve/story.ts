/** Which dates move the tale on, and which are asides. */
import type { Block } from '../../../model.ts';
import type { Candidate } from '../types.ts';
import type { Story } from './context.ts';
import type { Slot } from './slot.ts';

/** Words before a year that look away from what is being told. */
const ASIDE = /\b(?:since|until|till|by|before|of\s+the|back\s+in|as\s+in|like|from|for)\s+(?:the\s+)?$/i;

/**
 * The tale after a date. A date with a month or season moves it; a bare year does so at the head of a sentence
 * or when it is near, since far ones are mostly asides ("as had happened in 1812").
 */
export function movedStory(
  story: Story | null,
  slot: Slot,
  candidate: Candidate,
  text: string,
  block: Block | undefined,
): Story | null {
  const { reading } = candidate;
  if (slot.year === undefined) return story;
  const next: Story = { ...slot, year: slot.year, sentence: candidate.sentence };
  if (!story || reading.kind !== 'calendar' || block?.kind === 'heading' || block?.kind === 'headline')
    return next;
  const dated = reading.month !== undefined || reading.season !== undefined;
  const before = text.slice(0, candidate.start);
  const step = slot.year - story.year;
  const bracketed = /\([^)]*$/.test(before);
  if (dated) return bracketed && reading.year !== undefined && step !== 0 ? story : next;
  if (step === 0) return { ...story, sentence: candidate.sentence };
  const heads = /^\W*(?:(?:in|by|during|throughout|from)\s+(?:the\s+)?)?(?:\w+\s+)?$/i.test(before);
  if (heads) return next;
  if (bracketed || ASIDE.test(before)) return story;
  return step > 0 && step <= 2 ? next : story;
}
