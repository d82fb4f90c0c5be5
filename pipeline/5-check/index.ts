import type { LeftOut, Reading, Result } from '../model.ts';

/** Claims → findings. `date` is what the reports are dated with. */
export function check(readings: Reading[], leftOut: LeftOut[], date: string | null): Result {
  return {
    readings,
    leftOut,
    findings: [],
    synthesis: [],
    series: [],
    identities: [],
    compared: { candidates: 0, compared: 0, leftAlone: [] },
    date,
  };
}
