import { articleOfString } from '../../../pipeline/1-read/index.ts';
import { parse } from '../../../pipeline/2-parse/index.ts';
import { extractAttributions } from '../../../pipeline/3-extract/attributions/index.ts';
import { attributionOf } from '../../../pipeline/lib/attribution.ts';
import type { Attribution } from '../../../pipeline/model.ts';

export interface Read {
  raw: string;
  all: Attribution[];
  /** The source's words for a figure (or other words) of the text, null when it has none. */
  sourceOf(figure: string): string | null;
  of(figure: string): Attribution | null;
}

/** The attributions of a passage. */
export function read(raw: string): Read {
  const document = parse(articleOfString('passage', raw, null), { passage: true });
  const all = extractAttributions(document, [], []);
  const of = (figure: string) => {
    const start = raw.indexOf(figure);
    if (start < 0) throw new Error(`"${figure}" does not stand in the passage`);
    return attributionOf(all, { start, end: start + figure.length });
  };
  return { raw, all, of, sourceOf: (figure) => of(figure)?.source.text ?? null };
}
