import type { Article, Document } from '../model.ts';

/** Article → blocks and sentences of article text, with what was dropped and why. */
export function parse(article: Article): Document {
  return { article, blocks: [], sentences: [], dropped: [], notes: [] };
}
