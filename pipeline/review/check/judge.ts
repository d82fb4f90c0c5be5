/** Which findings still ask for a decision. */
import type { Decision, Finding } from '../../model.ts';
import { review } from '../state.ts';
import type { CheckedFinding } from './summary.ts';

export const LEVELS = ['high', 'medium', 'low'] as const;
export type Level = (typeof LEVELS)[number];

export interface Undecided {
  finding: CheckedFinding;
  /** The decision that held for other figures; null = nobody has decided. */
  expired: Decision | null;
}

export interface Judged {
  /** At or above the level, not decided, not in the baseline. These fail the check. */
  failing: Undecided[];
  /** Not decided either, but below the level. */
  below: Undecided[];
  decided: number;
  /** Not decided, but already there in the baseline. */
  known: number;
  noLongerFound: Decision[];
}

export function judge(
  findings: readonly CheckedFinding[],
  decisions: readonly Decision[],
  baseline: ReadonlySet<string>,
  level: Level,
): Judged {
  const { states, noLongerFound } = review(findings, decisions);
  const judged: Judged = { failing: [], below: [], decided: 0, known: 0, noLongerFound };
  for (const finding of findings) {
    const state = states.get(finding.id);
    if (state?.state === 'decided') judged.decided++;
    else if (baseline.has(finding.id)) judged.known++;
    else {
      const list = isAtLeast(finding.severity, level) ? judged.failing : judged.below;
      list.push({ finding, expired: state?.state === 'expired' ? state.decision : null });
    }
  }
  return judged;
}

function isAtLeast(severity: Finding['severity'], level: Level): boolean {
  return LEVELS.indexOf(severity as Level) <= LEVELS.indexOf(level);
}
