/** Announced counts against a list in the same sentence: "four rivers: the Elbe, …"; "its two pillars are A and B". */
import type { Finding, Reading, Sentence } from '../../model.ts';
import { list } from '../arithmetic/format.ts';
import { SMALL_NUMBER, smallNumber } from '../arithmetic/number-words.ts';
import { evidenceAt, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

// "four states: Iowa, Ohio, Texas and Utah." — names only, to the sentence's end
const COLON = new RegExp(
  `\\b(${SMALL_NUMBER})\\s+((?:(?!(?:and|or|of|to|in|are|is)\\b)[a-z'-]+\\s+){0,3}?[a-z'-]+(?:s|men|people)):\\s+([A-Z][^:;()]{3,200})[.]\\s*["']?$`,
);

// Nouns one lists: "Two rules of the guild are silence and thrift."
const LISTING =
  '(?:tenets|principles|pillars|reasons|factors|causes|elements|goals|aims|objectives|conditions|demands|options|questions|problems|features|rules|values|steps)';
const ARE = new RegExp(
  `^\\s*(?:the\\s+|its\\s+|their\\s+|these\\s+)?(${SMALL_NUMBER})\\s+((?:[a-z-]+\\s+){0,2}${LISTING})(?:\\s+(?:of|for|in)\\s+[\\w'-]+(?:\\s+[\\w'-]+){0,3})?\\s+(?:are|were)\\s+([^:;]{3,300})[.]\\s*$`,
  'i',
);

/** A name: up to four capitalised words, small words between. */
const NAME = /^(?:the\s+)?[A-Z][\w'’.-]*(?:\s+(?:of|de|and the|the|[A-Z][\w'’.-]*)){0,3}$/;

export const inlineLists: Rule = {
  id: 'inline-list',
  title: 'An announced count against the list in its sentence',
  run: (corpus) =>
    corpus.readings.flatMap((reading) =>
      reading.document.sentences.flatMap((s) => {
        if (s.text.length > 600) return [];
        return (s.text.includes(':') ? inColon(reading, s) : inAre(reading, s)) ?? [];
      }),
    ),
};

/** As many names as announced: adds up. Fewer: does not. More may be titles between commas ("Ann Lee, Mayor"). */
function inColon(reading: Reading, sentence: Sentence): Finding | null {
  const match = COLON.exec(sentence.text);
  if (!match) return null;
  const items = itemsOf(match[3] as string);
  const count = smallNumber(match[1] as string);
  if (items.length < 2 || items.length > count || !items.every((item) => NAME.test(item))) return null;
  return toFinding(reading, sentence, match, count, items);
}

function inAre(reading: Reading, sentence: Sentence): Finding | null {
  const match = ARE.exec(sentence.text);
  if (!match) return null;
  const items = itemsOf((match[3] as string).replace(/\([^()]{0,200}\)/g, ' '));
  const count = smallNumber(match[1] as string);
  return items.length === count ? toFinding(reading, sentence, match, count, items) : null;
}

/** "A, B, and C" → three items; one "and" only, else its place is a guess. */
function itemsOf(text: string): string[] {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.split(/\band\b/).length !== 2) return [];
  return folded
    .split(/,?\s+and\s+|,\s*/)
    .map((item) => item.trim())
    .filter(Boolean);
}

function toFinding(
  reading: Reading,
  sentence: Sentence,
  match: RegExpExecArray,
  count: number,
  items: readonly string[],
): Finding {
  const words = `${match[1]} ${match[2]}`.replace(/\s+/g, ' ').trim();
  const at = match.index + match[0].indexOf(match[1] as string);
  const length = sentence.text.indexOf(match[2] as string, at) + (match[2] as string).length - at;
  const start = sentence.start + at;
  const holds = items.length === count;
  return makeFinding({
    rule: inlineLists.id,
    verdict: holds ? 'adds up' : 'does not add up',
    severity: holds ? 'info' : 'medium',
    headline: holds
      ? `“${words}”: ${items.length} are then named`
      : `“${words}” are announced; ${items.length} are named: ${list(items)}`,
    reason: holds ? 'The list has as many items as announced.' : 'The list is shorter than announced.',
    evidence: [evidenceAt(reading, { start, end: start + length }, 'the announced count')],
    calculations: [{ expression: `named: ${items.length}`, result: `announced: ${count}`, holds }],
    question: holds ? null : `You announce “${words}” and name ${list(items)}. Is one left out?`,
    origins: 1,
  });
}
