/** `npm run bench [-- MEGABYTES]`: how fast the stages are, beside compromise, in one run on one thread. */
import { claimsSpeed } from './bench/claims.ts';
import { compromiseNames, compromiseNumbers } from './bench/compromise.ts';
import { measure } from './bench/measure.ts';
import { dates, names, parsing, quantities, wholePipeline } from './bench/ours.ts';
import { sampleText } from './bench/sample.ts';
import { table } from './eval/table.ts';

const megabytes = Number(process.argv[2] ?? '1');
if (!(megabytes > 0 && megabytes <= 100)) {
  process.stderr.write('Usage: npm run bench [-- MEGABYTES]   (more than 0, at most 100; default 1)\n');
  process.exit(2);
}

const { text, from } = sampleText(megabytes * 1e6);

// Name, what it finds, the work.
const WORK: [string, (text: string) => number][] = [
  ['parse: sentences', parsing],
  ['quantities, from bare text', quantities],
  ['  compromise, numbers', compromiseNumbers],
  ['dates, from bare text', dates],
  ['names, from bare text', names],
  ['  compromise, people, places, organizations', compromiseNames],
  ['whole pipeline but the reports: figures', wholePipeline],
];

process.stdout.write(
  `${from}, repeated and varied to ${megabytes} MB; Node ${process.versions.node}, one thread\n`,
);
const speeds = WORK.map(([name, work]) => measure(name, text, work));
const rows = speeds.map(({ name, megabytesPerSecond, found }) => [
  name,
  megabytesPerSecond.toFixed(3),
  String(found),
]);
process.stdout.write(`${table([['work', 'MB per CPU-second', 'found'], ...rows])}\n`);

// Figures of one measure through the index of candidate pairs: the time per claim must not grow with their number.
claimsSpeed(1_000);
const claimRows = [1e3, 1e4, 1e5, 1e6].map((count) => {
  const { perClaim, pairs } = claimsSpeed(count);
  return [count.toLocaleString('en'), perClaim.toFixed(1), String(pairs)];
});
process.stdout.write(
  `${table([['claims of one measure', 'CPU-microseconds a claim', 'pairs'], ...claimRows])}\n`,
);
