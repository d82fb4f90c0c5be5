import type { Timex } from '../../model.ts';

/** The days a date allows, as ISO dates; null = open. Fields not said ("March 4", no year) are kept apart. */
export interface Days {
  from: string | null;
  to: string | null;
  /** "03-04" or "03" where only month and day, or the month, are said. */
  yearless: string | null;
  /** How the text holds the event against the date. */
  relation: 'in' | 'before' | 'by' | 'after' | 'since' | 'until';
}

// "before March", "prior to the end of 2009", "no later than May 4": what stands right before a date.
const RELATIONS: readonly { relation: Days['relation']; pattern: RegExp }[] = [
  { relation: 'before', pattern: /\b(?:before|prior\s+to|earlier\s+than|ahead\s+of)\s+(?:the\s+)?$/i },
  { relation: 'by', pattern: /\b(?:by|no\s+later\s+than|not\s+later\s+than)\s+(?:the\s+)?$/i },
  { relation: 'after', pattern: /\b(?:after|later\s+than|following|past)\s+(?:the\s+)?$/i },
  { relation: 'since', pattern: /\b(?:since|starting|beginning|from)\s+(?:in\s+|on\s+)?(?:the\s+)?$/i },
  { relation: 'until', pattern: /\b(?:until|till|up\s+to|through|to)\s+(?:the\s+)?$/i },
];

/** Reads a date with the words before it. `lead` is the sentence's text up to the date. */
export function daysOf(timex: Timex, lead: string): Days {
  const near = lead.slice(-32);
  // "as of before" is how some write "before"; a mod of the date itself says the same.
  const cue = RELATIONS.find(({ pattern }) => pattern.test(near))?.relation ?? 'in';
  const relation = timex.mod === 'BEFORE' ? 'before' : timex.mod === 'AFTER' ? 'after' : cue;
  const yearless = /^XXXX-(\d\d(?:-\d\d)?)$/.exec(timex.value)?.[1] ?? null;
  const { from, to } = calendar(timex.value) ?? timex;
  return { from, to, yearless, relation };
}

/** First and last day of a TIMEX3 calendar value ("2021-08", "199", "2021"), null for everything else. */
function calendar(value: string): { from: string; to: string } | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(value);
  if (day) return { from: value.slice(0, 10), to: value.slice(0, 10) };
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) {
    const last = new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).getUTCDate();
    return { from: `${value}-01`, to: `${value}-${String(last).padStart(2, '0')}` };
  }
  if (/^\d{4}$/.test(value)) return { from: `${value}-01-01`, to: `${value}-12-31` };
  if (/^\d{3}X?$/.test(value))
    return { from: `${value.slice(0, 3)}0-01-01`, to: `${value.slice(0, 3)}9-12-31` };
  return null;
}
