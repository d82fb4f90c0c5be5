import { counted, type Mended } from './index.ts';

/** A page's number on a line by itself: "Page 2 of 4", "- 12 -", "[12]", "3/4", "p. 7" */
const NUMBERED =
  /^(?:page \d{1,4}(?: (?:of|\/) \d{1,4})?|pp?\. ?\d{1,4}|[-–—] ?\d{1,4} ?[-–—]|\[\d{1,4}\]|\d{1,3} ?(?:\/|of) ?\d{1,3})$/i;
const BARE = /^\d{1,4}$/;

const LONGEST_HEAD = 80;
const HEAD_WITHIN = 3;

/**
 * Blanks the page numbers of a text copied from pages, and the running heads beside them: lines that stand at two
 * or more page ends, and lines between a sentence and its rest. The lines themselves stay, with a form feed in place of their text.
 */
export function leavePages(text: string): Mended {
  if (!/\f|^[ \t]*(?:page |pp?\. ?|[-–—[] ?)?\d/im.test(text)) return { text, mended: [] };
  const lines = text.split('\n');
  const shown = lines.map((line) => line.replace(/\s+/g, ' ').trim());
  const numbers = pageNumbers(lines, shown);
  const first = shown.findIndex((line) => line !== ''); // the headline, whatever it looks like
  numbers.delete(first);
  const breaks = new Set(numbers);
  lines.forEach((line, i) => {
    if (line.includes('\f')) breaks.add(i);
  });
  if (breaks.size === 0) return { text, mended: [] };
  const heads = runningHeads(shown, breaks, numbers);
  heads.delete(first);
  for (const i of [...numbers, ...heads]) lines[i] = '\f';
  if (numbers.size + heads.size === 0) return { text, mended: [] };
  const kinds = [
    ...(numbers.size > 0 ? [counted(numbers.size, 'page number')] : []),
    ...(heads.size > 0 ? [counted(heads.size, 'running head')] : []),
  ];
  return { text: lines.join('\n'), mended: [`${kinds.join(' and ')} left out`] };
}

/** Lines that say their page, and bare numbers that count up one by one or stand right at a form feed. */
function pageNumbers(lines: string[], shown: string[]): Set<number> {
  const found = new Set<number>();
  const bare: [line: number, value: number][] = [];
  shown.forEach((line, i) => {
    if (NUMBERED.test(line) && i > 0) found.add(i);
    else if (BARE.test(line)) {
      bare.push([i, Number(line)]);
      const feed = lines[i]?.includes('\f') || nextFilled(lines, shown, i, 1)?.includes('\f');
      if (feed) found.add(i);
    }
  });
  bare.forEach(([line, value], k) => {
    const after = bare[k + 1];
    if (!after || after[1] !== value + 1 || after[0] - line < LEAST_PAGE) return;
    found.add(line);
    found.add(after[0]);
  });
  return found;
}

/** Fewer lines are no page: a list of numbers, a table's column. */
const LEAST_PAGE = 8;

/** Repeated lines beside page breaks ("The Harbour Ledger | 4 March"), and what parts a sentence from its rest there. */
function runningHeads(shown: string[], breaks: Set<number>, numbers: Set<number>): Set<number> {
  const beside = new Map<string, number[]>();
  const found = new Set<number>();
  for (const at of breaks) {
    const near = nearby(shown, at, numbers);
    for (const i of near) {
      if (FOLIO.test(shown[i] as string)) found.add(i);
      const key = (shown[i] as string).replace(/\d+/g, '#').toLowerCase();
      const places = beside.get(key) ?? [];
      if (!places.includes(i)) places.push(i);
      beside.set(key, places);
    }
    for (const i of parting(shown, at, numbers)) found.add(i);
  }
  for (const places of beside.values()) if (places.length > 1) for (const i of places) found.add(i);
  return found;
}

/** Short lines without a full stop within a few lines of a page break. */
function nearby(shown: string[], at: number, numbers: Set<number>): number[] {
  const near: number[] = [];
  for (const step of [-1, 1]) {
    let seen = 0;
    for (let i = step < 0 ? at - 1 : at; i > 0 && i < shown.length && seen < HEAD_WITHIN; i += step) {
      const line = shown[i] as string;
      if (line === '' || numbers.has(i)) continue;
      seen++;
      if (isHead(line)) near.push(i);
    }
  }
  return near;
}

/** "The Harbour Ledger | 4 March", "www.ledger.example" */
const FOLIO = /\||\bwww\.|https?:\/\//;

function isHead(line: string): boolean {
  return line.length <= LONGEST_HEAD && !/[.!?,;:]["”']?$/.test(line);
}

/** "… the committee" / 12 / THE LEDGER / "had agreed …": the short lines between an open sentence and its rest. */
function parting(shown: string[], at: number, numbers: Set<number>): number[] {
  let before = at - 1;
  while (before > 0 && (shown[before] === '' || numbers.has(before))) before--;
  const open = shown[before] ?? '';
  if (before <= 0 || open.length < LONGEST_HEAD / 2 || !/[\p{L}\p{N},-]$/u.test(open)) return [];
  const between: number[] = [];
  for (let i = at; i < shown.length && between.length <= HEAD_WITHIN; i++) {
    const line = shown[i] as string;
    if (line === '' || numbers.has(i)) continue;
    if (/^["'“‘(]?\p{Ll}/u.test(line) || line.length > open.length * 0.7) return between;
    if (!isHead(line)) return [];
    between.push(i);
  }
  return [];
}

/** The next filled line as it stands; blank ones that hold a form feed count. */
function nextFilled(lines: string[], shown: string[], from: number, step: number): string | undefined {
  for (let i = from + step; i >= 0 && i < lines.length; i += step) {
    if (shown[i] !== '' || lines[i]?.includes('\f')) return lines[i];
  }
  return undefined;
}
