/** summary.md: what a reviewer reads in a pull request. Short; the reports hold the rest. */
import type { Format, Material } from '../format.ts';
import type { Card } from '../view/model.ts';
import { shorten } from '../view/typeset.ts';

/** More lines than these are not read in a pull request. */
const MOST = 12;

export const markdown: Format = {
  name: 'markdown',
  title: 'summary.md, short enough for a pull request',
  usual: false,
  make: (material) => [{ path: 'summary.md', content: summary(material) }],
};

export function summary({ view }: Material): string {
  const lines = [`# ${shown(view.title)}`, '', shown(view.stand), ''];
  if (view.lead) lines.push(shown(view.lead), '');
  if (view.cards.length > 0) {
    lines.push('| | Finding | Verdict | Severity | In |', '|--:|---|---|---|---|');
    lines.push(...view.cards.slice(0, MOST).map(row));
    lines.push('');
    if (view.cards.length > MOST)
      lines.push(`${view.cards.length - MOST} more of lower rank are in discrepancies.html.`, '');
  }
  if (view.holds) lines.push(`**What holds.** ${shown(view.holds)}`, '');
  for (const { path, reason } of view.leftOut) lines.push(`Left out: ${shown(path)}: ${shown(reason)}`, '');
  lines.push(
    ...view.sources.slice(0, 26).map((s) => `- **${s.letter}** ${shown(shorten(s.title, 140))}`),
    '',
  );
  return lines.join('\n');
}

function row(card: Card): string {
  const letters =
    card.letters.length > 4 ? `${card.letters.slice(0, 4).join(', ')} …` : card.letters.join(', ');
  return `| ${card.number} | ${shown(shorten(card.headline, 220))} | ${card.verdict} | ${card.severityWord} | ${letters} |`;
}

/** Everything that Markdown or HTML could take for markup is shown as it is; one line stays one line. */
function shown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#|~!&$]/g, '\\$&')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/www\./gi, 'www&#46;')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
