/** The only bytes that differ between two prints of the same page are the dates: set them to the result's date. */

/** PDF date string (ISO 32000-1, 7.9.4) of an ISO date, midnight UTC. */
export function pdfDate(date: string | null): string {
  const [year = '1970', month = '01', day = '01'] = (date ?? '1970-01-01').split('-');
  return `D:${year}${month}${day}000000+00'00'`;
}

/** Overwrites CreationDate and ModDate in place; lengths stay, so the cross-reference table stays true. */
export function stampDates(pdf: Uint8Array, date: string | null): Uint8Array {
  const bytes = Buffer.from(pdf);
  for (const key of ['/CreationDate (', '/ModDate (']) {
    for (let at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + key.length)) {
      const start = at + key.length;
      const end = bytes.indexOf(')', start);
      const stamp = pdfDate(date);
      if (end - start === stamp.length) bytes.write(stamp, start, 'latin1');
    }
  }
  return bytes;
}
