/** Numerals that are no figures, and why; read with the dates, as in an article. */
import { expect, test } from 'vitest';
import { articleOfString } from '../../../pipeline/1-read/index.ts';
import { parse } from '../../../pipeline/2-parse/index.ts';
import { extract } from '../../../pipeline/3-extract/index.ts';

/** "figures | asides" of a text. */
function told(text: string): string {
  const { quantities, ledger } = extract(parse(articleOfString('x', text, '2024-05-14'), { passage: true }));
  const asides = ledger.setAside.map((aside) => `${aside.text} ${aside.reason}`);
  return `${quantities.map((quantity) => quantity.text).join('; ')} | ${asides.join('; ')}`;
}

test.each([
  ['It is the fourth-highest toll on record.', 'fourth | '],
  ['The country came 17th, two points ahead.', 'two | 17 ordinal'],
  ['He is the third man to do so.', ' | third ordinal'],
  ['A third of voters chose a third party.', 'A third | third ordinal'],
  ['An iPhone 14 and a Boeing 737-800 were lost.', ' | 14 label; 737 label; 800 label'],
  ['It is a catch-22 in a three-horse race.', ' | 22 label; three label'],
  ['They called 999 at 10:30 a.m. from 020 7946 0123.', ' | 999 label; 020 label; 7946 label; 0123 label'],
  ["The Hundred Years' War and the Group of Seven.", ' | Hundred label; Seven label'],
  ['He lives at 221B Linden Street, London NW1 6XE.', ' | 221 label; 1 label; 6 label'],
  ['A 10-to-1 outsider won at 33-1.', ' | 10 label; 1 label; 33 label; 1 label'],
  ['Nine-to-five jobs and a five-a-side game.', ' | Nine idiom; five idiom; five label'],
  ['She wore the number 10 shirt, and it was fifty-fifty.', ' | 10 label; fifty idiom; fifty idiom'],
  ['Version 3.2 of the app fixes 12 bugs.', '12 | 3.2 label'],
  ['They number 10 now.', '10 | '],
  ['Cases reached 1988 in 2021, up from 1567 a year before.', '1988; 1567 | '],
])('%s', (text, gives) => expect(told(text)).toBe(gives));
