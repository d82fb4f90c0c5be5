/** The whole pipeline on one page: read → parse → extract → claim → check → report. */
import { readInputs } from './1-read/index.ts';
import { parse } from './2-parse/index.ts';
import { extract } from './3-extract/index.ts';
import { toClaims } from './4-claim/index.ts';
import type { Choices } from './5-check/identities/index.ts';
import { check } from './5-check/index.ts';
import { type OutputFile, report, type ViewSettings } from './6-report/index.ts';
import { reportDate } from './lib/report-date.ts';
import { forgetTokens } from './lib/tokens.ts';
import type { Article, Decision, LeftOut, Reading, Result, SourceNote } from './model.ts';
import { review } from './review/state.ts';

/** The steps of a run, in order. */
export type Step = 'read' | 'analyse' | 'check' | 'report';

/** Told what the run is doing; `detail` says on what. */
export type Progress = (step: Step, detail: string) => void;

export interface RunOptions {
  paths: readonly string[];
  formats: string[];
  templates: string | null;
  /** Title, brand, logo, language and paper of the reports; what is left out has a default. */
  settings: Partial<ViewSettings>;
  /** Decisions from reviews.yaml; null = there is no such file. */
  reviews?: readonly Decision[] | null;
  /** What the user's config says of publishers and sources. */
  sourceNotes?: SourceNote[];
  /** What the user's entities.yaml says of names. */
  choices?: Choices;
  /** SOURCE_DATE_EPOCH, seconds; null = not set. */
  epoch: string | null;
  /** Readings by `readingKey`. What stands there is not read anew; then it holds those of this run, and no others. */
  known?: Map<string, Reading>;
}

export interface RunOutcome {
  result: Result;
  files: OutputFile[];
  /** Formats that could not be made, one line each. */
  problems: string[];
}

/** Reads the paths and makes the reports; writes nothing. One bad article never stops the rest. */
export async function run(options: RunOptions, progress: Progress = () => {}): Promise<RunOutcome> {
  const result = withReviews(await analyseAll(options, progress), options);
  progress('report', options.formats.join(', '));
  const { formats, templates, settings } = options;
  const { files, problems } = await report(result, { formats, templates, ...settings });
  return { result, files, problems };
}

/** What people say of the findings and sources, joined with them. */
export function withReviews(
  result: Result,
  { reviews, sourceNotes = [] }: Pick<RunOptions, 'reviews' | 'sourceNotes'>,
): Result {
  return { ...result, sourceNotes, ...(reviews ? { reviews: review(result.findings, reviews) } : {}) };
}

/** Stages 1 to 5: what the reports are made of. */
export async function analyseAll(
  options: Pick<RunOptions, 'paths' | 'epoch' | 'choices' | 'known'>,
  progress: Progress = () => {},
): Promise<Result> {
  progress('read', options.paths.join(', '));
  const { known } = options;
  const { articles, leftOut } = await readInputs(options.paths);
  const readings: Reading[] = [];
  for (const [i, article] of articles.entries()) {
    progress('analyse', `${article.path} (${i + 1} of ${articles.length})`);
    const read = known?.get(readingKey(article)) ?? analyse(article);
    if ('reason' in read) leftOut.push(read);
    else readings.push(read);
  }
  known?.clear();
  for (const reading of readings) known?.set(readingKey(reading.document.article), reading);
  progress('check', `${readings.length} article${readings.length === 1 ? '' : 's'}`);
  return check(readings, leftOut, reportDate(articles, options.epoch), options.choices);
}

/** What a reading depends on: the file's bytes, what it is called and where it stands. */
const readingKey = ({ id, path, sha256 }: Article): string => JSON.stringify([id, path, sha256]);

/** Stages 2 to 4 for one article. */
export function analyse(article: Article): Reading | LeftOut {
  try {
    const parsed = parse(article);
    const mentions = extract(parsed);
    const document = { ...parsed, notes: [...parsed.notes, ...mentions.notes] };
    const claims = toClaims(document, mentions);
    document.sentences.forEach(forgetTokens);
    return { document, mentions, claims };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { path: article.path, reason: `could not be analysed (${message})` };
  }
}
