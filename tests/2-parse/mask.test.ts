import { expect, test } from 'vitest';
import { blankAddresses, maskCharacters } from '../../pipeline/2-parse/mask.ts';

test.each([
  ['“The port’s ‘new’ crane”', "\"The port's 'new' crane\""],
  ['6\u00a0500 and 6\u202f500', '6 500 and 6 500'],
  ['６，５００ ％', '6,500 %'],
  ['٦٥٠٠ and ۴۲', '6500 and 42'],
  ['zero\u200bwidth soft\u00adhyphen', 'zero width soft hyphen'],
  ['30\u2011year, \u221242, 10–12, 3—4', '30-year, -42, 10–12, 3—4'],
  ['bell\u0007 tab\t', 'bell  tab '],
  ['Café, naïve, ½, €5', 'Café, naïve, ½, €5'],
])('%j', (text, masked) => {
  expect(maskCharacters(text)).toBe(masked);
  expect(masked.length).toBe(text.length);
});

test('addresses are blanked, the stop after them stays', () => {
  const text = 'See https://example.org/2019/07/14?x=3, or write to desk24@example.org.';
  const masked = blankAddresses(text);
  expect(masked.length).toBe(text.length);
  expect(masked.replace(/\s+/g, ' ')).toBe('See , or write to .');
});
