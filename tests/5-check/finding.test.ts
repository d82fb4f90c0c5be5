import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidence, evidenceAt, makeFinding } from '../../pipeline/5-check/finding.ts';
import type { Finding, Reading } from '../../pipeline/model.ts';
import { reading } from './factory.ts';

/** One finding over every figure of the readings, in the order given. */
function findingOver(readings: Reading[]): Finding {
  const all = readings.flatMap((r) => r.claims.map((c) => evidence(c, 'the figure')));
  return makeFinding({
    rule: 'test',
    verdict: 'adds up',
    severity: 'info',
    headline: 'A  test\nheadline',
    reason: 'why',
    evidence: all,
  });
}

const flood = (boats: number, villages: number, glue = ' ') =>
  reading(
    'flood',
    [
      {
        text: `Crews sent ${boats} boats up the river.`,
        figures: [{ text: `${boats} boats`, head: 'boat' }],
      },
      { text: `They reached ${villages} villages.`, figures: [{ text: `${villages}`, head: 'village' }] },
    ],
    (texts) => texts.join(' ').split(' ').join(glue),
  );
const count = fc.integer({ min: 2, max: 99_999 });

describe('ids of findings', () => {
  it('keep when the text is reflowed', () => {
    fc.assert(
      fc.property(count, count, fc.constantFrom('\n', '  ', '\n   '), (a, b, glue) => {
        expect(findingOver([flood(a, b, glue)]).id).toBe(findingOver([flood(a, b)]).id);
      }),
    );
  });

  it('keep when text is put in front and when the evidence comes in another order', () => {
    const plain = findingOver([flood(12, 7)]);
    const moved = reading('flood', [
      { text: 'It rained for a long time.' },
      { text: 'Crews sent 12 boats up the river.', figures: [{ text: '12 boats', head: 'boat' }] },
      { text: 'They reached 7 villages.', figures: [{ text: '7', head: 'village' }] },
    ]);
    expect(findingOver([moved]).id).toBe(plain.id);
    const other = reading('other', [{ text: 'It sent 3 boats.', figures: [{ text: '3', head: 'boat' }] }]);
    expect(findingOver([other, moved]).id).toBe(findingOver([moved, other]).id);
  });

  it('change when a value moves, and the slot keeps', () => {
    fc.assert(
      fc.property(count, count, count, (a, b, c) => {
        const before = findingOver([flood(a, b)]);
        const after = findingOver([flood(c, b)]);
        expect(after.id === before.id).toBe(a === c);
        expect(after.slot).toBe(before.slot);
      }),
    );
  });

  it('change when a value in words moves, and the slot keeps', () => {
    const said = (n: string) => {
      const r = reading('a', [{ text: `The mayor named ${n} causes.` }]);
      const start = r.document.article.raw.indexOf(n);
      const e = evidenceAt(r, { start, end: start + n.length }, 'the announced count');
      return makeFinding({
        rule: 'test',
        verdict: 'adds up',
        severity: 'info',
        headline: 'h',
        reason: 'r',
        evidence: [e],
      });
    };
    expect(said('three').id).not.toBe(said('twenty-four').id);
    expect(said('three').slot).toBe(said('twenty-four').slot);
  });

  it('change with rule, verdict and aspect', () => {
    const base = {
      rule: 'test',
      verdict: 'adds up' as const,
      severity: 'info' as const,
      headline: 'h',
      reason: 'r',
      evidence: flood(1, 2).claims.map((c) => evidence(c, 'x')),
    };
    const ids = [
      base,
      { ...base, rule: 'other' },
      { ...base, verdict: 'does not add up' as const },
      { ...base, aspect: 'boat' },
    ].map((draft) => makeFinding(draft).id);
    expect(new Set(ids).size).toBe(4);
  });

  it('change with values given beside the evidence, and the slot keeps', () => {
    const made = (values: string[]) =>
      makeFinding({
        rule: 't',
        verdict: 'agrees',
        severity: 'info',
        headline: 'h',
        reason: 'r',
        evidence: [],
        values,
      });
    expect(made(['1', '2']).id).toBe(made(['2', '1']).id);
    expect(made(['1', '2']).id).not.toBe(made(['1', '3']).id);
    expect(made(['1', '2']).slot).toBe(made(['1', '3']).slot);
  });

  it('rest on the basis alone where one is given', () => {
    const [boats, villages] = flood(5, 6).claims.map((c) => evidence(c, 'x'));
    if (!boats || !villages) throw new Error('two claims');
    const draft = {
      rule: 't',
      verdict: 'agrees' as const,
      severity: 'info' as const,
      headline: 'h',
      reason: 'r',
    };
    const alone = makeFinding({ ...draft, evidence: [boats] });
    expect(makeFinding({ ...draft, evidence: [boats, villages], basis: [boats] }).id).toBe(alone.id);
  });
});

it('counts articles, scope and origins, and folds its sentences', () => {
  const one = findingOver([flood(3, 4)]);
  expect([one.scope, one.articles, one.origins, one.headline]).toEqual(['inside', 1, 1, 'A test headline']);
  const named = reading('b', [
    { text: 'The board says 3 boats.', figures: [{ text: '3', head: 'boat', source: 'The Board' }] },
  ]);
  const two = findingOver([flood(3, 4), named]);
  expect([two.scope, two.articles, two.origins]).toEqual(['cross-source', 2, 2]);
});
