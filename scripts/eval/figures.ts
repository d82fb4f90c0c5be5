import type { Claim, Reading } from '../../pipeline/model.ts';
import { type GoldFigure, overlap } from './gold.ts';
import type { Score } from './score.ts';

/** What is right about one expected figure; every column but the first needs the figure found. */
export interface FigureMarks {
  id: string;
  found: boolean;
  value: boolean;
  noun: boolean;
  period: boolean;
  source: boolean;
  /** What was read, for the detailed list. */
  read: string;
}

/** Judges the claims of the readings against the expected figures, one line a figure. */
export function markFigures(gold: readonly GoldFigure[], readings: readonly Reading[]): FigureMarks[] {
  return gold.map((figure) => {
    const reading = readings.find(({ document }) => document.article.path.endsWith(figure.file));
    const span = { start: figure.number_start, end: figure.number_end };
    const claim = reading?.claims.find(({ quantity }) => overlap(quantity.number, span));
    if (!claim)
      return {
        id: figure.id,
        found: false,
        value: false,
        noun: false,
        period: false,
        source: false,
        read: 'not found',
      };
    return {
      id: figure.id,
      found: true,
      value: hasValue(claim, figure),
      noun: hasNoun(claim, figure),
      period: hasPeriod(claim, figure),
      source: hasSource(claim, figure),
      read: describe(claim),
    };
  });
}

/** n of all figures, a column each. */
export function scoreFigures(marks: readonly FigureMarks[]): Score[] {
  const columns = ['found', 'value', 'noun', 'period', 'source'] as const;
  return columns.map((column) => ({
    set: 'articles',
    measure: `figures: ${column}`,
    value: marks.filter((mark) => mark[column]).length,
    of: marks.length,
  }));
}

function describe({ quantity, measure, period, source }: Claim): string {
  const value = quantity.value ?? `${quantity.low}–${quantity.high}`;
  const noun = [...measure.modifiers, measure.head ?? '–', measure.event ? `(${measure.event})` : ''].join(
    ' ',
  );
  const time = period ? `${period.value.from ?? '…'}/${period.value.to ?? '…'}` : '–';
  return `${value} | ${noun.trim()} | ${time} | ${source.name} (${source.how})`;
}

function hasValue({ quantity }: Claim, gold: GoldFigure): boolean {
  if (gold.value !== undefined) return quantity.value === gold.value;
  if (gold.low === undefined) return quantity.value === gold.high || quantity.high === gold.high;
  return quantity.low === gold.low && quantity.high === gold.high;
}

// Words for one thing, so that "claiming lives" counts as persons killed.
const SAME: string[][] = [
  [
    'person',
    'people',
    'life',
    'live',
    'man',
    'woman',
    'casualty',
    'personnel',
    'fighter',
    'militant',
    'terrorist',
    'soldier',
    'civilian',
  ],
  ['kill', 'death', 'die', 'fatality', 'dead', 'claim'],
  ['injure', 'wound', 'injury', 'hurt'],
  ['attack', 'incident'],
  ['centre', 'center'],
];

function stems(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.flatMap((word) => {
    const stem = word
      .replace(/ies$/, 'y')
      .replace(/(?:ed|s)$/, '')
      .replace(/e$/, '');
    return [
      stem,
      ...SAME.filter((set) => set.some((same) => same.replace(/e$/, '') === stem)).map((set) => `=${set[0]}`),
    ];
  });
}

function hasNoun({ measure, quantity }: Claim, gold: GoldFigure): boolean {
  const wanted = new Set(
    stems(gold.unit.startsWith('percent') ? gold.subject : `${gold.unit} ${gold.subject}`),
  );
  const head = measure.head ?? quantity.unit;
  if (!head || !stems(head).some((stem) => wanted.has(stem))) return false;
  const said = new Set(
    stems([measure.head, measure.event, ...measure.modifiers, measure.text].filter(Boolean).join(' ')),
  );
  // Killed and wounded are different counts of the same people.
  return ['=kill', '=injure'].every((event) => !stems(gold.unit).includes(event) || said.has(event));
}

function hasPeriod({ period }: Claim, gold: GoldFigure): boolean {
  const edtf = gold.time?.edtf ?? null;
  if (edtf === null) return period === null || period.value.from === null || period.in === 'article';
  if (!period) return false;
  const [first = '', last = first] = edtf.split('/');
  return (
    isNear(period.value.from, first, period.value.tentative) &&
    isNear(period.value.to, last, period.value.tentative)
  );
}

/** Same year (one off where the gold is approximate), same month where the gold is sure of it. */
function isNear(date: string | null, gold: string, tentative: boolean): boolean {
  const bare = gold.replace(/[^\d-]/g, '');
  if (bare === '') return true;
  if (date === null) return gold.includes('~');
  const years = Math.abs(Number(date.slice(0, 4)) - Number(bare.slice(0, 4)));
  if (years > (gold.includes('~') || tentative ? 1 : 0)) return false;
  return bare.length < 7 || /[~?]/.test(gold) || date.slice(0, 7) === bare.slice(0, 7);
}

function hasSource({ source }: Claim, gold: GoldFigure): boolean {
  const { source: wanted, kind, candidate } = gold.attribution;
  const none = source.kind === 'the article';
  const guessed = source.how !== 'sentence' && source.how !== 'quotation';
  if (wanted === null) return none || (guessed && candidate !== undefined && isNamed(source.name, candidate));
  return isNamed(source.name, wanted) || (kind === 'inferred_weak' && none);
}

function isNamed(name: string, wanted: string): boolean {
  const initials = (text: string) => (text.match(/\b\p{Lu}/gu) ?? []).join('');
  const words = (text: string): string[] => text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  if (words(wanted).some((word) => words(name).includes(word))) return true;
  const [said, meant] = [initials(name), initials(wanted)];
  return (meant.length > 1 && name.includes(meant)) || (said.length > 1 && wanted.includes(said));
}
