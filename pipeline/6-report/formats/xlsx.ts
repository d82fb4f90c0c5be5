/** figures.xlsx: figures and findings as two sheets, numbers as numbers. */

import type { Format, Material } from '../format.ts';
import { COLUMNS, figureRows } from './csv.ts';
import { stampZip } from './zip-date.ts';

/** Excel refuses longer cells. */
const LONGEST = 32_000;

export const xlsx: Format = {
  name: 'xlsx',
  title: 'figures.xlsx, figures and findings as sheets',
  usual: false,
  async make(material) {
    const { default: writeExcelFile } = await import('write-excel-file/node');
    const sheets = [
      { sheet: 'Figures', data: [header(COLUMNS), ...figureRows(material).map((row) => row.map(cell))] },
      { sheet: 'Findings', data: [header(FINDINGS), ...findingRows(material).map((row) => row.map(cell))] },
    ].map((s) => ({ ...s, stickyRowsCount: 1 }));
    const bytes = await writeExcelFile(sheets).toBuffer();
    return [{ path: 'figures.xlsx', content: stampZip(bytes, material.result.date) }];
  },
};

const FINDINGS = ['number', 'id', 'verdict', 'severity', 'articles', 'headline', 'reason', 'question'];

function findingRows({ view }: Material): (string | number | null)[][] {
  return view.cards.map((c) => [
    c.number,
    c.id,
    c.verdict,
    c.severityWord,
    c.letters.join(', '),
    c.headline,
    c.reason,
    c.question,
  ]);
}

function header(names: string[]) {
  return names.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
}

/** Text is written as text, so a spreadsheet never runs it. */
function cell(value: string | number | null) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  return { value: clean(value).slice(0, LONGEST), type: String };
}

function clean(value: string): string {
  return value.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
