import { articleOfString } from '../../1-read/index.ts';
import { parse } from '../../2-parse/index.ts';
import { extract } from '../../3-extract/index.ts';
import { asCqe } from '../../3-extract/quantities/cqe.ts';
import { attributionOf } from '../../lib/attribution.ts';
import type { Attribution, Span } from '../../model.ts';
import { textField } from '../ndjson.ts';

/** One line of `extract`: a passage's mentions in the public shape. Throws on a line that is not one. */
export function extractLine(line: Record<string, unknown>): unknown {
  const text = textField(line, 'text');
  const published = line.published === undefined ? null : publishedField(line);
  const article = articleOfString(String(line.id ?? ''), text, published);
  const { quantities, dates, names, attributions } = extract(parse(article, { passage: true }));
  return {
    id: line.id ?? null,
    quantities: quantities.map((quantity) => ({
      ...place(quantity),
      ...asCqe(quantity),
      attribution: sourceOf(quantity.number, attributions),
    })),
    dates: dates.map((date) => ({
      ...place(date),
      type: date.type,
      value: date.value,
      attribution: sourceOf(date, attributions),
    })),
    entities: names.map((name) => ({ ...place(name), type: name.type })),
  };
}

function place({ start, end, text }: Span & { text: string }) {
  return { start, end, text };
}

function publishedField(line: Record<string, unknown>): string {
  const published = textField(line, 'published');
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(published)) throw new Error('"published" is not YYYY-MM-DD');
  return published;
}

function sourceOf(span: Span, attributions: readonly Attribution[]) {
  const attribution = attributionOf(attributions, span);
  return attribution && { source: place(attribution.source) };
}
