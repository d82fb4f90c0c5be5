import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, sharedPath } from '../eval/shared.ts';

/**
 * The articles beside the project (else the samples), repeated to `length`. Every digit of a repeat is shifted,
 * so that no cache keyed by words can answer for a figure's sentence seen before.
 */
export function sampleText(length: number): { text: string; from: string } {
  const shared = sharedPath('articles');
  const folder = shared ?? join(ROOT, 'input');
  const names = readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort();
  const articles = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  let text = '';
  for (let repeat = 0; text.length < length; repeat++) {
    for (const article of articles) text += `${vary(article, repeat)}\n\n`;
  }
  return { text: text.slice(0, length), from: shared ? 'the two articles' : 'the sample articles' };
}

function vary(article: string, repeat: number): string {
  return article.replace(/\d/g, (digit) => String((Number(digit) + repeat) % 10));
}
