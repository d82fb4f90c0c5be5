import { spawnSync } from 'node:child_process';
import type { Score } from './score.ts';
import { ROOT, sharedPath } from './shared.ts';

interface Outcome {
  name: string;
  skipped?: string;
  failed?: string;
  digits?: number;
  notes?: string[];
  perSecond?: number;
  measures?: { measure: string; score: number; peer?: string }[];
}

/** Every score of the benchmark runner's sets, through this project's commands; `names` limits the sets. */
export function scoreBenchmarks(names: string[]): Score[] {
  const runner = sharedPath('benchmarks', 'run.mjs');
  if (!runner)
    return [{ set: 'benchmarks', measure: '', value: null, note: 'skipped: no data beside the project' }];
  const command = `"${process.execPath}" pipeline/cli.ts`;
  const done = spawnSync(process.execPath, [runner, ...names, '--json', '--cmd', command], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (!done.stdout)
    return [{ set: 'benchmarks', measure: '', value: null, note: `failed: ${done.stderr.trim()}` }];
  return (JSON.parse(done.stdout) as Outcome[]).flatMap(toScores);
}

function toScores({ name, skipped, failed, measures = [], perSecond, digits = 1 }: Outcome): Score[] {
  if (skipped) return [{ set: name, measure: '', value: null, note: `skipped: ${skipped}` }];
  if (failed) return [{ set: name, measure: '', value: null, note: `failed: ${failed}` }];
  return measures.map(({ measure, score, peer }, i) => ({
    set: name,
    measure,
    value: score,
    digits,
    ...(peer ? { peer } : {}),
    ...(i === 0 && perSecond ? { note: `${perSecond.toFixed(0)} cases a second` } : {}),
  }));
}
