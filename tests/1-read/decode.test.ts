import { describe, expect, test } from 'vitest';
import { decode } from '../../pipeline/1-read/decode.ts';

const LINE = 'Café prices rose 4 % – again.';
const utf16 = (text: string, mark: boolean) => Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(LINE), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${LINE}`), 'utf-8'],
    ['UTF-16 little end first', utf16(LINE, true), 'utf-16le'],
    ['UTF-16 big end first', Buffer.from(utf16(LINE, true)).swap16(), 'utf-16be'],
    ['UTF-16 little end first, no mark', utf16(LINE, false), 'utf-16le'],
    ['UTF-16 big end first, no mark', Buffer.from(utf16(LINE, false)).swap16(), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: LINE, encoding });
  });

  test('Latin-1, and the quotation marks and dashes Windows adds to it', () => {
    const latin = Buffer.from('Caf\xe9 prices rose 4 %.', 'latin1');
    expect(decode(latin)).toEqual({ text: 'Café prices rose 4 %.', encoding: 'windows-1252' });
    const windows = Buffer.from('The mayor\x92s \x93plan\x94 \x96 again', 'latin1');
    expect(decode(windows)).toMatchObject({ text: 'The mayor’s “plan” – again' });
  });
});

test.each([
  ['nothing', Buffer.alloc(0), 'the file is empty'],
  ['only white space', Buffer.from(' \n\t\n'), 'the file holds no text'],
  ['a lone byte order mark', Buffer.from('\uFEFF'), 'the file holds no text'],
  ['a PDF', Buffer.from('%PDF-1.7\n…'), 'not text: a PDF file'],
  ['a ZIP', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'not text: a ZIP archive or Office document'],
  ['zero bytes', Buffer.from([1, 0, 2, 0, 0, 0, 3, 9, 0, 200]), 'not text: binary data'],
  ['control characters', Buffer.from('\x01\x02\x03\x04abc'), 'not text: binary data'],
])('%s is left out', (_, bytes, problem) => {
  expect(decode(bytes)).toEqual({ problem });
});
