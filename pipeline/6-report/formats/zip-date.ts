/** A ZIP archive carries the clock's time per entry; set to the result's date, the same input gives the same bytes. */

/** Overwrites date and time of each entry in place (APPNOTE.TXT 4.4.6), found through the central directory. */
export function stampZip(archive: Uint8Array, date: string | null): Uint8Array {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) return bytes;
  const [year = 1980, month = 1, day = 1] = (date ?? '1980-01-01').split('-').map(Number);
  const stamp = (Math.max(0, year - 1980) << 9) | (month << 5) | day;
  const entries = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < entries; i++) {
    bytes.writeUInt16LE(0, at + 12);
    bytes.writeUInt16LE(stamp, at + 14);
    const local = bytes.readUInt32LE(at + 42);
    bytes.writeUInt16LE(0, local + 10);
    bytes.writeUInt16LE(stamp, local + 12);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return bytes;
}
