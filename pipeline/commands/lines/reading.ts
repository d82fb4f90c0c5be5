import { articleOfString } from '../../1-read/index.ts';
import { parse } from '../../2-parse/index.ts';
import { extract } from '../../3-extract/index.ts';
import { toClaims } from '../../4-claim/index.ts';
import type { IsoDate, Reading } from '../../model.ts';

/** A loose passage through stages 2 to 4. */
export function readingOf(id: string, text: string, published: IsoDate | null = null): Reading {
  const document = parse(articleOfString(id, text, published), { passage: true });
  const mentions = extract(document);
  return { document, mentions, claims: toClaims(document, mentions) };
}
