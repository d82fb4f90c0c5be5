import type { Reading } from '../../model.ts';
import { textField } from '../ndjson.ts';
import { readingOf } from './reading.ts';

/** One line of `compare`: whether the figures of passages "a" and "b" agree, and why. */
export function compareLine(line: Record<string, unknown>): unknown {
  const a = readingOf('a', textField(line, 'a'));
  const b = readingOf('b', textField(line, 'b'));
  const { verdict, reason } = comparePair(a, b);
  return { id: line.id ?? null, verdict, reason };
}

type Compare = (a: Reading, b: Reading) => { verdict: string; reason: string };

// Until stage 5 has it.
const path = '../../5-check/compare.ts';
const comparePair: Compare = await import(path).then(
  (module) => module.comparePair,
  () => () => ({ verdict: 'not_comparable', reason: 'not compared yet' }),
);
