/** Findings as workflow commands, which GitHub shows beside the lines of the articles. */
import { shifted, shiftText } from '../../lib/shift.ts';
import type { Undecided } from './judge.ts';

const COMMAND = { high: 'error', medium: 'warning', low: 'notice' } as const;

/** "::error file=a.txt,line=3,…::message": one line a finding, everything of an article's escaped. */
export function annotation({ finding, expired }: Undecided): string {
  const { place } = finding;
  const title = expired ? 'Decision expired' : 'Undecided finding';
  const properties = {
    ...(place ? { file: place.path, line: place.line, endLine: place.endLine } : {}),
    // GitHub takes columns only where both ends are on one line.
    ...(place && place.line === place.endLine ? { col: place.column, endColumn: place.endColumn } : {}),
    title: `${title}: ${finding.rule}`,
  };
  const given = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  const moved = expired ? ` (decided when it was ${shiftText(shifted(expired.values, finding.values))})` : '';
  return `::${COMMAND[finding.severity]} ${given.join(',')}::${data(finding.headline + moved)}`;
}

/** Escaping of a command's message (github.com/actions/toolkit, core/src/command.ts). */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** Escaping of a command's property values. */
function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
