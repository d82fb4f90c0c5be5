/**
 * Words that tell a bare number of four figures from a year: "cases reached 1988" counts, "in 1988" dates.
 * Dates and quantities ask the same question from two sides.
 */

/** Verbs that bring a thing to a level: "reached 1988", "totalled 2015". */
const REACHES = new Set(
  'reach reaches reached reaching hit hits hitting total totals totalled totaled totalling totaling topped tops topping number numbered numbering exceed exceeds exceeded exceeding surpassed surpassing'.split(
    ' ',
  ),
);
/** Verbs of movement with "to" behind: "fell to 1988". */
const MOVED_TO = new Set(
  (
    'rose risen rises rising fell fallen falls falling climbed climbs climbing jumped jumps jumping increased increases increasing ' +
    'dropped drops dropping declined declines soared surged grew grown grows swelled shrank shrunk slipped sank dwindled doubled tripled ' +
    'quadrupled halved'
  ).split(' '),
);
/** Verbs whose object is counted, where they do not end in "-ed": "has 1500 beds". */
const TAKES = new Set(
  (
    'has have had having is are was were be been with without killing kills wounding injuring employs employing includes including treats treating ' +
    'serves hosts houses covers operates runs owns contains carries carrying holds holding needs wants makes builds ' +
    'building sells selling sold built bought sent found saw lost won made took drew cut fed held left shot beat read ran wrote'
  ).split(' '),
);
/** What a year's figures are called: "reached 2019 levels" compares with a year. */
const OF_A_YEAR =
  /^(?:levels?|figures?|highs?|lows?|peaks?|averages?|totals?|results?|standards?|values?|prices?|rates?|sales|returns?|records?|forecasts?|estimates?|elections?|games|olympics|finals?|season|campaign|budget|accords?|deal|agreement|version|model|edition|vintage|crops?|harvests?|revenues?|turnover|output|production|exports|imports|spending|deficits?|surplus|net|income|profits?|earnings|plan|law|bill|tax|survey|census|quota)$/;

/** Does the bare number behind these two lower-cased words count, whatever follows ("rose to", "has reached")? */
export function levelBefore(second: string, last: string, next: string): boolean {
  if (OF_A_YEAR.test(next)) return false;
  if (REACHES.has(last)) return true;
  if (last === 'to') return MOVED_TO.has(second);
  return (
    last === 'at' &&
    /^(?:stood|stands|standing|stand|put|peaked|peaking|toll|figure|number|total)$/.test(second)
  );
}

/** Is this the word before a counted object ("treated 1999 patients", "has 1500 beds")? Ask only where a plural follows. */
export function takesCount(word: string): boolean {
  return TAKES.has(word) || (word.length > 4 && word.endsWith('ed'));
}

/** Are these the plurals that years have, not counts ("the 1996 games")? */
export function ofAYear(noun: string): boolean {
  return OF_A_YEAR.test(noun);
}

/** "up from 1567", "against 1567": may be a level; no year of living memory is compared so without more. */
export function comparedBefore(second: string, last: string): boolean {
  return last === 'from' && /^(?:up|down|rise|fall|increase|drop|decrease|jump)$/.test(second);
}

/** "1567 a week before", "1988 a day earlier": a level at another time. */
export const AT_ANOTHER_TIME =
  /^\s+(?:a|an|one|the)\s+(?:day|week|month|quarter|year|decade)\s+(?:before|earlier|ago|prior|previously)\b/;
