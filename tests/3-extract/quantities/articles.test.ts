import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/articles');
const EXPECTED = join(FOLDER, 'expected/figures.json');

interface Expected {
  id: string;
  file: string;
  quote: string;
  number_start: number;
  number_end: number;
  value?: number;
  low?: number;
  high?: number;
}

const present = existsSync(EXPECTED);

describe.skipIf(!present)(`figures of the two articles${present ? '' : ' (skipped: not here)'}`, () => {
  const figures = present ? (JSON.parse(readFileSync(EXPECTED, 'utf8')).figures as Expected[]) : [];
  const found = new Map(
    [...new Set(figures.map((figure) => figure.file))].map((file) => {
      const raw = readFileSync(join(FOLDER, file), 'utf8');
      // one for one, as the parser would: offsets stay
      const text = raw
        .replace(/[\u2018\u2019]/g, "'")
        .replace(/[\u201c\u201d]/g, '"')
        .replace(/\. (?=[A-Z])/g, '.\n');
      return [file, read(text).quantities] as const;
    }),
  );

  test.each(figures.map((figure) => [figure.quote, figure] as const))('%s', (_quote, expected) => {
    const quantity = found
      .get(expected.file)
      ?.find((one) => one.number.start < expected.number_end && expected.number_start < one.number.end);
    if (expected.value !== undefined) expect(quantity?.value).toBe(expected.value);
    else expect(quantity?.interval).toMatchObject({ low: expected.low ?? null, high: expected.high });
    expect(quantity?.unit).not.toBeNull();
  });
});
