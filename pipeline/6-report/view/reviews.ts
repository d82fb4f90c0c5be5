/** People's decisions, in words. */
import { shifted } from '../../lib/shift.ts';
import type { Decision, Finding, ReviewState, SourceNote } from '../../model.ts';
import type { Context } from './context.ts';
import { formatDate } from './dates.ts';
import type { GoneDecision, ReviewNote } from './model.ts';
import { shorten, typeset } from './typeset.ts';
import { capital, plural } from './words.ts';

/** A finding that someone explained or dismissed is folded away, with the reason. */
export function isSettled(state: ReviewState | undefined): boolean {
  return (
    state?.state === 'decided' &&
    (state.decision.decision === 'explained' || state.decision.decision === 'dismissed')
  );
}

/** What stands on the card; null = nobody has decided. */
export function reviewNote(context: Context, finding: Finding): ReviewNote | null {
  const state = context.result.reviews?.states.get(finding.id);
  if (!state || state.state === 'open') return null;
  const { decision } = state;
  return {
    state: state.state,
    word: capital(decision.decision),
    reason: typeset(decision.reason),
    by: byWhom(decision),
    moved: state.state === 'expired' ? movedValues(decision.values, state.now) : '',
  };
}

export function goneDecisions(context: Context): GoneDecision[] {
  return (context.result.reviews?.noLongerFound ?? []).map((decision) => ({
    headline: shorten(typeset(decision.headline), 220),
    word: capital(decision.decision),
    reason: typeset(decision.reason),
    by: byWhom(decision),
  }));
}

/** "Two findings are settled by decision. One decision has expired." */
export function reviewText(context: Context): string {
  const states = [...(context.result.reviews?.states.values() ?? [])];
  const settled = context.sorted.settled.length;
  const expired = states.filter((s) => s.state === 'expired').length;
  return [
    settled > 0
      ? `${capital(plural(settled, 'finding'))} ${settled === 1 ? 'is' : 'are'} settled by decision.`
      : '',
    expired > 0
      ? `${capital(plural(expired, 'decision'))} ${expired === 1 ? 'has' : 'have'} expired: the figures moved.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "B2; often rounds up": what people hold of a publisher or source, matched by its name. */
export function sourceNote(context: Context, names: readonly (string | null)[]): string {
  const wanted = names.flatMap((name) => (name ? [folded(name)] : []));
  const notes = (context.result.sourceNotes ?? []).filter((n) => wanted.includes(folded(n.source)));
  return notes.map(noteText).join('; ');
}

function noteText({ grade, note }: SourceNote): string {
  return [grade ? `graded ${grade}` : '', note ? typeset(note) : ''].filter(Boolean).join(': ');
}

function folded(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase().replace(/^the /, '');
}

function byWhom({ reviewer, date }: Decision): string {
  return `${reviewer}, ${formatDate(date)}`;
}

/** "30,000 is now 35,000; 12 is gone". */
function movedValues(before: string[], after: string[]): string {
  const words = (text: string) => shorten(typeset(text), 80);
  const moved = shifted(before, after).map((shift) => {
    if (!shift.before) return `${words(shift.after)} is new`;
    return `${words(shift.before)} is ${shift.after ? `now ${words(shift.after)}` : 'gone'}`;
  });
  return moved.join('; ') || 'The same figures are judged otherwise now';
}
