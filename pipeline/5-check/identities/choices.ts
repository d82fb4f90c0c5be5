import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { plainName } from '../../lib/names.ts';

/** One entry of a user's `entities.yaml`. */
const Choice = z.strictObject({
  /** The name the reports shall use. */
  canonical: z.string().trim().min(1),
  /** Other names of the same entity. */
  confirm: z.array(z.string().trim().min(1)).default([]),
  /** Names that look alike and are somebody else. */
  forbid: z.array(z.string().trim().min(1)).default([]),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'a Wikidata id looks like Q1065')
    .optional(),
});

const File = z.strictObject({ entities: z.array(Choice) });

/** What a user decided about names. */
export type Choices = z.infer<typeof File>;

export const NO_CHOICES: Choices = { entities: [] };

/** Aliases are of no use here and can be made to fill memory; a file of this size is no list of names. */
const LARGEST = 1_000_000;

/**
 * Reads the text of an `entities.yaml`. Errors come with their line, one a string ("line 4: …"), never thrown;
 * with errors there are no choices.
 */
export function parseChoices(text: string): { choices: Choices; errors: string[] } {
  const fail = (...errors: string[]): { choices: Choices; errors: string[] } => ({
    choices: NO_CHOICES,
    errors,
  });
  if (text.length > LARGEST) return fail('line 1: larger than 1 MB');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    return fail(
      ...document.errors.map((error) => `line ${lineAt(error.pos[0])}: ${error.message.split('\n')[0]}`),
    );
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return lineAt(node.range[0]);
    }
    return 1;
  };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return fail('line 1: aliases (*name) are not allowed');
  }
  if (value === null) return { choices: NO_CHOICES, errors: [] };
  const result = File.safeParse(value);
  if (!result.success) {
    return fail(
      ...result.error.issues.map((issue) => {
        const where = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : '';
        return `line ${lineOf(issue.path)}: ${where}${issue.message}`;
      }),
    );
  }
  return contradictions(result.data, lineOf);
}

/** The same pair confirmed and forbidden, or one name given to two entities. */
function contradictions(
  choices: Choices,
  lineOf: (path: readonly PropertyKey[]) => number,
): { choices: Choices; errors: string[] } {
  const errors: string[] = [];
  const owner = new Map<string, string>();
  for (const [i, { canonical, confirm, forbid }] of choices.entities.entries()) {
    const own = new Set([canonical, ...confirm].map(plainName));
    for (const name of forbid) {
      if (own.has(plainName(name)))
        errors.push(`line ${lineOf(['entities', i])}: "${name}" is both confirmed and forbidden`);
    }
    for (const key of own) {
      const other = owner.get(key);
      if (other !== undefined)
        errors.push(`line ${lineOf(['entities', i])}: "${key}" already belongs to "${other}"`);
      else owner.set(key, canonical);
    }
  }
  return errors.length > 0 ? { choices: NO_CHOICES, errors } : { choices, errors };
}
