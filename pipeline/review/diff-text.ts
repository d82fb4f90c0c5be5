/** A difference between two runs in words: plain lines, or Markdown short enough for a pull request. */

import { shiftText } from '../lib/shift.ts';
import { fold } from '../lib/text.ts';
import type { Difference, RunFinding } from './diff.ts';

/** A comment longer than this is not read. */
export const MOST_LINES = 60;
const PER_SECTION = 7;

interface Section {
  title: string;
  lines: string[];
}

/** Plain text, every line. */
export function diffText(difference: Difference): string {
  const sections = sectionsOf(difference, (text) => text);
  if (sections.length === 0) return 'No difference.\n';
  return `${sections.map(({ title, lines }) => [`${title}:`, ...lines.map((l) => `  ${l}`)].join('\n')).join('\n')}\n`;
}

/** Markdown of at most 60 lines; what does not fit is counted, and `link` leads to the whole. */
export function diffMarkdown(difference: Difference, link: string | null): string {
  const sections = sectionsOf(difference, shown);
  const lines = ['### Figures checked: what moved', ''];
  if (sections.length === 0) lines.push('No difference.', '');
  for (const section of sections) {
    lines.push(`**${section.title}**`, '', ...section.lines.slice(0, PER_SECTION).map((line) => `- ${line}`));
    const more = section.lines.length - PER_SECTION;
    if (more > 0) lines.push(`- … and ${more} more`);
    lines.push('');
  }
  if (link !== null)
    lines.push(
      `[Full report](${encodeURI(link).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)})`,
      '',
    );
  return lines.join('\n');
}

function sectionsOf(difference: Difference, safe: (text: string) => string): Section[] {
  const { added, resolved, changed, edited, expired } = difference;
  const line = (finding: RunFinding) => `${finding.severity}: ${safe(short(finding.headline))}`;
  const sections: Section[] = [
    { title: count(added.length, 'new finding'), lines: added.map(line) },
    {
      title: `${count(changed.length, 'finding')} with other figures`,
      lines: changed.map(({ after, values }) => `${safe(shiftText(values))}: ${line(after)}`),
    },
    {
      title: `${count(expired.length, 'decision')} expired`,
      lines: expired.map(
        (e) =>
          `${safe(shiftText(e.values))}: ${safe(e.decision)} by ${safe(e.reviewer)} (${safe(short(e.reason))}): ${safe(short(e.headline))}`,
      ),
    },
    {
      title: `${count(edited.length, 'figure')} edited in articles published again`,
      lines: edited.map(
        (e) =>
          `${safe(e.before)} → ${safe(e.after)} in ${safe(short(e.article))} (${safe(e.url)}): ${safe(short(e.sentence))}`,
      ),
    },
    { title: `${count(resolved.length, 'finding')} resolved`, lines: resolved.map(line) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function short(text: string): string {
  const line = fold(text);
  return line.length > 200 ? `${line.slice(0, 199).toWellFormed()}…` : line;
}

/** Everything that Markdown or HTML could take for markup, a mention or a link is shown as it is. */
function shown(text: string): string {
  return fold(text)
    .replace(/[\\`*_{}[\]<>()#|~!&$]/g, '\\$&')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/www\./gi, 'www&#46;');
}
