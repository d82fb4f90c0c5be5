/** The reviewer's desk: findings, the decisions on them, and what happens when one is made. */
import { shortId } from '../../lib/hash.ts';
import { shifted, shiftText } from '../../lib/shift.ts';
import type { Decision, Finding, ReviewState } from '../../model.ts';
import { readReviews, withDecision, withoutDecision } from '../file.ts';
import { type Reviewable, review } from '../state.ts';
import { reviewsText, updateReviews } from '../store.ts';

/** What the page shows of one finding's review. */
export interface ItemState {
  id: string;
  state: ReviewState['state'];
  decision: Decision | null;
  /** Expired: "30,000 → 35,000". */
  moved: string;
  /** Names the decision that was seen; sent back with a new one. */
  seen: string;
}

export interface Change {
  finding: string;
  /** `seen` of the state the page showed. */
  seen: string;
  /** null takes the decision back. */
  decision: Pick<Decision, 'decision' | 'reason' | 'reviewer' | 'date'> | null;
}

export type Answer = { ok: true; item: ItemState } | { ok: false; current: ItemState };

export interface DeskFinding extends Pick<Finding, 'id' | 'slot' | 'headline'> {
  values: string[];
}

/** @throws ReviewsError when the file cannot be read as it is. */
export async function statesOf(path: string, findings: readonly DeskFinding[]): Promise<ItemState[]> {
  return itemsOf(findings, readReviews(await reviewsText(path), path));
}

/** Writes one decision, unless somebody has decided otherwise since the page was shown. @throws ReviewsError */
export function decide(path: string, findings: readonly DeskFinding[], change: Change): Promise<Answer> {
  const finding = findings.find(({ id }) => id === change.finding);
  if (!finding) throw new RangeError('no such finding');
  return updateReviews<Answer>(path, (text) => {
    const current = itemOf(findings, readReviews(text, path), finding.id);
    if (current.seen !== change.seen) return { text, answer: { ok: false, current } };
    const { id, slot, headline, values } = finding;
    const after =
      change.decision === null
        ? withoutDecision(text, path, id)
        : withDecision(text, path, { finding: id, slot, headline, values, ...change.decision });
    return { text: after, answer: { ok: true, item: itemOf(findings, readReviews(after, path), id) } };
  });
}

function itemOf(findings: readonly DeskFinding[], decisions: readonly Decision[], id: string): ItemState {
  return itemsOf(findings, decisions).find((item) => item.id === id) as ItemState;
}

function itemsOf(
  findings: readonly (DeskFinding & Reviewable)[],
  decisions: readonly Decision[],
): ItemState[] {
  const { states } = review(findings, decisions);
  return findings.map(({ id, values }) => {
    const state = states.get(id) ?? { state: 'open' as const };
    const decision = state.state === 'open' ? null : state.decision;
    return {
      id,
      state: state.state,
      decision,
      moved: state.state === 'expired' ? shiftText(shifted(state.decision.values, values)) : '',
      seen: decision ? shortId(Object.entries(decision).map(([key, value]) => `${key}=${value}`)) : 'none',
    };
  });
}
