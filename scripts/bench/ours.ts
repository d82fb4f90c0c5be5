/** Each kind of work starts from bare text: parsing, and whatever the stage needs, is part of its cost. */
import { articleOfString } from '../../pipeline/1-read/index.ts';
import { parse } from '../../pipeline/2-parse/index.ts';
import { extractDates } from '../../pipeline/3-extract/dates/index.ts';
import { extractEntities } from '../../pipeline/3-extract/entities/index.ts';
import { extractQuantities } from '../../pipeline/3-extract/quantities/index.ts';
import { check } from '../../pipeline/5-check/index.ts';
import type { Document, Reading } from '../../pipeline/model.ts';
import { analyse } from '../../pipeline/run.ts';

/** Of a size that articles have; a megabyte is no article. */
const ARTICLE = 16_000;

function articlesOf(text: string) {
  const articles = [];
  for (let at = 0; at < text.length; at += ARTICLE) {
    articles.push(articleOfString(`part-${at}`, text.slice(at, at + ARTICLE), '2025-06-30'));
  }
  return articles;
}

function sumOver(text: string, count: (document: Document) => number): number {
  return articlesOf(text).reduce((sum, article) => sum + count(parse(article, { passage: true })), 0);
}

export const parsing = (text: string) => sumOver(text, ({ sentences }) => sentences.length);
export const dates = (text: string) => sumOver(text, (document) => extractDates(document).length);
export const names = (text: string) => sumOver(text, (document) => extractEntities(document).names.length);
export const quantities = (text: string) =>
  sumOver(text, (document) => extractQuantities(document, extractDates(document)).quantities.length);

/** Stages 2 to 5: figures found, when everything is cross-checked. */
export function wholePipeline(text: string): number {
  const readings = articlesOf(text)
    .map(analyse)
    .filter((read): read is Reading => 'mentions' in read);
  return check(readings, [], '2025-06-30').readings.reduce(
    (sum, { mentions }) => sum + mentions.quantities.length,
    0,
  );
}
