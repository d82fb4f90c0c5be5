import { Listr, ListrLogger, ProcessOutput } from 'listr2';
import type { Progress, Step } from '../run.ts';

const TITLES: Record<Step, string> = {
  read: 'Read',
  analyse: 'Analyse',
  check: 'Cross-check',
  report: 'Report',
};

/** Lines of one step that a log gets one by one; of more, one in as many. */
const LINES = 100;

/** Runs `work` and shows its steps on standard error: a live display on a terminal, plain lines elsewhere. */
export async function showProgress<T>(work: (progress: Progress) => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY || process.env.CI || process.env.TERM === 'dumb') {
    const told = { read: 0, analyse: 0, check: 0, report: 0 };
    return work((step, detail) => {
      const nth = ++told[step];
      if (nth <= LINES || nth % LINES === 0) process.stderr.write(`${TITLES[step]}: ${detail}\n`);
    });
  }
  const answer: T[] = [];
  const task = async (_: unknown, shown: { title: string }) => {
    answer.push(
      await work((step, detail) => {
        shown.title = `${TITLES[step]}: ${detail}`;
      }),
    );
    shown.title = 'Reports made';
  };
  // Standard output is for data, so the display goes to standard error.
  const logger = new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr) });
  await new Listr([{ title: 'Start', task }], { renderer: 'default', rendererOptions: { logger } }).run();
  return answer[0] as T;
}
