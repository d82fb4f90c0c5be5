import { reviewApp } from '../../review/server/app.ts';
import { type Listening, listen } from '../../review/server/listen.ts';
import { analyseAll, withReviews } from '../../run.ts';
import type { Settings } from '../config.ts';
import { loadChoices } from '../entities-file.ts';
import { showProgress } from '../progress.ts';
import { watchPaths } from '../watch/watch-paths.ts';
import { pagesOf } from './pages.ts';

export interface DeskOptions {
  paths: readonly string[];
  port: number;
  reviews: string;
  reviewer: string;
  templates: string | null;
  config: Settings;
}

/** Reads the articles, serves the page, and reads them again whenever one changes. */
export async function openDesk(options: DeskOptions): Promise<Listening> {
  const { sources: sourceNotes = [], ...settings } = options.config;
  const epoch = process.env.SOURCE_DATE_EPOCH ?? null;
  const make = async () => {
    const choices = await loadChoices();
    const result = await showProgress((progress) =>
      analyseAll({ paths: options.paths, epoch, choices }, progress),
    );
    const { templates, reviewer, reviews: file } = options;
    return pagesOf(withReviews(result, { reviews: null, sourceNotes }), {
      settings,
      templates,
      reviewer,
      file,
    });
  };
  let pages = await make();
  const listening = await listen((door) => reviewApp(options.reviews, () => pages, door), options.port);
  const stop = watchPaths(options.paths, async () => {
    pages = await make();
  });
  return {
    ...listening,
    close: async () => {
      stop();
      await listening.close();
    },
  };
}
