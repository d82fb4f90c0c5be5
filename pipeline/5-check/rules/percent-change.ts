/**
 * Stated percent changes, recomputed from the counts on both sides: 412 to 533 is 29.4%, so "29%" is right.
 * One percentage given for two measures ("thefts and arrests were over 40% higher") is two claims: one may
 * fail while the other holds.
 */
import type { Claim, Finding, Measure } from '../../model.ts';
import { measuresOfChange } from '../arithmetic/about.ts';
import { apposedCount } from '../arithmetic/apposition.ts';
import { classOf } from '../arithmetic/measure.ts';
import { type Test, testsOf } from '../arithmetic/recompute.ts';
import { isDated, type Series, seriesOf } from '../arithmetic/series.ts';
import { statedBounds } from '../arithmetic/stated.ts';
import type { Corpus, Rule } from '../rule.ts';
import { type Recomputed, sayAddsUp, sayFails } from './percent-change-say.ts';

export const percentChanges: Rule = {
  id: 'percent-change',
  title: 'A stated percent change against the figures on both sides',
  run(corpus) {
    const series = seriesOf(corpus);
    const changes = corpus.claims.filter((claim) => claim.statistic === 'percent change');
    const siblings = siblingsOf(corpus, changes);
    return changes.flatMap((change) => check(corpus, series, siblings, change));
  },
};

/** What holds and what fails are two findings: each can be believed, and settled, by itself. */
function check(corpus: Corpus, series: Series, siblings: Siblings, change: Claim): Finding[] {
  const stated = statedBounds(change);
  const period = change.period?.value;
  const base = change.basePeriod?.value;
  if (!stated || !isDated(period) || !isDated(base)) return [];
  const apposed = apposedCount(corpus, change);
  const reading = corpus.readingById.get(change.articleId);
  const measures = apposed && !change.also.length ? [apposed.measure] : measuresOfChange(reading, change);
  const tests = measures.flatMap((measure) =>
    testsOf(series, apposed ?? change, measure, stated, base, period),
  );
  const held = tests.filter((test) => test.holds);
  const failed = tests.filter((test) => !test.holds);
  const rivals = failed.flatMap((test) => rivalsOf(change, test, siblings));
  const recomputed: Recomputed = {
    rule: percentChanges.id,
    change,
    measures,
    held,
    failed,
    rivals,
    period,
    base,
  };
  return [...(failed.length ? [sayFails(recomputed)] : []), ...(held.length ? [sayAddsUp(recomputed)] : [])];
}

/** Changes by article, measure and both periods. */
type Siblings = ReadonlyMap<string, readonly Claim[]>;

function siblingsOf(corpus: Corpus, changes: readonly Claim[]): Siblings {
  const groups = new Map<string, Claim[]>();
  for (const change of changes) {
    for (const measure of measuresOfChange(corpus.readingById.get(change.articleId), change)) {
      const key = statementKey(change, measure);
      const group = key && groups.get(key);
      if (group) group.push(change);
      else if (key) groups.set(key, [change]);
    }
  }
  return groups;
}

/** The same change as another source states it. */
function rivalsOf(change: Claim, test: Test, siblings: Siblings): Claim[] {
  const all = siblings.get(statementKey(change, test.measure) ?? '') ?? [];
  return all.filter((c) => c.id !== change.id && c.source.name !== change.source.name).slice(0, 3);
}

function statementKey({ articleId, period, basePeriod }: Claim, measure: Measure): string | null {
  const kind = classOf(measure);
  if (!kind || !isDated(period?.value) || !isDated(basePeriod?.value)) return null;
  return [articleId, kind, period.value.from, period.value.to, basePeriod.value.from].join('|');
}
