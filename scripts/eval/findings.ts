import type { Finding, Result, Verdict } from '../../pipeline/model.ts';
import { type GoldFinding, type GoldQuote, type GoldTrap, overlap } from './gold.ts';
import type { Score } from './score.ts';

// What an expected finding may be called.
const VERDICTS: Record<string, Verdict[]> = {
  contradiction: ['conflicts', 'diverges'],
  contradiction_partial: ['conflicts', 'diverges', 'does not add up'],
  arithmetic_ok: ['adds up'],
  agreement: ['agrees', 'consistent', 'information'],
  date_ambiguity: ['undecided date'],
  not_same_event: ['not comparable'],
  name_variant: ['name varies'],
  attribution_gap: ['source missing'],
};

const ALARMS: Verdict[] = ['conflicts', 'diverges', 'does not add up'];

/** Does a finding quote this place? */
function quotes(finding: Finding, quote: GoldQuote, result: Result): boolean {
  const reading = result.readings.find(({ document }) => document.article.path.endsWith(quote.file));
  const id = reading?.document.article.id;
  return finding.evidence.some(({ articleId, anchor }) => articleId === id && overlap(anchor, quote));
}

/** Found: findings of the right verdict quote at least two of the places (one, where there is only one). */
export function isFound(gold: GoldFinding, result: Result): boolean {
  const fitting = result.findings.filter(({ verdict }) => VERDICTS[gold.type]?.includes(verdict));
  const enough = Math.min(2, gold.quotes.length);
  const places = (findings: Finding[]) =>
    gold.quotes.filter((quote) => findings.some((finding) => quotes(finding, quote, result))).length;
  // Missing sources are reported one by one; everything else must stand together in one finding.
  if (gold.type === 'attribution_gap') return places(fitting) >= enough;
  return fitting.some((finding) => places([finding]) >= enough);
}

/** The findings that walked into a trap: an alarm (or an agreement, where that is the trap) on both its places. */
export function trapped(trap: GoldTrap, result: Result): Finding[] {
  const wrong: Verdict[] = trap.kind === 'false_agreement' ? [...ALARMS, 'agrees', 'consistent'] : ALARMS;
  const [first, second] = trap.quotes;
  if (!first) return [];
  return result.findings.filter((finding) => {
    if (!wrong.includes(finding.verdict)) return false;
    if (second)
      return quotes(finding, first, result) && quotes(finding, second, result) && !areInputs(finding, trap);
    const inside = finding.evidence.filter(({ anchor }) => overlap(anchor, first));
    return new Set(inside.map(({ anchor }) => anchor.start)).size > 1;
  });
}

/** In a conflict of two changes, the figures they are computed from are shown; they are not set against each other. */
function areInputs(finding: Finding, trap: GoldTrap): boolean {
  if (finding.verdict === 'does not add up') return false;
  const roles = trap.quotes.map(
    (quote) => finding.evidence.find(({ anchor }) => overlap(anchor, quote))?.role ?? '',
  );
  return roles.every((role) => /\b(?:before|after)$/.test(role));
}

export function scoreFindings(findings: GoldFinding[], traps: GoldTrap[], result: Result): Score[] {
  const must = findings.filter(({ expected }) => expected === 'must');
  const missed = must.filter((finding) => !isFound(finding, result)).map(({ id }) => id);
  const fallen = traps.filter((trap) => trapped(trap, result).length > 0).map(({ id }) => id);
  return [
    {
      set: 'articles',
      measure: 'findings found',
      value: must.length - missed.length,
      of: must.length,
      ...(missed.length > 0 ? { note: `missed: ${missed.join(' ')}` } : {}),
    },
    {
      set: 'articles',
      measure: 'traps avoided',
      value: traps.length - fallen.length,
      of: traps.length,
      ...(fallen.length > 0 ? { note: `reported: ${fallen.join(' ')}` } : {}),
    },
  ];
}
