import { appendFile, readFile, stat } from 'node:fs/promises';
import { listInputs } from '../1-read/list.ts';
import type { ExitStatus } from '../cli.ts';
import { sha256 } from '../lib/hash.ts';
import { shifted, shiftText } from '../lib/shift.ts';
import type { Decision } from '../model.ts';
import { annotation } from '../review/check/annotations.ts';
import { cacheKey, recall, remember } from '../review/check/cache.ts';
import { type Judged, judge, type Level, type Undecided } from '../review/check/judge.ts';
import { type Checked, checkedOf } from '../review/check/summary.ts';
import { entitiesText } from './entities-text.ts';
import { keepReadings, recallReadings } from './kept-readings.ts';
import { writeFiles } from './write-files.ts';

/** Prints what still asks for a decision; 1 when something at or above the level does, or an article is unusable. */
export async function checkArticles(
  paths: readonly string[],
  options: { failOn: Level; cache: string },
  decisions: readonly Decision[],
  baseline: ReadonlySet<string>,
): Promise<ExitStatus> {
  const checked = await checkedFindings(paths, options.cache);
  const judged = judge(checked.findings, decisions, baseline, options.failOn);
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const onGitHub = process.env.GITHUB_ACTIONS === 'true';
  for (const { path, reason } of checked.leftOut) say(`left out: ${path}: ${reason}`);
  for (const undecided of judged.failing) {
    say(lineOf(undecided));
    if (onGitHub) say(annotation(undecided));
  }
  for (const decision of judged.noLongerFound) say(`no longer found: ${oneLine(decision.headline)}`);
  const total = totals(judged, checked, options.failOn);
  say(total);
  if (process.env.GITHUB_STEP_SUMMARY) await appendFile(process.env.GITHUB_STEP_SUMMARY, `${total}\n`);
  return judged.failing.length > 0 || checked.leftOut.length > 0 ? 1 : 0;
}

/** From the cache when no article has changed; the stages are not even loaded then. */
async function checkedFindings(paths: readonly string[], cache: string): Promise<Checked> {
  const { files, leftOut } = await listInputs(paths);
  const hashed: ((typeof files)[number] & { sha256: string })[] = [];
  for (let i = 0; i < files.length; i += AT_ONCE) {
    const some = files.slice(i, i + AT_ONCE).map(async (f) => ({ ...f, sha256: await hashOf(f.file) }));
    hashed.push(...(await Promise.all(some)));
  }
  const epoch = process.env.SOURCE_DATE_EPOCH ?? null;
  const names = await entitiesText();
  const settings = [epoch ?? '', names ?? '', ...leftOut.map(({ path }) => path)];
  const key = cacheKey(hashed, settings);
  const remembered = await recall<Checked>(cache, key);
  if (remembered) return remembered;
  const [{ analyseAll }, { loadChoices }] = await Promise.all([
    import('../run.ts'),
    import('./entities-file.ts'),
  ]);
  const known = await recallReadings(cache);
  const checked = checkedOf(await analyseAll({ paths, epoch, choices: await loadChoices(), known }));
  await remember(cache, key, checked, writeFiles);
  await keepReadings(cache, known);
  return checked;
}

/** Files read at a time; a system lets a process hold about a thousand open. */
const AT_ONCE = 64;
/** Files too large to be read as articles are told by their size. */
const LARGE = 8 * 1024 * 1024;

async function hashOf(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    return size > LARGE ? `${size} bytes` : sha256(await readFile(file));
  } catch (error) {
    return `unreadable: ${(error as NodeJS.ErrnoException).code}`;
  }
}

/** "high  articles/a.md:12  Ferries: 12, says the port; 30, says the union" */
function lineOf({ finding, expired }: Undecided): string {
  const { severity, place, headline, values, id } = finding;
  const where = place ? `${place.path}:${place.line}` : '';
  const moved = expired
    ? `expired (${shiftText(shifted(expired.values, values))}; was ${expired.decision}) `
    : '';
  return [severity.padEnd(6), where, `${moved}${oneLine(headline)}`, `[${id}]`].filter(Boolean).join('  ');
}

/** "1 undecided at or above high, 4 below; 2 decided, 0 known; 31 articles" */
function totals(judged: Judged, checked: Checked, level: Level): string {
  const { failing, below, decided, known } = judged;
  return `${failing.length} undecided at or above ${level}, ${below.length} below; ${decided} decided, ${known} in the baseline; ${checked.articles} article${checked.articles === 1 ? '' : 's'}`;
}

// Terminal escape sequences in an article stay text.
const CONTROL = /\p{Cc}+/gu;

function oneLine(text: string): string {
  return text.replace(CONTROL, ' ').slice(0, 300).toWellFormed();
}
