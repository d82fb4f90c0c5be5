import { comparePair } from '../../5-check/compare.ts';
import { textField } from '../ndjson.ts';
import { readingOf } from './reading.ts';

/** One line of `compare`: whether the figures of passages "a" and "b" agree, the full verdict, and why. Throws on a line that is not one. */
export function compareLine(line: Record<string, unknown>): unknown {
  const a = readingOf('a', textField(line, 'a'));
  const b = readingOf('b', textField(line, 'b'));
  const { verdict, full, reason } = comparePair(a, b);
  return { id: line.id ?? null, verdict, full, reason };
}
