/** Announced counts against the lists that follow: "three reasons …" First … Second … Third …. */
import type { Finding, Reading, Sentence } from '../../model.ts';
import { CLOSING, ordinalOpening, SMALL_NUMBER, smallNumber } from '../arithmetic/number-words.ts';
import { evidenceAt, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

// "Three old bridges need work", "for four reasons", "the following two steps"
const ANNOUNCED = new RegExp(
  `\\b(${SMALL_NUMBER})\\s+((?:[a-z-]+\\s+){0,3}?[a-z-]{2,}s)\\b(?!\\s+(?:ago|later|earlier|old|after|before)\\b)`,
  'gi',
);

/** Nouns that measure rather than list. */
const NOT_LISTED =
  /\b(?:years|months|weeks|days|hours|minutes|seconds|decades|times|miles|kilomet(?:er|re)s|percents?|points|dollars|euros|pounds|degrees|others|was|is|has|this|less|us|its)$/i;

/** A list's next mark may stand this many sentences after the one before. */
const GAP = 10;

export const announcedCounts: Rule = {
  id: 'announced-count',
  title: 'An announced count against the list that follows',
  run(corpus) {
    return corpus.readings.flatMap((reading) => {
      const { sentences } = reading.document;
      const findings: Finding[] = [];
      for (const [i, sentence] of sentences.entries()) {
        if (ordinalOpening(sentence.text)?.ordinal !== 1) continue;
        const before = sentences[i - 1];
        const announced = before && announcementIn(before);
        if (before && announced)
          findings.push(...compare(reading, before, announced, listFrom(sentences, i)));
      }
      return findings;
    });
  },
};

interface Announcement {
  count: number;
  noun: string;
  start: number;
  end: number;
}

/** The last announced count of a sentence; null when there are several that could be meant. */
function announcementIn(sentence: Sentence): Announcement | null {
  const found = [...sentence.text.matchAll(ANNOUNCED)]
    .filter((m) => !NOT_LISTED.test(m[2] as string))
    .map((m) => ({
      count: smallNumber(m[1] as string),
      noun: (m[2] as string).replace(/\s+/g, ' '),
      start: sentence.start + m.index,
      end: sentence.start + m.index + m[0].length,
    }))
    .filter((a) => a.count >= 2 && a.count <= 10);
  return found.length === 1 ? (found[0] as Announcement) : null;
}

interface Listed {
  marks: Sentence[];
  /** The highest ordinal read. */
  count: number;
  /** "Finally" closed it without a number. */
  closed: boolean;
  /** All marks are written alike and stand for items: nothing else can be counted by accident. */
  firm: boolean;
}

/** First, second, third … from sentence `i` on, in this section. */
function listFrom(sentences: readonly Sentence[], i: number): Listed {
  const first = sentences[i] as Sentence;
  const opening = ordinalOpening(first.text);
  const marks = [first];
  let firm = opening?.item ?? false;
  for (let j = i + 1; j < sentences.length && j - (marks.at(-1) as Sentence).index <= GAP; j++) {
    const sentence = sentences[j] as Sentence;
    const next = ordinalOpening(sentence.text);
    if (next?.ordinal === 1) break;
    if (next?.ordinal === marks.length + 1) {
      marks.push(sentence);
      firm &&= next.item && next.the === opening?.the;
    } else if (CLOSING.test(sentence.text)) {
      return { marks: [...marks, sentence], count: marks.length + 1, closed: true, firm };
    }
  }
  return { marks, count: marks.length, closed: false, firm };
}

/** Equal: adds up. More listed than announced: does not. Fewer: authors drop their marks, so nothing is said. */
function compare(reading: Reading, sentence: Sentence, announced: Announcement, listed: Listed): Finding[] {
  const { count, noun } = announced;
  const more = listed.count > count && !listed.closed && listed.firm;
  if (listed.count !== count && !more) return [];
  const words = sentence.text.slice(announced.start - sentence.start, announced.end - sentence.start);
  const announcedWords = words.replace(/\s+/g, ' ');
  return [
    makeFinding({
      rule: announcedCounts.id,
      verdict: more ? 'does not add up' : 'adds up',
      severity: more ? 'medium' : 'info',
      headline: more
        ? `“${announcedWords}” are announced; ${listed.count} follow`
        : `“${announcedWords}”: ${count} are then listed`,
      reason: more
        ? 'The sentences that follow count further than the announcement.'
        : 'The list that follows has as many items as announced.',
      evidence: [
        evidenceAt(reading, announced, 'the announced count'),
        ...listed.marks.map((s) => evidenceAt(reading, opening(s), 'listed')),
      ],
      calculations: [{ expression: `listed: ${listed.count}`, result: `announced: ${count}`, holds: !more }],
      question: more
        ? `You announce “${announcedWords}”, but the list that follows runs to ${listed.count}. How many ${noun} are there?`
        : null,
      origins: 1,
    }),
  ];
}

/** The first words of a sentence, to quote. */
function opening(sentence: Sentence): { start: number; end: number } {
  const words = /^\s*(?:\S+\s+){0,2}\S+/.exec(sentence.text.slice(0, 80))?.[0] ?? sentence.text;
  return { start: sentence.start, end: sentence.start + words.length };
}
