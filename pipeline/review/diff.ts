/** What moved between two runs, from their findings.json. */
import { byCodeUnit, fold } from '../lib/text.ts';

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
  verdict: string;
  severity: string;
  headline: string;
  evidence: { anchor: { exact: string } }[];
}

export interface Difference {
  added: RunFinding[];
  resolved: RunFinding[];
  /** The same question with other figures. */
  changed: { before: RunFinding; after: RunFinding; values: { before: string; after: string }[] }[];
  /** Figures that moved in an article republished at the same address. */
  edited: { article: string; url: string; before: string; after: string; sentence: string }[];
}

/** New, resolved and changed findings, and figures edited in republished articles; in the order of the newer run. */
export function differ(before: Run, after: Run): Difference {
  const old = new Set(before.findings.map((f) => f.id));
  const now = new Set(after.findings.map((f) => f.id));
  const gone = before.findings.filter((f) => !now.has(f.id));
  const bySlot = new Map(gone.map((f) => [f.slot, f]));
  const difference: Difference = { added: [], resolved: [], changed: [], edited: edited(before, after) };
  for (const finding of after.findings) {
    if (old.has(finding.id)) continue;
    const earlier = bySlot.get(finding.slot);
    if (!earlier) difference.added.push(finding);
    else {
      bySlot.delete(finding.slot);
      difference.changed.push({ before: earlier, after: finding, values: moved(earlier, finding) });
    }
  }
  const changed = new Set(difference.changed.map((c) => c.before.id));
  difference.resolved = gone.filter((f) => !changed.has(f.id));
  return difference;
}

/** "30,000" → "35,000": the words that stand at the same place of the evidence and differ. */
function moved(before: RunFinding, after: RunFinding): { before: string; after: string }[] {
  const old = before.evidence.map((e) => fold(e.anchor.exact));
  const now = after.evidence.map((e) => fold(e.anchor.exact));
  const gone = old.filter((words) => !now.includes(words));
  const come = now.filter((words) => !old.includes(words));
  return gone.map((words, i) => ({ before: words, after: come[i] ?? '' }));
}

/** Claims in one slot with other words, in an article with the same address and other bytes. */
function edited(before: Run, after: Run): Difference['edited'] {
  const list: Difference['edited'] = [];
  const earlier = new Map(before.articles.flatMap((a) => (a.url ? [[a.url, a] as const] : [])));
  for (const article of after.articles) {
    const old = article.url === null ? undefined : earlier.get(article.url);
    if (!old || article.url === null || old.sha256 === article.sha256) continue;
    const slots = new Map(before.claims.filter((c) => c.articleId === old.id).map((c) => [c.slot, c]));
    for (const claim of after.claims) {
      if (claim.articleId !== article.id) continue;
      const was = slots.get(claim.slot);
      if (!was || fold(was.anchor.exact) === fold(claim.anchor.exact)) continue;
      list.push({
        article: article.title ?? article.id,
        url: article.url,
        before: fold(was.anchor.exact),
        after: fold(claim.anchor.exact),
        sentence: fold(claim.sentence.exact),
      });
    }
  }
  return list.sort((a, b) => byCodeUnit(a.url, b.url));
}
