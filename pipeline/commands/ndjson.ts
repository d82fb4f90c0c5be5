import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

const LONGEST_LINE = 32 * 1024 * 1024;

/**
 * One JSON object a line in, one a line out, in order and as they come. A bad line (or one the handler throws on)
 * gives `{"error", "line"}` (and its id, if it has one) in its place, and the rest goes on; blank lines are passed
 * over. Returns how many lines were bad.
 */
export async function mapLines(
  input: Readable,
  output: Writable,
  handle: (value: Record<string, unknown>) => unknown,
): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    let id: unknown;
    let answer: unknown;
    try {
      if (line.length > LONGEST_LINE) throw new Error('the line is too long');
      const value = parseObject(line);
      id = value.id;
      answer = await handle(value);
    } catch (error) {
      bad++;
      const message = error instanceof Error ? error.message : String(error);
      answer = { ...(id === undefined ? {} : { id }), error: message, line: number };
    }
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return bad;
}

function parseObject(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error('not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('not a JSON object');
  return value as Record<string, unknown>;
}

/** A field that must be text. */
export function textField(value: Record<string, unknown>, name: string): string {
  const field = value[name];
  if (typeof field !== 'string') throw new Error(`"${name}" is not a string`);
  return field;
}
