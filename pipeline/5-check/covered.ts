/** One disagreement, one finding: what another finding says with more is left out. */
import type { Finding } from '../model.ts';

/**
 * The findings without those whose claims are all evidence of a larger finding of the same verdict and scope: "29%
 * against over 40%" goes, where "29% against over 40%, and 412 to 533 is 29.4%" is there. Order is kept.
 */
export function withoutCovered(findings: readonly Finding[]): Finding[] {
  const conflicts = findings.filter((finding) => finding.verdict === 'conflicts');
  const claims = new Map(conflicts.map((finding) => [finding, claimsOf(finding)]));
  const byClaim = new Map<string, Finding[]>();
  for (const [finding, ids] of claims) {
    for (const id of ids) {
      const list = byClaim.get(id);
      if (!list) byClaim.set(id, [finding]);
      else if (list.length < LOOKED_AT) list.push(finding);
    }
  }
  const covers = (other: Finding, finding: Finding): boolean => {
    const [own, all] = [claims.get(finding), claims.get(other)];
    if (!own || !all || other.scope !== finding.scope || all.size <= own.size) return false;
    return [...own].every((id) => all.has(id));
  };
  return findings.filter((finding) => {
    const [first] = claims.get(finding) ?? [];
    return first === undefined || !(byClaim.get(first) ?? []).some((other) => covers(other, finding));
  });
}

/** Findings looked at for one claim: a claim in more of them is a hub, and time has to stay linear. */
const LOOKED_AT = 50;

const claimsOf = (finding: Finding): Set<string> =>
  new Set(finding.evidence.flatMap((e) => (e.claimId === null ? [] : [e.claimId])));
