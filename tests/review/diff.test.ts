import { describe, expect, it } from 'vitest';
import { differ, type Run } from '../../pipeline/review/diff.ts';

const finding = (id: string, slot: string, words: string[]) => ({
  id,
  slot,
  verdict: 'conflicts' as const,
  severity: 'high' as const,
  headline: `Ferries: ${words.join('; ')}`,
  evidence: words.map((exact) => ({ anchor: { exact } })),
});
const run = (...findings: Run['findings']): Run => ({ articles: [], findings, claims: [] });

describe('the difference between two runs', () => {
  it('is empty between a run and itself', () => {
    const one = run(finding('a1', 's1', ['12', '30']));
    expect(differ(one, one)).toEqual({ added: [], resolved: [], changed: [], edited: [], expired: [] });
  });

  it('tells new from resolved from changed, with the values', () => {
    const before = run(finding('a1', 's1', ['12', '30,000']), finding('b1', 's2', ['4']));
    const after = run(finding('a2', 's1', ['12', '35,000']), finding('c1', 's3', ['9']));
    const { added, resolved, changed } = differ(before, after);
    expect(added.map((f) => f.id)).toEqual(['c1']);
    expect(resolved.map((f) => f.id)).toEqual(['b1']);
    expect(changed.map((c) => c.values)).toEqual([[{ before: '30,000', after: '35,000' }]]);
  });

  it('finds figures edited in an article that was published again', () => {
    const claim = (exact: string) => ({
      id: exact,
      slot: 's',
      articleId: 'a',
      anchor: { exact },
      sentence: { exact: `The port has ${exact} cranes.` },
    });
    const article = (sha256: string) => ({
      id: 'a',
      title: 'Cranes',
      url: 'https://example.org/cranes',
      sha256,
    });
    const before: Run = { articles: [article('1')], findings: [], claims: [claim('30')] };
    const after: Run = { articles: [article('2')], findings: [], claims: [claim('45')] };
    expect(differ(before, after).edited).toMatchObject([{ before: '30', after: '45' }]);
    expect(differ(before, before).edited).toEqual([]);
  });
});
