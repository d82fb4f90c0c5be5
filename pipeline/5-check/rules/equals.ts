/**
 * Which figures of two articles answer each other. "68 seats" in one and "12 seats" in the other are no contradiction
 * where the other gives "68 seats" as well: the 68 has its equal there, and the 12 is something else.
 */
import type { Claim, Measure } from '../../model.ts';
import { classOf } from '../align/vocabulary.ts';
import type { Corpus } from '../rule.ts';

/** From here on an equal number is no accident, whatever noun it stands with. */
const TELLING = 100;

// "three| other candidates", "15| more bodies", "another |27 passengers": beyond whom, only the text around says
const BEYOND_BEHIND = /^\s+(?:other|others|more|further|additional)\b(?!\s+than)/i;
const BEYOND_BEFORE = /\b(?:another|a\s+further|an\s+additional|the\s+(?:other|remaining))\s+$/i;

/**
 * Is the figure one beyond others that are told before? Two such figures contradict each other by accident only. Whom
 * something befell is counted whole, though: "four died and ten others were hurt" are all the hurt.
 */
export function isBeyond({ sentence, quantity, measure }: Claim): boolean {
  if (measure.event !== null) return false;
  const { exact, start } = sentence;
  return (
    BEYOND_BEHIND.test(exact.slice(quantity.end - start)) ||
    BEYOND_BEFORE.test(exact.slice(0, quantity.start - start))
  );
}

/** "in a separate raid", "in a second attack": told as another event than the story's own. */
const SEPARATE =
  /\b(?:a|an|one|the)\s+(?:separate|second|third|another|different|unrelated|similar)\s+[a-z]+|\b(?:in|by)\s+another\s+[a-z]+|\bseparately\b/i;
/** "came a week after a bomb had killed 31": what is told behind lies that far back. */
const WELL_BEFORE = /\b(?:hours?|days?|weeks?|months?|years?)\s+(?:after|before|since)\s+[^,;.]*$/i;

/** Does the sentence tell the figure of another event than the one the article is about? */
export function isElsewhere({ sentence, quantity, measure }: Claim): boolean {
  if (measure.event === null) return false;
  const lead = sentence.exact.slice(0, quantity.start - sentence.start);
  return SEPARATE.test(lead) || WELL_BEFORE.test(lead);
}

type Index = ReadonlyMap<string, readonly Claim[]>;

const kept = new WeakMap<Corpus, Index>();

/** Has either figure its equal in the other's article? */
export function haveEquals(corpus: Corpus, a: Claim, b: Claim): boolean {
  if (a.articleId === b.articleId) return false;
  const index = kept.get(corpus) ?? indexOf(corpus);
  kept.set(corpus, index);
  return hasEqual(index, a, b) || hasEqual(index, b, a);
}

function hasEqual(index: Index, claim: Claim, other: Claim): boolean {
  const { value } = claim.quantity;
  if (value === null) return false;
  return (index.get(keyOf(other.articleId, claim)) ?? []).some(
    (equal) =>
      equal.id !== other.id &&
      !areRivals(equal, other) &&
      (Math.abs(value) >= TELLING || isAlike(claim, equal)),
  );
}

/** Two sources of one article, each with its figure, dispute one thing; another article's figure joins them. */
const areRivals = (a: Claim, b: Claim): boolean =>
  a.source.kind !== 'the article' && b.source.kind !== 'the article' && a.source.name !== b.source.name;

/** The same thing befallen, else the same thing counted, or one that is not said ("45 did"): ten dead are no ten hurt. */
function isAlike({ measure: a }: Claim, { measure: b }: Claim): boolean {
  if (a.event !== null && b.event !== null) return a.event === b.event;
  const noun = ({ head }: Measure): string | null => head && (classOf(head) ?? head);
  return a.head === null || b.head === null || noun(a) === noun(b);
}

const keyOf = (articleId: string, { statistic, quantity }: Claim): string =>
  `${articleId} ${statistic} ${quantity.value}`;

function indexOf({ claims }: Corpus): Index {
  const index = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.quantity.value === null) continue;
    const key = keyOf(claim.articleId, claim);
    const list = index.get(key);
    if (list) list.push(claim);
    else index.set(key, [claim]);
  }
  return index;
}
