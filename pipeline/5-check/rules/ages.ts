/**
 * The age of one person, given twice: "Ann Lee, 45, …" and "the 54-year-old Lee". Inside an article any difference
 * counts; between articles the days that passed, and a birthday, are allowed for.
 */
import { plainName } from '../../lib/names.ts';
import { byCodeUnit } from '../../lib/text.ts';
import { tokensOf } from '../../lib/tokens.ts';
import type { Claim, Finding, NameMention, Reading } from '../../model.ts';
import { daysBetween } from '../arithmetic/calendar.ts';
import { list } from '../arithmetic/format.ts';
import { contentLemmas } from '../dated/index.ts';
import { evidence, makeFinding } from '../finding.ts';
import { sharedNames } from '../identities/company.ts';
import type { Corpus, Rule } from '../rule.ts';
import { sentenceText } from '../wording.ts';

/** Articles within so many days need one more name, or some words of their sentences, in common. */
const DAYS = 31;
const WORDS = 3;
/** Names that articles further apart must share beside it. */
const COMPANY = 2;
/** Nobody has a birthday between two papers of a day and the next, or next to nobody. */
const SAME_DAYS = 1;
const YEAR_DAYS = 365.25;

// "Ann Lee, 45,", "Ann Lee, who is 45,", "Ann Lee, aged 45,", "Ann Lee, a nurse aged 45,"
const BEHIND_NAME = /^\s*(?:'s)?,\s*(?:(?:who\s+is|aged|now)\s+|(?:an?|the)\s+(?:[a-z-]+\s+){1,4}aged\s+)?$/;
// "In 2012 |Ann Lee, 30, was arrested": the age of that year
const YEAR = /\b(1[89]\d\d|20\d\d)\b/;
// "45-year-old |Ann Lee", "the 45-year-old mayor |Ann Lee"
const BEFORE_NAME = /^\s+(?:[a-z-]+\s+){0,3}$/;
// Ages that are not today's: "at age 13", "when she was 14", "then 30"
const OTHER_TIME = /\b(?:at(?:\s+the)?\s+ages?(?:\s+of)?|when|then|was|were|turned|turns|by)\s+$/i;

interface Aged {
  name: string;
  claim: Claim;
  age: number;
  published: string | null;
}

export const ages: Rule = {
  id: 'age',
  title: 'One person, two ages',
  run(corpus) {
    const people = new Map<string, Aged[]>();
    for (const reading of corpus.readings) {
      for (const aged of agesIn(reading)) {
        const key = plainName(aged.name);
        const known = people.get(key);
        if (known) known.push(aged);
        else people.set(key, [aged]);
      }
    }
    return [...people.values()].flatMap((group) => compare(corpus, group) ?? []);
  },
};

/** People with first and family name whose age stands right beside a name of theirs. */
function agesIn(reading: Reading): Aged[] {
  const claims = reading.claims.filter((c) => c.statistic === 'age' && isPlain(c));
  if (!claims.length) return [];
  const { names, entities } = reading.mentions;
  const { article } = reading.document;
  const { raw, published } = article;
  const people = Map.groupBy(
    names.filter((name) => name.type === 'PER'),
    (name) => name.sentence,
  );
  return claims.flatMap((claim) => {
    const beside = people.get(claim.quantity.sentence)?.find((name) => isBeside(article, name, claim));
    const name = beside && entities[beside.entity]?.name;
    if (!name?.trim().includes(' ') || !isWhole(raw, beside as NameMention, name)) return [];
    return { name, claim, age: claim.quantity.value as number, published };
  });
}

// A capital before a lone family name, titles aside: the rest of another name ("Eve A. |Lee|")
const NAME_BEFORE = /(?:^|\s)(?!(?:Mr|Mrs|Ms|Dr|Sir|Lady|Judge)\b)[A-Z][\w'-]*\.?\s+$/;

/** Is the mention the person's name: the family name alone, or with the same first name? */
function isWhole(raw: string, mention: NameMention, name: string): boolean {
  const [first = ''] = plainName(name).split(' ');
  const words = plainName(mention.text).split(' ');
  if (words.length > 1) return words[0] === first;
  return !NAME_BEFORE.test(raw.slice(Math.max(0, mention.start - 24), mention.start));
}

const isPlain = (c: Claim): boolean =>
  c.quantity.bound === 'exact' && Number.isInteger(c.quantity.value) && c.quantity.value !== null;

const BEHIND_AGE = /^[,.;)]/;

function isBeside(
  { raw, published }: Reading['document']['article'],
  name: NameMention,
  { quantity, sentence }: Claim,
): boolean {
  const year = YEAR.exec(raw.slice(sentence.start, Math.min(name.start, quantity.start)))?.[1];
  if (year && year !== published?.slice(0, 4)) return false;
  if (name.end <= quantity.number.start) {
    // Behind the age a comma or the end: "Lee, 45, of Dublin", not "Lee, 45 miles".
    return (
      BEHIND_NAME.test(raw.slice(name.end, quantity.number.start)) && BEHIND_AGE.test(raw.slice(quantity.end))
    );
  }
  if (OTHER_TIME.test(raw.slice(sentence.start, quantity.start))) return false;
  return (
    name.start >= quantity.end &&
    /old$/i.test(quantity.text) &&
    BEFORE_NAME.test(raw.slice(quantity.end, name.start))
  );
}

function compare(corpus: Corpus, people: readonly Aged[]): Finding | null {
  // Whatever the order of the articles, the same two are told.
  const group = people.toSorted((a, b) => byCodeUnit(placeOf(a), placeOf(b)));
  const apart = (a: Aged, b: Aged): boolean => differ(corpus, a, b);
  const other = group.find((b) => group.some((a) => apart(a, b)));
  const one = other && group.find((a) => apart(a, other));
  if (!one || !other) return null;
  const inside = one.claim.articleId === other.claim.articleId;
  const said = [one, other].map(
    (a) =>
      `${a.age}${inside ? '' : ` in “${corpus.readingById.get(a.claim.articleId)?.document.article.title ?? a.claim.articleId}”`}`,
  );
  return makeFinding({
    rule: ages.id,
    verdict: 'conflicts',
    severity: Math.abs(one.age - other.age) > 1 ? 'medium' : 'low',
    headline: `${one.name} is ${list(said)}`,
    reason: inside ? 'One article gives one person two ages.' : reasonOf(one, other),
    evidence: [evidence(one.claim, 'an age'), evidence(other.claim, 'another age')],
    basis: inside ? [evidence(one.claim, ''), evidence(other.claim, '')] : [],
    aspect: plainName(one.name),
    values: [String(one.age), String(other.age)],
    missing: ['the date of birth'],
    question: `${one.name} is given as ${one.age} (“${sentenceText(one.claim)}”) and as ${other.age} (“${sentenceText(other.claim)}”). Which is right?`,
  });
}

const placeOf = ({ published, claim }: Aged): string => `${published ?? ''} ${claim.articleId} ${claim.id}`;

function reasonOf(a: Aged, b: Aged): string {
  const days = Math.abs(daysBetween(a.published as string, b.published as string));
  if (days <= SAME_DAYS) return 'The articles appeared within a day of each other.';
  return days <= DAYS
    ? 'The articles appeared within a month, and the ages are not a birthday apart.'
    : 'The ages are further apart than the days between the articles, a birthday allowed for.';
}

/** Can one person not have both ages, on the days they were printed? */
function differ(corpus: Corpus, a: Aged, b: Aged): boolean {
  if (a.claim.articleId === b.claim.articleId) return a.age !== b.age;
  if (!a.published || !b.published || a.age === b.age) return false;
  const [first, last] = a.published <= b.published ? [a, b] : [b, a];
  const days = daysBetween(first.published as string, last.published as string);
  const older = last.age - first.age;
  const shared = sharedOf(corpus, a, b);
  if (days <= DAYS)
    return (days <= SAME_DAYS || older < 0 || older > 1) && (shared.names > 0 || shared.words >= WORDS);
  const years = days / YEAR_DAYS;
  // A year to either side: some papers print the age of their last story.
  const possible = older >= Math.floor(years) - 1 && older <= Math.ceil(years) + 1;
  return !possible && shared.names >= COMPANY;
}

/** What two articles have in common beside the name: many men are called John Smith, and some are in the news. */
function sharedOf(corpus: Corpus, a: Aged, b: Aged): { names: number; words: number } {
  const [left, right] = [a, b].map(({ claim }) => corpus.readingById.get(claim.articleId));
  if (!left || !right) return { names: 0, words: 0 };
  const [x, y] = [wordsOf(left, a), wordsOf(right, b)];
  return {
    names: sharedNames(left, right, plainName(a.name)),
    words: [...x].filter((word) => y.has(word)).length,
  };
}

/** Content words of the sentence that gives the age. */
function wordsOf({ document }: Reading, { claim }: Aged): Set<string> {
  const sentence = document.sentences[claim.quantity.sentence];
  const tokens = sentence ? tokensOf(sentence).filter(({ pos }) => pos !== 'PROPN') : [];
  return new Set(contentLemmas(tokens));
}
