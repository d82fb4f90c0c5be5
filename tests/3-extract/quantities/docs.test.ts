import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGE, page } from '../../../scripts/docs-quantities.ts';

test('docs/quantities.md is what the rules say', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(page());
});
