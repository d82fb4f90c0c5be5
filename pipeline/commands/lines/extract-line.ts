import { articleOfString } from '../../1-read/index.ts';
import { parse } from '../../2-parse/index.ts';
import { extract } from '../../3-extract/index.ts';
import type { Attribution, Quantity, Span } from '../../model.ts';
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
      ...figure(quantity),
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

function figure({ value, low, high, change, unit, unitText, concept }: Quantity) {
  return { value, low, high, change, unit, unitText, concept };
}

function publishedField(line: Record<string, unknown>): string {
  const published = textField(line, 'published');
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(published)) throw new Error('"published" is not YYYY-MM-DD');
  return published;
}

/** The attribution whose content covers a place: the shortest content, then the surest. */
export function sourceOf(
  span: Span,
  attributions: readonly Attribution[],
): { source: Span & { text: string } } | null {
  let best: Attribution | null = null;
  for (const attribution of attributions) {
    const { content } = attribution;
    if (content.start > span.start || content.end < span.end) continue;
    if (best === null || isCloser(attribution, best)) best = attribution;
  }
  return best && { source: place(best.source) };
}

function isCloser(a: Attribution, b: Attribution): boolean {
  const difference = a.content.end - a.content.start - (b.content.end - b.content.start);
  return difference < 0 || (difference === 0 && a.confidence > b.confidence);
}
