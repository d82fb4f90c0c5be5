/**
 * Names in the manner of the newswire: results, tables, markets, politics, courts, headlines and datelines, in
 * sentences of our own with the names marked as CoNLL-2003 marks them (a town that plays is ORG, "Kenyan" MISC).
 * Each batch was written before its output was seen; `wire/README.md` has the scores at first sight.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from '../../../pipeline/2-parse/index.ts';
import { extractEntities } from '../../../pipeline/3-extract/entities/index.ts';
import { documentOf } from './document.ts';

const FOLDER = join(import.meta.dirname, 'wire');
const MARK = /\[([^|\]]*)\|(PER|ORG|LOC|MISC)\]/g;

interface Line {
  text: string;
  names: Set<string>;
}

/** A marked line as text, and its names as "start-end type". */
function lineOf(line: string): Line {
  const names = new Set<string>();
  let text = '';
  let at = 0;
  for (const match of line.matchAll(MARK)) {
    const [all, name = '', type] = match;
    text += line.slice(at, match.index);
    names.add(`${text.length}-${text.length + name.length} ${type}`);
    text += name;
    at = match.index + all.length;
  }
  return { text: text + line.slice(at), names };
}

/** Exact span and type, in percent. */
function f1(lines: readonly Line[]): number {
  let [expected, found, right] = [0, 0, 0];
  for (const { text, names } of lines) {
    const read = extractEntities(parse(documentOf(text).article, { passage: true })).names;
    expected += names.size;
    found += read.length;
    right += read.filter(({ start, end, type }) => names.has(`${start}-${end} ${type}`)).length;
  }
  return (200 * right) / (expected + found);
}

const batches = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort();

test('there are batches', () => {
  expect(batches.length).toBeGreaterThan(1);
});

test.each(batches)('%s: at least so many names are read rightly', (name) => {
  const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n').filter(Boolean).map(lineOf);
  expect(lines.length).toBeGreaterThanOrEqual(49);
  expect(f1(lines)).toBeGreaterThan(80);
});
