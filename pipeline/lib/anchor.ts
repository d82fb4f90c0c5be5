import type { Anchor, Article, Span } from '../model.ts';

const CONTEXT = 32;

/** The anchor of a span: its exact words and what stands around them (W3C Web Annotation, TextQuoteSelector). */
export function anchorOf(article: Article, span: Span): Anchor {
  const { raw, id } = article;
  return {
    articleId: id,
    start: span.start,
    end: span.end,
    exact: raw.slice(span.start, span.end),
    prefix: raw.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: raw.slice(span.end, span.end + CONTEXT),
  };
}
