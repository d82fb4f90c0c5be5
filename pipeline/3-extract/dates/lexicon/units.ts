/** Units of time and the words that hedge or place them. */
import type { Mod, Unit } from '../types.ts';

/** Units as they are counted; a single second or quarter is mostly an ordinal or a fourth, and left out. */
export const COUNTED =
  '(?:second|minute|hour|day|week|weekend|fortnight|month|year|decade|centurie)s|(?:minute|hour|day|week|fortnight|month|year|decade|century)';

export function unitOf(word: string): Unit {
  const key = word.toLowerCase().replace(/'s?$/, '');
  if (key.startsWith('centur')) return 'century';
  return (key.endsWith('s') ? key.slice(0, -1) : key) as Unit;
}

/** Words before an amount that belong to the expression: "nearly four weeks", "at least 30 hours". */
export const HEDGE =
  '(?:(?:well\\s+|a\\s+little\\s+|slightly\\s+|just\\s+)?(?:over|under|more\\s+than|less\\s+than|fewer\\s+than)' +
  '|at\\s+least|at\\s+most|no\\s+more\\s+than|no\\s+less\\s+than|up\\s+to|as\\s+(?:much|many|little|few)\\s+as|close\\s+to' +
  '|about|around|approximately|roughly|some|nearly|almost|only|just|barely|another|a\\s+mere|a\\s+full)';

/** TIMEX3 mod of a hedge. */
export function modOfHedge(hedge: string | undefined): Mod | undefined {
  if (!hedge) return undefined;
  const words = hedge.toLowerCase().replace(/\s+/g, ' ');
  if (/at least|no less/.test(words)) return 'EQUAL_OR_MORE';
  if (/at most|no more|up to|as much|as many/.test(words)) return 'EQUAL_OR_LESS';
  if (/over|more than/.test(words)) return 'MORE_THAN';
  if (/under|less than|fewer|nearly|almost|close to|barely/.test(words)) return 'LESS_THAN';
  if (/about|around|approx|roughly|some/.test(words)) return 'APPROX';
  return undefined;
}
