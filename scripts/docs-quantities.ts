/**
 * Writes docs/quantities.md from the rules' own examples: which phrase gives which figure.
 * `node scripts/docs-quantities.ts` writes; a test compares.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { patterns } from '../pipeline/3-extract/quantities/patterns/index.ts';
import { refiners } from '../pipeline/3-extract/quantities/refiners/index.ts';

export const PAGE = join(import.meta.dirname, '../docs/quantities.md');

const cell = (text: string): string => text.replace(/\|/g, '\\|');
const row = (phrase: string, gives: string): string =>
  `| ${cell(phrase)} | ${gives ? `\`${cell(gives)}\`` : '–'} |`;

/** The page as text. */
export function page(): string {
  const lines = [
    '# Which phrase gives which figure',
    '',
    'Generated from the examples in the rules (`node scripts/docs-quantities.ts`); every line is tested.',
    '',
    'How to read the right column: `~` about, `<` at most or less than, `>` at least or more than, `↑` risen by, `↓` fallen by;',
    'then the value or range, then the unit or the counted noun in the singular. `–`: no figure.',
    '',
    '## Patterns',
    '',
    'They read numerals, in this order; the first that knows a numeral decides.',
    '',
  ];
  for (const { title, id, examples, not } of patterns) {
    lines.push(`### ${title}`, '', `Rule \`${id}\`.`, '', '| phrase | figure |', '|---|---|');
    lines.push(...examples.map(([phrase, gives]) => row(phrase, gives)));
    lines.push('', `Not meant: ${not.map((phrase) => `"${phrase}"`).join(', ')}.`, '');
  }
  lines.push('## Refiners', '', 'They complete the figures read, in this order.', '');
  for (const { title, id, examples, not } of refiners) {
    lines.push(`### ${title}`, '', `Rule \`${id}\`.`, '', '| phrase | figures |', '|---|---|');
    lines.push(...[...examples, ...not].map(([phrase, gives]) => row(phrase, gives)), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

if (import.meta.main) writeFileSync(PAGE, page());
