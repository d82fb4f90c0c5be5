/**
 * The age of one person, given twice: "Ann Lee, 45, …" and "the 54-year-old Lee". Inside an article any difference
 * counts; between articles of one month, a birthday is allowed for.
 */
import { plainName } from '../../lib/names.ts';
import type { Claim, Finding, NameMention, Reading } from '../../model.ts';
import { daysBetween } from '../arithmetic/calendar.ts';
import { list } from '../arithmetic/format.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Corpus, Rule } from '../rule.ts';
import { sentenceText } from '../wording.ts';

/** Articles further apart than this may give two ages, both right. */
const DAYS = 31;

// "Ann Lee, 45," — the age stands alone between commas
const BEHIND_NAME = /^\s*(?:'s)?,\s*$/;
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
  const { raw, published } = reading.document.article;
  const people = Map.groupBy(
    names.filter((name) => name.type === 'PER'),
    (name) => name.sentence,
  );
  return claims.flatMap((claim) => {
    const beside = people.get(claim.quantity.sentence)?.find((name) => isBeside(raw, name, claim));
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

function isBeside(raw: string, name: NameMention, { quantity, sentence }: Claim): boolean {
  if (name.end <= quantity.start) {
    // Behind the age a comma or the end: "Lee, 45, of Dublin", not "Lee, 45 miles".
    return BEHIND_NAME.test(raw.slice(name.end, quantity.start)) && /^[,.;)]/.test(raw.slice(quantity.end));
  }
  if (OTHER_TIME.test(raw.slice(sentence.start, quantity.start))) return false;
  return (
    name.start >= quantity.end &&
    /old$/i.test(quantity.text) &&
    BEFORE_NAME.test(raw.slice(quantity.end, name.start))
  );
}

function compare(corpus: Corpus, group: readonly Aged[]): Finding | null {
  const [first] = group;
  const other = first && group.find((b) => group.some((a) => differ(a, b)));
  const one = other && group.find((a) => differ(a, other));
  if (!one || !other) return null;
  const inside = one.claim.articleId === other.claim.articleId;
  const said = [one, other].map(
    (a) =>
      `${a.age}${inside ? '' : ` in “${corpus.readingById.get(a.claim.articleId)?.document.article.title ?? a.claim.articleId}”`}`,
  );
  return makeFinding({
    rule: ages.id,
    verdict: 'conflicts',
    severity: 'medium',
    headline: `${one.name} is ${list(said)}`,
    reason: inside
      ? 'One article gives one person two ages.'
      : 'The articles appeared within a month and give one person ages more than a birthday apart.',
    evidence: [evidence(one.claim, 'an age'), evidence(other.claim, 'another age')],
    basis: inside ? [evidence(one.claim, ''), evidence(other.claim, '')] : [],
    aspect: plainName(one.name),
    values: [String(one.age), String(other.age)],
    missing: ['the date of birth'],
    question: `${one.name} is given as ${one.age} (“${sentenceText(one.claim)}”) and as ${other.age} (“${sentenceText(other.claim)}”). Which is right?`,
  });
}

function differ(a: Aged, b: Aged): boolean {
  if (a.claim.articleId === b.claim.articleId) return a.age !== b.age;
  if (!a.published || !b.published || Math.abs(daysBetween(a.published, b.published)) > DAYS) return false;
  return Math.abs(a.age - b.age) > 1;
}
