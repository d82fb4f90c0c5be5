/**
 * Who first said it. A figure's origin is the source its article names; where it names none, the article itself, or
 * the article whose passage it copies. Five articles citing one report are one origin.
 */
import { fold } from '../../lib/text.ts';
import type { Claim } from '../../model.ts';
import { nameIndex, nameKey } from '../align/names.ts';
import type { Corpus } from '../rule.ts';
import { copiesOf } from './copies.ts';
import { hash } from './shingles.ts';

export interface Origins {
  /** Key of the origin of a claim; equal keys = one origin. */
  of(claim: Claim): string;
  /** Key of the voice of an article: copies and light edits speak with the voice of the original. */
  voice(articleId: string): string;
}

const kept = new WeakMap<Corpus, Origins>();

/** Origins of a corpus, made once. */
export function originsOf(corpus: Corpus): Origins {
  const known = kept.get(corpus);
  if (known) return known;
  const copies = copiesOf(corpus.readings);
  const passages = passagesOf(corpus, copies);
  const names = nameIndex(corpus.readings);
  const voice = (id: string): string => copies.get(id) ?? id;
  const origins: Origins = {
    voice,
    of(claim) {
      const { kind, name } = claim.source;
      if (kind === 'the article')
        return `article ${passages.get(passageKey(claim)) ?? voice(claim.articleId)}`;
      if (kind === 'unnamed person') return `unnamed, in ${voice(claim.articleId)}: ${sourceKey(name)}`;
      const keys = names(claim.articleId, name);
      const acronym = keys.find((key) => !key.includes(' ') && key.length <= 6);
      return `source ${acronym ?? sourceKey(name)}`;
    },
  };
  kept.set(corpus, origins);
  return origins;
}

/** "UN reports", "a report by the UN", "the UN": the words that name the kind of paper are not the source. */
const PAPERS = new Set(
  `a an the of by from in on for to new latest recent report reports data figure figures statistics statement
   statements study survey official officials according annual press release spokesman spokeswoman spokesperson`.split(
    /\s+/,
  ),
);

export function sourceKey(name: string): string {
  const words = nameKey(name)
    .replace(/\bu s\b/g, 'us')
    .replace(/\bu n\b/g, 'un')
    .split(' ');
  const telling = words.filter((word) => word && !PAPERS.has(word));
  return (telling.length ? telling : words).join(' ');
}

/** A sentence that stands word for word in two articles has one writer: the earlier article. */
function passagesOf(corpus: Corpus, copies: ReadonlyMap<string, string>): Map<number, string> {
  const first = new Map<number, string>();
  for (const claim of corpus.claims) {
    const key = passageKey(claim);
    if (!first.has(key)) first.set(key, copies.get(claim.articleId) ?? claim.articleId);
  }
  return first;
}

const passageKey = (claim: Claim): number => hash(fold(claim.sentence.exact).toLowerCase());
