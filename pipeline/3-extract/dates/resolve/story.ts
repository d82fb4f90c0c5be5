/** Which dates move the tale on, and which are asides. */
import type { Block } from '../../../model.ts';
import type { Candidate } from '../types.ts';
import type { Story } from './context.ts';
import type { Slot } from './slot.ts';
import { tenseAround } from './tense.ts';

/** Words before a year that look away from what is being told. */
const ASIDE = /\b(?:since|until|till|by|before|of\s+the|back\s+in|as\s+in|like|from|for)\s+(?:the\s+)?$/i;
/** Where a date opens its sentence: "In 1733, …", "By early March …". */
const HEAD =
  /^\W*(?:(?:in|by|during|throughout|on|at|from|then|but|and|finally|later|meanwhile)\s+(?:the\s+)?){0,3}$/i;

/**
 * The tale after a date. A date with a month or season moves it on; back it goes only where the date opens the
 * sentence. A bare year moves it when it opens the sentence or is near ahead: far ones are mostly asides ("as had
 * happened in 1733"), and so are those planned for. Counted dates ("two years earlier") never lead back.
 */
export function movedStory(
  story: Story | null,
  slot: Slot,
  candidate: Candidate,
  text: string,
  block: Block | undefined,
): Story | null {
  const { reading, start, end } = candidate;
  if (slot.year === undefined) return story;
  const said =
    reading.kind !== 'calendar' || reading.year !== undefined || reading.relativeYear !== undefined;
  const named = said || (story?.year === slot.year && story.named);
  const next: Story = { ...slot, year: slot.year, sentence: candidate.sentence, named };
  if (!story || block?.kind === 'heading' || block?.kind === 'headline') return next;
  const step = slot.year - story.year;
  if (reading.kind !== 'calendar') return step < 0 ? story : next;
  const before = text.slice(0, start);
  const bracketed = before.lastIndexOf('(') > before.lastIndexOf(')');
  const heads = HEAD.test(before);
  const dated = reading.month !== undefined || reading.season !== undefined;
  if (dated) {
    if (step === 0 || reading.year === undefined || heads) return next;
    return bracketed || step < 0 ? story : next;
  }
  if (step === 0) return { ...story, sentence: candidate.sentence };
  if (heads) return next;
  if (bracketed || ASIDE.test(before)) return story;
  return step > 0 && step <= 2 && tenseAround(text, start, end) <= 0 ? next : story;
}
