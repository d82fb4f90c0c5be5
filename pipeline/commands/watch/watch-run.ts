import type { ExitStatus } from '../../cli.ts';
import { interrupted } from '../interrupted.ts';
import { serveReports } from './serve-reports.ts';
import { watchPaths } from './watch-paths.ts';

/** Runs, then again whenever one of the files changes; open pages load anew. Ends with Ctrl+C. */
export async function watchRun(
  again: () => Promise<ExitStatus>,
  files: readonly string[],
  out: string,
): Promise<ExitStatus> {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  await again();
  const viewer = await serveReports(out, 0);
  say(`Reports: ${viewer.url}\nWaiting for changes; end with Ctrl+C.`);
  const stop = watchPaths(files, async () => {
    await again();
    viewer.renew();
  });
  await interrupted();
  stop();
  await viewer.close();
  return 0;
}
