/** How fast one kind of work is. */
export interface Speed {
  name: string;
  /** Millions of UTF-16 units a second of processor time, user and system. */
  megabytesPerSecond: number;
  /** What came out, so that nobody measures work that does nothing. */
  found: number;
}

/** CPU-seconds each work runs before it is measured: by then the compiler has done its part, for all sides alike. */
const WARM = 10;
/** Measured runs, of which the middle one counts. */
const RUNS = 3;

/** The middle one of three runs of `work` over `text`, after the same time of running for every work. */
export function measure(name: string, text: string, work: (text: string) => number): Speed {
  for (let spent = 0; spent < WARM; ) spent += timed(text, work).seconds;
  const runs = Array.from({ length: RUNS }, () => timed(text, work)).sort((a, b) => a.seconds - b.seconds);
  const { seconds, found } = runs[RUNS >> 1] as { seconds: number; found: number };
  return { name, megabytesPerSecond: text.length / 1e6 / seconds, found };
}

function timed(text: string, work: (text: string) => number): { seconds: number; found: number } {
  const before = process.cpuUsage();
  const found = work(text);
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, found };
}
