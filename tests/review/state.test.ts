import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidence, makeFinding } from '../../pipeline/5-check/finding.ts';
import { valuesOf } from '../../pipeline/lib/values.ts';
import type { Finding } from '../../pipeline/model.ts';
import type { Decision } from '../../pipeline/review/decision.ts';
import { EMPTY, readReviews, withDecision, withoutDecision } from '../../pipeline/review/file.ts';
import { review } from '../../pipeline/review/state.ts';
import { reading } from '../5-check/factory.ts';

/** Two articles that count one fleet; `values` are their figures. */
function findingWith(topic: string, values: [number, number]): Finding {
  const claims = values.map((value, i) => {
    const text = `The ${topic} fleet has ${value} ferries.`;
    const [claim] = reading(`article-${i}`, [
      { text, figures: [{ text: String(value), value, head: 'ferry' }] },
    ]).claims;
    if (!claim) throw new Error('the factory made no claim');
    return evidence(claim, 'the figure');
  });
  return makeFinding({
    rule: 'cross-figures',
    verdict: 'conflicts',
    severity: 'high',
    headline: `${topic} ferries: ${values.join('; ')}`,
    reason: 'Same fleet.',
    evidence: claims,
  });
}

const decide = (finding: Finding, reason: string): Decision => ({
  finding: finding.id,
  slot: finding.slot,
  headline: finding.headline,
  values: valuesOf(finding),
  decision: 'confirmed',
  reason,
  reviewer: 'L. Brandt',
  date: '2026-03-01',
});

describe('a decision', () => {
  const before = findingWith('island', [12, 30]);
  it('holds while the figures stay', () => {
    expect(review([before], [decide(before, 'seen')]).states.get(before.id)?.state).toBe('decided');
  });
  it('expires when a value moves, showing old and new', () => {
    const after = findingWith('island', [12, 35]);
    const state = review([after], [decide(before, 'seen')]).states.get(after.id);
    expect(state).toMatchObject({ state: 'expired', decision: { values: ['12', '30'] }, now: ['12', '35'] });
  });
  it('is listed, not lost, when its finding is gone', () => {
    const other = findingWith('river', [4, 9]);
    const { states, noLongerFound } = review([other], [decide(before, 'seen')]);
    expect(states.get(other.id)?.state).toBe('open');
    expect(noLongerFound.map((d) => d.finding)).toEqual([before.id]);
  });
});

it('never loses a decision and never applies one to other values, whatever people do', () => {
  const topics = ['island', 'river', 'harbour'];
  const step = fc.oneof(
    fc.record({
      do: fc.constant('decide' as const),
      topic: fc.nat(2),
      reason: fc.stringMatching(/^[a-z#:' ]{0,12}[a-z]$/),
    }),
    fc.record({ do: fc.constant('undo' as const), topic: fc.nat(2) }),
    fc.record({ do: fc.constant('edit' as const), topic: fc.nat(2), value: fc.integer({ min: 1, max: 5 }) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const values: [number, number][] = [
        [1, 30],
        [2, 30],
        [3, 30],
      ];
      const now = (): Finding[] =>
        topics.map((topic, i) => findingWith(topic, values[i] as [number, number]));
      const expected = new Map<string, string>();
      let text = EMPTY;
      for (const action of steps) {
        const finding = now()[action.topic] as Finding;
        if (action.do === 'edit') (values[action.topic] as [number, number])[0] = action.value;
        else if (action.do === 'decide') {
          text = withDecision(text, 'reviews.yaml', decide(finding, action.reason));
          expected.set(finding.id, action.reason.trim());
        } else {
          text = withoutDecision(text, 'reviews.yaml', finding.id);
          expected.delete(finding.id);
        }
        const decisions = readReviews(text, 'reviews.yaml');
        expect(new Map(decisions.map((d) => [d.finding, d.reason]))).toEqual(expected);
        const findings = now();
        const { states, noLongerFound } = review(findings, decisions);
        for (const f of findings) {
          const state = states.get(f.id);
          if (state?.state === 'decided') expect(state.decision.values).toEqual(valuesOf(f));
          if (state?.state === 'expired') expect(state.decision.values).not.toEqual(valuesOf(f));
          expect(state?.state === 'decided').toBe(expected.has(f.id));
        }
        const shown = [...states.values()].flatMap((s) => (s.state === 'open' ? [] : [s.decision.finding]));
        // Older decisions on the same slot may be shadowed by newer ones, but each is shown or listed.
        expect(new Set([...shown, ...noLongerFound.map((d) => d.finding)])).toEqual(new Set(expected.keys()));
      }
    }),
    { numRuns: 1000 },
  );
}, 120_000);
