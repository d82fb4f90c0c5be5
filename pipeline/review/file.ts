/** reviews.yaml as text: read with clear errors, edited in place so that people's comments stay. */
import { type Document, isMap, isSeq, LineCounter, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import { byCodeUnit } from '../lib/text.ts';
import { type Decision, reviewsSchema } from './decision.ts';
import { ReviewsError } from './error.ts';

export { EMPTY, ReviewsError } from './error.ts';

/** The decisions in a reviews file; `path` is for the messages. @throws ReviewsError */
export function readReviews(text: string, path: string): Decision[] {
  const { document, lines } = parse(text, path);
  const checked = reviewsSchema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (!checked.success) {
    const issue = checked.error.issues[0] as z.core.$ZodIssue;
    const keys = issue.path.filter((key) => typeof key !== 'symbol');
    const place = `${path}:${lineOf(document, lines, keys)}: ${keys.join('.') || 'file'}`;
    throw new ReviewsError(`${place}: ${wordsOf(issue, document.getIn(keys))}`);
  }
  const seen = new Set<string>();
  checked.data.decisions.forEach(({ finding }, i) => {
    if (seen.has(finding)) {
      const line = lineOf(document, lines, ['decisions', i]);
      throw new ReviewsError(
        `${path}:${line}: unexpected second decision on ${finding}, expected one; delete the wrong one`,
      );
    }
    seen.add(finding);
  });
  return checked.data.decisions;
}

/** The file with this decision put in (replacing one on the same finding), sorted by finding so that merges are clean. */
export function withDecision(text: string, path: string, decision: Decision): string {
  return edit(text, path, (list, document) => {
    const node = document.createNode(decision) as YAMLMap;
    const at = list.items.findIndex((item) => idOf(item) === decision.finding);
    if (at >= 0) {
      // Keys are set one by one: comments inside and above the old entry stay.
      const old = list.items[at] as YAMLMap;
      for (const [key, value] of Object.entries(decision)) old.set(key, document.createNode(value));
      return;
    }
    const after = list.items.findIndex((item) => byCodeUnit(idOf(item), decision.finding) > 0);
    list.items.splice(after < 0 ? list.items.length : after, 0, node);
  });
}

/** The file without the decision on this finding. */
export function withoutDecision(text: string, path: string, finding: string): string {
  return edit(text, path, (list) => {
    list.items = list.items.filter((item) => idOf(item) !== finding);
  });
}

function edit(text: string, path: string, change: (list: YAMLSeq, document: Document) => void): string {
  readReviews(text, path); // never write into a file that is not understood
  const { document } = parse(text, path);
  const list = document.get('decisions');
  if (!isSeq(list)) throw new ReviewsError(`${path}: unexpected decisions, expected a list`);
  list.flow = false;
  change(list, document);
  if (list.items.length === 0) list.flow = true;
  return document.toString({ lineWidth: 0 });
}

function parse(text: string, path: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) throw new ReviewsError(`${path}:${lines.linePos(error.pos[0]).line}: ${error.message}`);
  return { document, lines };
}

/** "unexpected X, expected Y". */
function wordsOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'unrecognized_keys') return `unexpected key ${issue.keys.join(', ')}`;
  const found =
    typeof value === 'string' || typeof value === 'number'
      ? JSON.stringify(value)
      : value === undefined
        ? 'nothing'
        : 'this';
  const expected =
    issue.code === 'invalid_value'
      ? `one of ${issue.values.join(', ')}`
      : issue.message.replace(/^Invalid.*expected /, '');
  return `unexpected ${found}, expected ${expected}`;
}

/** The line of the deepest node on a path that exists. */
function lineOf(document: Document, lines: LineCounter, keys: (string | number)[]): number {
  for (let n = keys.length; n > 0; n--) {
    const node = document.getIn(keys.slice(0, n), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

const idOf = (item: unknown): string => (isMap(item) ? String(item.get('finding')) : '');
