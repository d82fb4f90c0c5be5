/** One disagreement, one finding: what another finding says with more is left out. */
import type { Finding } from '../model.ts';

/**
 * The findings without those whose claims are all evidence of a larger finding of the same verdict and scope: "17%
 * against more than 50%" goes, where "17% against more than 50%, and 262 to 306 is 16.8%" is there. Order is kept.
 */
export function withoutCovered(findings: readonly Finding[]): Finding[] {
  const byClaim = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const id of claimsOf(finding)) {
      const list = byClaim.get(id);
      if (list) list.push(finding);
      else byClaim.set(id, [finding]);
    }
  }
  return findings.filter((finding) => {
    const [first, ...rest] = claimsOf(finding);
    if (first === undefined || finding.verdict !== 'conflicts') return true;
    const others = byClaim.get(first) ?? [];
    return !others.some((other) => isLarger(other, finding) && rest.every((id) => claimsOf(other).has(id)));
  });
}

function isLarger(other: Finding, finding: Finding): boolean {
  return (
    other !== finding &&
    other.verdict === finding.verdict &&
    other.scope === finding.scope &&
    claimsOf(other).size > claimsOf(finding).size
  );
}

const claimsOf = (finding: Finding): Set<string> =>
  new Set(finding.evidence.flatMap((e) => (e.claimId === null ? [] : [e.claimId])));
