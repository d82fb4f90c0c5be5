import { readFileSync } from 'node:fs';
import { analyseAll } from '../../pipeline/run.ts';
import { type FigureMarks, markFigures, scoreFigures } from './figures.ts';
import { scoreFindings } from './findings.ts';
import type { GoldFigure, GoldFinding, GoldTrap } from './gold.ts';
import type { Score } from './score.ts';
import { sharedPath } from './shared.ts';

/** Figures, findings and traps of the two articles whose right answers are known. */
export async function scoreArticles(): Promise<{ scores: Score[]; marks: FigureMarks[] }> {
  const folder = sharedPath('articles', 'expected');
  if (!folder) {
    const note = 'skipped: no data beside the project';
    return { scores: [{ set: 'articles', measure: '', value: null, note }], marks: [] };
  }
  const read = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
  const { figures } = read('figures.json') as { figures: GoldFigure[] };
  const { findings, traps } = read('findings.json') as { findings: GoldFinding[]; traps: GoldTrap[] };
  const files = [...new Set(figures.map(({ file }) => file))].map((file) => `${folder}/../${file}`);
  const result = await analyseAll({ paths: files, epoch: null });
  const marks = markFigures(figures, result.readings);
  return { scores: [...scoreFigures(marks), ...scoreFindings(findings, traps, result)], marks };
}
