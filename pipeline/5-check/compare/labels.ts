/** Numbers and years that are part of a name: "72 Days", "Harbour Lights 2", "the 2018-19 cup". */
import { tokensOf } from '../../lib/tokens.ts';
import type { Claim, Quantity, Sentence, Span, Timex } from '../../model.ts';

/** "one of the founders" counts nothing; neither does the number in a name ("Pier 40", "Two Rivers"). */
export function isFigure(
  { quantity, statistic }: Claim,
  sentence: Sentence,
  names: readonly Span[],
): boolean {
  if (isNamePart(quantity, sentence, names)) return false;
  if (statistic === 'age' && quantity.bound !== 'exact' && isAgeGroup(quantity, sentence)) return false;
  if (statistic === 'rank') return quantity.concept.length > 1;
  if (statistic !== 'count' && statistic !== 'duration') return true;
  const after = sentence.text.slice(quantity.number.end - sentence.start);
  const before = sentence.text.slice(0, quantity.number.start - sentence.start);
  if (/^one$/i.test(quantity.text) && /^\s+(?:of|another|day|year)\b/i.test(after)) return false;
  if (quantity.bound !== 'exact') return true;
  // "2Day", "Two Rivers", "Chapter 3": letters right behind, a capital on both sides or before a bare number.
  if (/^[a-z]/i.test(after)) return false;
  const capitalAfter = /^\s+[A-Z][a-z]/.test(after);
  if (LABEL.test(before) && quantity.concept.length === 0) return false;
  const capitalBefore = /[A-Z][\w'.]*\s+$/.test(before);
  return (
    !(capitalBefore && quantity.concept.length === 0) && !(capitalAfter && /^(?:[A-Z]|$)/.test(quantity.text))
  );
}

/** "people under 18", "those aged 65 or over": the age says who is counted. */
const isAgeGroup = ({ start }: Quantity, sentence: Sentence): boolean =>
  AGED.test(sentence.text.slice(0, start - sentence.start));

const AGED =
  /\b(?:people|persons|those|residents|women|men|children|patients|adults|anyone|everyone|population|inhabitants|pupils|voters|workers|players|girls|boys)\s+(?:who\s+(?:are|were)\s+)?(?:aged\s+|age\s+|of\s+age\s+)?(?:between\s+)?$/i;

/** "season 7", "page 40": the number is the thing's name. */
const LABEL =
  /\b(?:season|episode|chapter|part|page|room|number|no\.?|phase|type|grade|level|division|day|week|volume|section|article|line|route|flight|group|class|game|round)\s+$/i;

/** Does the number stand in quotation marks by itself, or right after a name with no noun of its own behind it? */
function isNamePart(quantity: Quantity, sentence: Sentence, names: readonly Span[]): boolean {
  if (isQuoted(quantity.number, sentence)) return true;
  // "72 Days": units are not written with a capital inside a sentence.
  const after = sentence.text.slice(quantity.number.end - sentence.start);
  if (quantity.statistic === 'duration' && /^\s+[A-Z][a-z]/.test(after)) return true;
  return followsName(quantity, sentence, names);
}

/** "Harbour Lights 2 opens": a name before and a verb behind; but "in Ruritania 2 died" counts. */
function followsName({ number }: Quantity, sentence: Sentence, names: readonly Span[]): boolean {
  const name = names.find((one) => one.end < number.start && number.start - one.end <= 2);
  if (!name || !/^\d/.test(sentence.text.slice(number.start - sentence.start))) return false;
  const tokens = tokensOf(sentence);
  const next = tokens.find((token) => token.start + sentence.start >= number.end);
  const before = tokens.filter((token) => token.end + sentence.start <= name.start).at(-1);
  return before?.pos !== 'ADP' && (next === undefined || /^(?:VERB|AUX|ADP|PUNCT)$/.test(next.pos));
}

/** The film "1984". */
export function isQuoted({ start, end }: Span, sentence: Sentence): boolean {
  return (
    /["'`]\s*$/.test(sentence.text.slice(0, start - sentence.start)) &&
    /^\s*["'`]/.test(sentence.text.slice(end - sentence.start))
  );
}

/** "the 2018-19 cup", "the 2001 census": the year tells which one is meant, and dates nothing. */
export function isEdition({ start, end, range }: Timex, sentence: Sentence): boolean {
  const [from, to] = [(range?.start ?? start) - sentence.start, (range?.end ?? end) - sentence.start];
  const before = sentence.text.slice(0, from);
  const after = sentence.text.slice(to);
  if (!/^\d{4}(?:[-–]\d{2,4})?$/.test(sentence.text.slice(from, to))) return false;
  return (
    /(?:\bthe|'s)\s+$/i.test(before) &&
    /^(?:[-–]\d{2,4})?\s+[A-Za-z]/.test(after) &&
    !/^\s+(?:and|or|to|in|on|by|was|were|is|as|when|for|with|at|of|but|than|until|after|before|that)\b/.test(
      after,
    )
  );
}
