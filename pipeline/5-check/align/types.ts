import type { Claim, Finding } from '../../model.ts';
import type { Telling } from './telling.ts';

export type Same = 'yes' | 'no' | 'unknown';

/** One respect in which two figures are, are not, or may be alike, with the words of both. */
export type Dimension = Finding['dimensions'][number];

/** Are two figures about the same thing? `deciding` is the dimension that rules it out or leaves it open. */
export interface Alignment {
  dimensions: Dimension[];
  comparable: Same;
  deciding: Dimension | null;
  /** In plain words: "other group: civilians / soldiers". */
  reason: string;
  /** Comparable because both sentences make one statement, although respects are left open. */
  retold?: true;
}

/** What alignment needs to know beyond the two claims. */
export interface Setting {
  /** Ways to write a name in its article, folded: "who", "world health organization". */
  nameKeys(articleId: string, name: string): readonly string[];
  /** Do two articles report on one event (names in common, published within days)? */
  sameStory(a: string, b: string): boolean;
  /** Id of the story an article belongs to. */
  storyOf(articleId: string): string;
  /** Is the word in so few articles that two which have it in common hardly have it by chance? */
  isRare(word: string): boolean;
  /** Does the article report on a day's trading? */
  isTrading(articleId: string): boolean;
  published(articleId: string): string | null;
  claim(id: string): Claim | undefined;
  /** The words and figures around a figure. */
  telling(claim: Claim): Telling;
  /** Does the article give no other number of what this claim counts? */
  onlyNumber(claim: Claim): boolean;
}
