/** Every figure on one line: opens rightly in spreadsheets, and no article can plant a formula in it. */
import { stringify } from 'csv-stringify/sync';
import type { Claim, Reading } from '../../model.ts';
import type { Format, Material } from '../format.ts';
import { type Context, letterOf } from '../view/context.ts';

export const COLUMNS = [
  'id',
  'article',
  'letter',
  'start',
  'end',
  'figure',
  'value',
  'low',
  'high',
  'change',
  'bound',
  'hedge',
  'statistic',
  'unit',
  'unit_code',
  'measure',
  'subject',
  'population',
  'place',
  'period',
  'period_text',
  'period_from',
  'period_to',
  'source',
  'source_kind',
  'source_found',
  'sentence',
  'findings',
];

export const csv: Format = {
  name: 'csv',
  title: 'figures.csv, one line per figure',
  usual: true,
  make: (material) => [{ path: 'figures.csv', content: figuresCsv(material) }],
};

/**
 * UTF-8 with a byte order mark, which spreadsheets need to see that it is UTF-8; CRLF as RFC 4180 has it. Made article by
 * article, as bytes: one string cannot hold the figures of tens of thousands.
 */
export function figuresCsv({ result, context }: Material): Uint8Array {
  const lines = (rows: Cell[][]) => Buffer.from(stringify(rows, { record_delimiter: '\r\n' }));
  const body = result.readings.map((reading) =>
    lines(rowsOf(reading, context).map((cells) => cells.map(neutral))),
  );
  return Buffer.concat([Buffer.from('\ufeff'), lines([COLUMNS]), ...body]);
}

/** One row of `COLUMNS` per claim, as values. */
export function figureRows({ result, context }: Material): Cell[][] {
  return result.readings.flatMap((reading) => rowsOf(reading, context));
}

function rowsOf({ claims }: Reading, context: Context): Cell[][] {
  return claims.map((claim) =>
    row(claim, letterOf(context, claim.articleId), context.cardsOf.get(claim.id) ?? []),
  );
}

type Cell = string | number | null;

function row(claim: Claim, letter: string, findings: { id: string }[]): Cell[] {
  const { quantity: q, period, source } = claim;
  return [
    claim.id,
    claim.articleId,
    letter,
    claim.anchor.start,
    claim.anchor.end,
    line(q.text),
    q.value,
    q.low,
    q.high,
    q.change,
    q.bound,
    q.hedge,
    claim.statistic,
    q.unit,
    q.unitCode,
    claim.measure.text,
    claim.subject.map((s) => s.value).join('; '),
    claim.population.join('; '),
    claim.place.map((p) => p.value).join('; '),
    period?.value.edtf ?? null,
    period?.value.text ?? null,
    period?.value.from ?? null,
    period?.value.to ?? null,
    source.name,
    source.kind,
    source.how,
    line(claim.sentence.exact),
    findings.map((f) => f.id).join('; '),
  ];
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Text that a spreadsheet would run gets an apostrophe before it (OWASP, CSV injection). Numbers are never text
 * here; "−5" written by an article is.
 */
export function neutral(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  return /^[\s]{0,8}[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/.test(cell) ? `'${cell}` : cell;
}
