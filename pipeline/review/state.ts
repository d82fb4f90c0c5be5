import { byCodeUnit } from '../lib/text.ts';
import { valuesOf } from '../lib/values.ts';
import type { Decision, Finding, Reviewed, ReviewState } from '../model.ts';

/** A finding, or the little of it that a decision is about. */
export type Reviewable = Pick<Finding, 'id' | 'slot'> & ({ values: string[] } | Pick<Finding, 'evidence'>);

/**
 * Decisions joined with findings. A decision holds for its finding's id, which changes with every value in it;
 * a finding in the same slot under another id is the same question with other figures, so the decision has expired.
 */
export function review(findings: readonly Reviewable[], decisions: readonly Decision[]): Reviewed {
  const byId = new Map(decisions.map((decision) => [decision.finding, decision]));
  const ids = new Set(findings.map((finding) => finding.id));
  const older = decisions.filter((d) => !ids.has(d.finding)).sort((a, b) => byCodeUnit(a.date, b.date));
  const bySlot = new Map(older.map((d) => [d.slot, d])); // the newest of several wins
  const states = new Map<string, ReviewState>();
  const used = new Set<string>();
  for (const finding of findings) {
    const decided = byId.get(finding.id);
    const expired = decided ? undefined : bySlot.get(finding.slot);
    const decision = decided ?? expired;
    if (decision) used.add(decision.finding);
    if (decided) states.set(finding.id, { state: 'decided', decision: decided });
    else if (expired)
      states.set(finding.id, { state: 'expired', decision: expired, now: valuesNow(finding) });
    else states.set(finding.id, { state: 'open' });
  }
  return { states, noLongerFound: decisions.filter((decision) => !used.has(decision.finding)) };
}

function valuesNow(finding: Reviewable): string[] {
  return 'values' in finding ? finding.values : valuesOf(finding);
}
