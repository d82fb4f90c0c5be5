import { byCodeUnit } from '../../lib/text.ts';
import type { Reading } from '../../model.ts';
import { resemblance, sketch } from './shingles.ts';

/** From this share of common shingles on, an article is a copy or a light edit of the other. */
const COPY = 0.5;
/** Articles that share one shingle of the sketch; more of them are not followed. */
const FOLLOWED = 40;

/** Article id → id of the article it copies (the first by date, then id), itself if none. */
export function copiesOf(readings: readonly Reading[]): Map<string, string> {
  const original = new Map<string, string>();
  const sketches = new Map<string, number[]>();
  const byHash = new Map<number, string[]>();
  const ordered = [...readings].sort((a, b) => byCodeUnit(orderOf(a), orderOf(b)));
  for (const { document } of ordered) {
    const { id } = document.article;
    const own = sketch(document.sentences.map((sentence) => sentence.text).join(' '));
    original.set(id, originalOf(own, sketches, byHash) ?? id);
    if (original.get(id) !== id) continue;
    sketches.set(id, own);
    for (const value of own) {
      const list = byHash.get(value);
      if (!list) byHash.set(value, [id]);
      else if (list.length < FOLLOWED) list.push(id);
    }
  }
  return original;
}

const orderOf = ({ document }: Reading): string =>
  `${document.article.published ?? '9999'} ${document.article.id}`;

function originalOf(
  own: readonly number[],
  sketches: ReadonlyMap<string, number[]>,
  byHash: ReadonlyMap<number, string[]>,
): string | null {
  const tried = new Set<string>();
  for (const value of own)
    for (const id of byHash.get(value) ?? []) {
      if (tried.has(id)) continue;
      tried.add(id);
      if (resemblance(own, sketches.get(id) ?? []) >= COPY) return id;
    }
  return null;
}
