import type { Decision } from './decision.ts';
import { readReviews, withDecision } from './file.ts';

export interface Merged {
  text: string;
  added: Decision[];
  /** Two people decided differently on one finding; ours stays until someone chooses. */
  conflicts: { ours: Decision; theirs: Decision }[];
}

/** Decisions collected elsewhere taken into the file; what is decided otherwise here is reported, never overwritten. */
export function mergeReviews(text: string, path: string, incoming: readonly Decision[]): Merged {
  const ours = new Map(readReviews(text, path).map((decision) => [decision.finding, decision]));
  const merged: Merged = { text, added: [], conflicts: [] };
  for (const theirs of incoming) {
    const own = ours.get(theirs.finding);
    if (!own) {
      merged.text = withDecision(merged.text, path, theirs);
      merged.added.push(theirs);
    } else if (own.decision !== theirs.decision || own.reason !== theirs.reason) {
      merged.conflicts.push({ ours: own, theirs });
    }
  }
  return merged;
}
