/** `npm run eval [-- NAME…] [--raise] [--figures]`: scores on the test data beside the project, against the floor. */
import { parseArgs } from 'node:util';
import { scoreArticles } from './eval/articles.ts';
import { scoreBenchmarks } from './eval/benchmarks.ts';
import { fallen, raised, readFloor, writeFloor } from './eval/floor.ts';
import { nameOf, type Score } from './eval/score.ts';
import { table } from './eval/table.ts';

const HELP = `Usage: npm run eval [-- NAME…] [--raise] [--figures]

Scores Parallax on the benchmarks and articles in ../shared, and compares with tests/eval-floor.json.
NAME       only these sets: newsquant pairs timex attribution names html numbers articles
--raise    write today's scores into the floor file where they are higher
--figures  list what was read for every expected figure

Exit status: 0 no score fell; 1 one fell or a set failed. Missing data is skipped.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    raise: { type: 'boolean', default: false },
    figures: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) process.stdout.write(HELP);
else process.exitCode = await main();

async function main(): Promise<number> {
  const sets = positionals.filter((name) => name !== 'articles');
  const scores: Score[] = [];
  if (positionals.length === 0 || positionals.includes('articles')) {
    const articles = await scoreArticles();
    scores.push(...articles.scores);
    if (values.figures) process.stdout.write(`${table(articles.marks.map(figureRow))}\n\n`);
  }
  if (positionals.length === 0 || sets.length > 0) scores.push(...scoreBenchmarks(sets));
  const floor = readFloor();
  process.stdout.write(
    `${table([['set', 'measure', 'score', 'floor', 'peer or note'], ...scores.map((score) => row(score, floor))])}\n`,
  );
  const low = fallen(scores, floor);
  for (const { name, floor: least, value } of low)
    process.stdout.write(`FELL  ${name}: ${value} (floor ${least})\n`);
  if (values.raise) writeFloor(raised(scores, floor));
  const failed = scores.filter(({ note }) => note?.startsWith('failed'));
  return low.length > 0 || failed.length > 0 ? 1 : 0;
}

function row(score: Score, floor: Record<string, number>): string[] {
  const { value, of } = score;
  const shown =
    value === null ? '-' : of === undefined ? value.toFixed(score.digits ?? 1) : `${value} of ${of}`;
  const least = floor[nameOf(score)];
  const remark = [score.peer, score.note].filter(Boolean).join('; ');
  return [score.set, score.measure, shown, least === undefined ? '-' : String(least), remark];
}

function figureRow({
  id,
  found,
  value,
  noun,
  period,
  source,
  read,
}: Awaited<ReturnType<typeof scoreArticles>>['marks'][number]): string[] {
  const wrong = Object.entries({ found, value, noun, period, source }).filter(([, right]) => !right);
  return [id, wrong.length === 0 ? 'right' : `wrong: ${wrong.map(([name]) => name).join(' ')}`, read];
}
