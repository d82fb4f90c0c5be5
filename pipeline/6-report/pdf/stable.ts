/**
 * Two prints of one page differ in two things: the dates in the file, and, on a busy machine, the numbers Chromium
 * gives to the elements of the tag tree. Both are set in place; no length changes, so the cross-reference table
 * stays true.
 */

import { byCodeUnit } from '../../lib/text.ts';

/** PDF date string (ISO 32000-1, 7.9.4) of an ISO date, midnight UTC. */
export function pdfDate(date: string | null): string {
  const [year = '1970', month = '01', day = '01'] = (date ?? '1970-01-01').split('-');
  return `D:${year}${month}${day}000000+00'00'`;
}

/** The PDF with CreationDate and ModDate at `date` and its element numbers counted from one. */
export function stable(pdf: Uint8Array, date: string | null): Uint8Array {
  const bytes = Buffer.from(pdf);
  stampDates(bytes, pdfDate(date));
  renumber(bytes);
  return bytes;
}

function stampDates(bytes: Buffer, stamp: string): void {
  for (const key of ['/CreationDate (', '/ModDate (']) {
    for (let at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + key.length)) {
      const start = at + key.length;
      const end = bytes.indexOf(')', start);
      if (end - start === stamp.length) bytes.write(stamp, start, 'latin1');
    }
  }
}

const ELEMENT = /\(node(\d{8})\)/g;
// "/Names [(node00000007) 68 0 R (node00000009) 70 0 R]": the leaf of the tree that finds elements by name.
const LEAF = /\/Names \[((?:\(node\d{8}\) \d{1,9} 0 R ?){1,100000})\]/g;

/** Elements are numbered anew in the order they stand in the file, and the tree that finds them is sorted again. */
function renumber(bytes: Buffer): void {
  const text = bytes.toString('latin1');
  const leaves = [...text.matchAll(LEAF)];
  const numbers = new Map<string, string>();
  const count = (digits: string) => {
    if (!numbers.has(digits)) numbers.set(digits, String(numbers.size + 1).padStart(8, '0'));
  };
  for (const match of text.matchAll(/\/ID \(node(\d{8})\)/g)) count(match[1] as string);
  for (const match of text.matchAll(ELEMENT)) count(match[1] as string);
  // Chromium writes one leaf. With several, sorting could move entries between them; then all stays as it is.
  if (leaves.length > 1) return;
  for (const match of text.matchAll(ELEMENT))
    bytes.write(numbers.get(match[1] as string) as string, match.index + '(node'.length, 'latin1');
  const [leaf] = leaves;
  if (leaf) sortLeaf(bytes, leaf);
}

/** Puts the entries of the leaf in order and its limits to the first and last of them; the same bytes, moved. */
function sortLeaf(bytes: Buffer, leaf: RegExpExecArray): void {
  const start = leaf.index + '/Names ['.length;
  const end = leaf.index + leaf[0].length - 1;
  const entries = bytes.toString('latin1', start, end).match(/\(node\d{8}\) \d+ 0 R/g) ?? [];
  const sorted = entries.sort(byCodeUnit);
  const written = sorted.join(' ');
  if (written.length !== end - start) return;
  bytes.write(written, start, 'latin1');
  const key = '/Limits [';
  const limits = bytes.lastIndexOf(key, leaf.index, 'latin1');
  const name = (entry = '') => entry.slice(0, '(node00000000)'.length);
  const both = `${name(sorted[0])} ${name(sorted.at(-1))}]`;
  if (limits >= 0 && leaf.index - limits < 80) bytes.write(both, limits + key.length, 'latin1');
}
