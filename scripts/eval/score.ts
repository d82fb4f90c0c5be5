/** One line of the table. */
export interface Score {
  set: string;
  measure: string;
  /** null = not scored, see note. */
  value: number | null;
  /** The most that can be reached, where it is a count ("of 39"). */
  of?: number;
  /** Digits after the point that mean something; default 1. */
  digits?: number;
  peer?: string;
  note?: string;
}

/** The name a score has in the floor file. */
export function nameOf(score: Score): string {
  return `${score.set}: ${score.measure}`;
}
