/** What moved between two runs, from their findings.json. */

import { type Shift, shifted } from '../lib/shift.ts';
import { byCodeUnit, fold } from '../lib/text.ts';
import type { ReviewState, Severity, Verdict } from '../model.ts';
import { asksForDecision } from './check/summary.ts';

/** The part of findings.json that a difference needs. */
export interface Run {
  articles: { id: string; title: string | null; url: string | null; sha256: string }[];
  findings: RunFinding[];
  claims: {
    id: string;
    slot: string;
    articleId: string;
    anchor: { exact: string };
    sentence: { exact: string };
  }[];
}

export interface RunFinding {
  id: string;
  slot: string;
  verdict: Verdict;
  severity: Severity;
  headline: string;
  evidence: { anchor: { exact: string } }[];
  review?: ReviewState;
}

export interface Difference {
  added: RunFinding[];
  resolved: RunFinding[];
  /** The same question with other figures. */
  changed: { before: RunFinding; after: RunFinding; values: Shift[] }[];
  /** Figures that moved in an article republished at the same address. */
  edited: { article: string; url: string; before: string; after: string; sentence: string }[];
  /** Decisions that held in the older run, or were never there, and have expired in the newer. */
  expired: { headline: string; decision: string; reason: string; reviewer: string; values: Shift[] }[];
}

/** New, resolved and changed findings, and figures edited in republished articles; in the order of the newer run. */
export function differ(before: Run, after: Run): Difference {
  const earlierFindings = before.findings.filter(asksForDecision);
  const findings = after.findings.filter(asksForDecision);
  const old = new Set(earlierFindings.map((f) => f.id));
  const now = new Set(findings.map((f) => f.id));
  const gone = earlierFindings.filter((f) => !now.has(f.id));
  const goneBySlot = new Map(gone.map((f) => [f.slot, f]));
  const difference: Difference = {
    added: [],
    resolved: [],
    changed: [],
    edited: edited(before, after),
    expired: expired(before, after),
  };
  for (const finding of findings) {
    if (old.has(finding.id)) continue;
    const earlier = goneBySlot.get(finding.slot);
    if (!earlier) difference.added.push(finding);
    else {
      goneBySlot.delete(finding.slot);
      difference.changed.push({
        before: earlier,
        after: finding,
        values: shifted(wordsOf(earlier), wordsOf(finding)),
      });
    }
  }
  const changed = new Set(difference.changed.map((c) => c.before.id));
  difference.resolved = gone.filter((f) => !changed.has(f.id));
  return difference;
}

const wordsOf = (finding: RunFinding) => finding.evidence.map((e) => e.anchor.exact);

/** Decisions expired in the newer run that had not already expired, on the same values, in the older one. */
function expired(before: Run, after: Run): Difference['expired'] {
  const already = new Set(before.findings.filter((f) => f.review?.state === 'expired').map((f) => f.id));
  return after.findings.flatMap((finding) => {
    const { review } = finding;
    if (review?.state !== 'expired' || already.has(finding.id)) return [];
    const { decision, reason, reviewer, values } = review.decision;
    return [{ headline: finding.headline, decision, reason, reviewer, values: shifted(values, review.now) }];
  });
}

/** Claims in one slot with other words, in an article with the same address and other bytes. */
function edited(before: Run, after: Run): Difference['edited'] {
  const list: Difference['edited'] = [];
  const earlier = new Map(before.articles.flatMap((a) => (a.url ? [[a.url, a] as const] : [])));
  for (const article of after.articles) {
    const old = article.url === null ? undefined : earlier.get(article.url);
    if (!old || article.url === null || old.sha256 === article.sha256) continue;
    const earlierClaims = bySlot(before, old.id);
    for (const [slot, claims] of bySlot(after, article.id)) {
      for (const [i, claim] of claims.entries()) {
        const was = earlierClaims.get(slot)?.[i];
        if (!was || fold(was.anchor.exact) === fold(claim.anchor.exact)) continue;
        const [shift] = shifted([was.anchor.exact], [claim.anchor.exact]);
        if (!shift) continue;
        const sentence = fold(claim.sentence.exact);
        list.push({ article: article.title ?? article.id, url: article.url, ...shift, sentence });
      }
    }
  }
  return list.sort((a, b) => byCodeUnit(a.url, b.url));
}

/** An article's claims by slot, each slot in the order of the text. */
function bySlot(run: Run, articleId: string): Map<string, Run['claims']> {
  return Map.groupBy(
    run.claims.filter((claim) => claim.articleId === articleId),
    (claim) => claim.slot,
  );
}
