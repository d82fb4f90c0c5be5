import { describe, expect, it } from 'vitest';
import type { Decision } from '../../pipeline/review/decision.ts';
import { EMPTY, readReviews, withDecision, withoutDecision } from '../../pipeline/review/file.ts';
import { mergeReviews } from '../../pipeline/review/merge.ts';

const decision = (finding: string, more: Partial<Decision> = {}): Decision => ({
  finding,
  slot: 'aaaaaaaaaaaa',
  headline: 'Ferries in service: 12, says the port; 30, says the union',
  values: ['12', '30'],
  decision: 'explained',
  reason: 'The union counts pilot boats too.',
  reviewer: 'R. Okafor',
  date: '2026-03-01',
  ...more,
});
const A = '0123456789ab';
const B = 'ba9876543210';

describe('reviews.yaml', () => {
  it('writes a decision and reads it back', () => {
    const text = withDecision(EMPTY, 'reviews.yaml', decision(A));
    expect(readReviews(text, 'reviews.yaml')).toEqual([decision(A)]);
  });

  it('keeps comments, and sorts by finding', () => {
    let text = withDecision(EMPTY, 'reviews.yaml', decision(B));
    text = text.replace('  - finding', '  # asked the desk on Monday\n  - finding');
    text = withDecision(text, 'reviews.yaml', decision(A));
    text = withDecision(text, 'reviews.yaml', decision(B, { decision: 'confirmed' }));
    expect(text).toContain('# asked the desk on Monday');
    expect(readReviews(text, 'reviews.yaml').map((d) => d.finding)).toEqual([A, B]);
    expect(readReviews(text, 'reviews.yaml')[1]?.decision).toBe('confirmed');
  });

  it('takes a decision back to the very same bytes', () => {
    const text = withDecision(EMPTY, 'reviews.yaml', decision(A));
    expect(withoutDecision(withDecision(text, 'reviews.yaml', decision(B)), 'reviews.yaml', B)).toBe(text);
    expect(withoutDecision(text, 'reviews.yaml', A)).toBe(EMPTY);
  });

  it.each<[string, (text: string) => string, RegExp]>([
    [
      'a typo in the decision',
      (t) => t.replace('explained', 'explaned'),
      /^reviews\.yaml:10: decisions\.0\.decision: unexpected "explaned", expected one of confirmed, /,
    ],
    [
      'a missing reason',
      (t) => t.replace(/reason: .*/, 'reason: ""'),
      /^reviews\.yaml:11: decisions\.0\.reason: unexpected "", expected a reason$/,
    ],
    ['an unknown key', (t) => t.replace('reviewer:', 'revewer:'), /^reviews\.yaml:\d+: .*(revewer|reviewer)/],
    ['broken YAML', (t) => t.replace('decisions:', 'decisions: ['), /^reviews\.yaml:\d+: /],
  ])('says file, line and what was expected: %s', (_name, spoil, message) => {
    const text = spoil(withDecision(EMPTY, 'reviews.yaml', decision(A)));
    expect(() => readReviews(text, 'reviews.yaml')).toThrow(message);
    expect(() => withDecision(text, 'reviews.yaml', decision(B))).toThrow(message);
  });
});

describe('merging', () => {
  it('adds what is new and shows what is decided differently, overwriting nothing', () => {
    const text = withDecision(EMPTY, 'reviews.yaml', decision(A));
    const merged = mergeReviews(text, 'reviews.yaml', [decision(A, { decision: 'dismissed' }), decision(B)]);
    expect(merged.added.map((d) => d.finding)).toEqual([B]);
    expect(merged.conflicts).toHaveLength(1);
    expect(readReviews(merged.text, 'reviews.yaml')[0]?.decision).toBe('explained');
  });
});
