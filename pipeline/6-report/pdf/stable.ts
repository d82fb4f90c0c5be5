/**
 * Two prints of one page differ in two things: the dates in the file, and, on a busy machine, the numbers Chromium
 * gives to the elements of the tag tree. Both are set in place; no length changes, so the cross-reference table
 * stays true.
 */

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

/** "(node00000142)" → its rank among all such names; ranks keep the order, which the tag tree's index relies on. */
function renumber(bytes: Buffer): void {
  const places = new Map<string, number[]>();
  const key = '(node';
  for (let at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + key.length)) {
    const digits = bytes.toString('latin1', at + key.length, at + key.length + 9);
    if (!/^\d{8}\)$/.test(digits)) continue;
    places.set(digits, [...(places.get(digits) ?? []), at + key.length]);
  }
  const order = [...places.keys()].sort();
  for (const [rank, digits] of order.entries())
    for (const at of places.get(digits) ?? []) bytes.write(String(rank + 1).padStart(8, '0'), at, 'latin1');
}
