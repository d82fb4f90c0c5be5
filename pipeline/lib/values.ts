import type { Finding } from '../model.ts';
import { fold } from './text.ts';

/** The words a finding rests on, in the order of its evidence: what a decision has seen. */
export function valuesOf(finding: Pick<Finding, 'evidence'>): string[] {
  return [...new Set(finding.evidence.map((e) => fold(e.anchor.exact)))];
}
