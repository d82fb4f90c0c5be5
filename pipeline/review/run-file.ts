/** findings.json of a run, read for what a difference needs. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Run } from './diff.ts';

export class RunError extends Error {}

const text = z.string();
const words = z.object({ exact: text });
const decision = z.object({
  finding: text,
  slot: text,
  headline: text,
  values: z.array(text),
  decision: z.enum(['confirmed', 'explained', 'dismissed', 'needs source', 'corrected']),
  reason: text,
  reviewer: text,
  date: text,
});

/** Other fields are passed over, so that a run of another version can be compared as far as it goes. */
const RunFile = z.object({
  format: z.literal('parallax-findings'),
  articles: z.array(z.object({ id: text, title: text.nullable(), url: text.nullable(), sha256: text })),
  findings: z.array(
    z.object({
      id: text,
      slot: text,
      verdict: text,
      severity: text,
      headline: text,
      evidence: z.array(z.object({ anchor: words })),
      review: z
        .discriminatedUnion('state', [
          z.object({ state: z.literal('open') }),
          z.object({ state: z.literal('decided'), decision }),
          z.object({ state: z.literal('expired'), decision, now: z.array(text) }),
        ])
        .optional(),
    }),
  ),
  claims: z.array(z.object({ id: text, slot: text, articleId: text, anchor: words, sentence: words })),
});

/** @throws RunError with one line: file, field, what was expected. */
export async function readRun(path: string): Promise<Run> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new RunError(`${path}: ${code ? `cannot be read (${code})` : 'not JSON'}`);
  }
  const checked = RunFile.safeParse(value);
  if (checked.success) return checked.data as Run;
  const [issue] = checked.error.issues;
  throw new RunError(`${path}: not a findings.json: ${issue?.path.join('.') || 'file'}: ${issue?.message}`);
}
