import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../pipeline/2-parse/index.ts';
import { extractDates } from '../../../pipeline/3-extract/dates/index.ts';
import { documentOf } from './document.ts';

const folder = fileURLToPath(new URL('../../../../shared/articles/', import.meta.url));
const expected = `${folder}expected/figures.json`;

interface Figure {
  id: string;
  file: string;
  time: { edtf: string | null; text: string | null };
}

/** First and last day of a plain EDTF date or interval, doubts left out; null for open or rough ones. */
function daysOf(code: string | null): [string, string] | null {
  if (!code || /~|\.\.|^\/|\/$/.test(code)) return null;
  const [first = '', last = first] = code.replaceAll('?', '').split('/');
  const [year = '', month] = last.split('-');
  const end = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  const pad = (text: string, rest: string) => `${text}${rest.slice(text.length - 4)}`;
  return [pad(first, '-01-01'), last.length === 10 ? last : `${year}-${month ?? 12}-${end}`];
}

describe.skipIf(!existsSync(expected))('the periods of the expected figures (skipped where absent)', () => {
  const { figures } = JSON.parse(
    existsSync(expected) ? readFileSync(expected, 'utf8') : '{"figures":[]}',
  ) as {
    figures: Figure[];
  };
  const files = [...new Set(figures.map((figure) => figure.file))];
  for (const file of files) {
    const document = documentOf([]);
    const article = { ...document.article, raw: readFileSync(folder + file, 'utf8') };
    const dates = extractDates(parse(article));
    it.each(
      figures
        .filter((figure) => figure.file === file)
        .map((figure) => [figure.id, figure.time.edtf] as const),
    )(`${file} %s: %s`, (_, code) => {
      const days = daysOf(code);
      if (!days) return;
      expect(dates.map((timex) => timex.from)).toContain(days[0]);
      expect(dates.map((timex) => timex.to)).toContain(days[1]);
    });
  }
});
