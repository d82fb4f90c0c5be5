/** Words that cut a part out of a month, season or year: "early", "the end of", "mid-". */
import type { Mod } from '../types.ts';

/** Stands before a date and belongs to it: "early May", "late in 1951", "the beginning of 2011", "mid-July". */
export const PORTION =
  '(?:(?:very\\s+)?(?:early|late)(?:-|\\s+)(?:in\\s+)?(?:the\\s+(?=year|month|week|spring|summer|autumn|fall|winter))?' +
  '|mid(?:-|\\s+)|end-' +
  '|(?:the\\s+)?(?:very\\s+)?(?:beginning|start|opening|outset|middle|end|close|turn|latter\\s+part|early\\s+part|latter\\s+half|rest|remainder)\\s+of\\s+' +
  '|(?:later|earlier)\\s+in\\s+)';

/** TIMEX3 mod of such words; undefined when they cut nothing off ("later in 1931" may be any day of it). */
export function modOfPortion(portion: string | undefined): Mod | undefined {
  if (!portion) return undefined;
  const words = portion.toLowerCase();
  if (/\b(?:early|beginning|start|opening|outset|turn)\b/.test(words)) return 'START';
  if (/\bmid/.test(words)) return 'MID';
  if (/\b(?:late|end|close|latter)\b/.test(words)) return 'END';
  return undefined;
}
