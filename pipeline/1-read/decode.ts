/** What a file's bytes turn out to be: text, or why they are not. */
export type Decoded = { text: string; encoding: string } | { problem: string };

const MAGIC: [string, number[]][] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/**
 * Bytes → text. A byte order mark decides (and is not part of the text); then valid UTF-8; then UTF-16 told by its
 * zero bytes; else Windows-1252, which Latin-1 is a part of (WHATWG Encoding Standard).
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: 'the file is empty' };
  for (const [what, magic] of MAGIC) {
    if (magic.every((byte, i) => bytes[i] === byte)) return { problem: `not text: ${what}` };
  }
  const encoding = byteOrderMark(bytes) ?? sixteenBit(bytes);
  if (encoding) return checked(new TextDecoder(encoding).decode(bytes), encoding);
  if (bytes.includes(0)) return { problem: 'not text: binary data' };
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8');
  } catch {
    return checked(new TextDecoder('windows-1252').decode(bytes), 'windows-1252');
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

const SAMPLE = 4096;

/** UTF-16 without a mark: in text of Latin letters every other byte is zero. */
function sixteenBit(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

function checked(text: string, encoding: string): Decoded {
  if (text.trim() === '') return { problem: 'the file holds no text' };
  let controls = 0;
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) controls++;
  if (controls > text.length * 0.02) return { problem: 'not text: binary data' };
  return { text: withLineFeeds(text), encoding };
}

/** The ends of lines that old Macs and Unicode write: each becomes one line feed, so that no place moves. */
function withLineFeeds(text: string): string {
  const separated = /[\u2028\u2029]/.test(text) ? text.replace(/[\u2028\u2029]/g, '\n') : text;
  return separated.includes('\n') ? separated : separated.replace(/\r/g, '\n');
}

/** No text holds these; white space and escape are let through, the replacement character is not. */
function isControl(code: number): boolean {
  return (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b) || code === 0xfffd;
}
