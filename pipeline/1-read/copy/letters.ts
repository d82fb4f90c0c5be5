import { counted, type Mended } from './index.ts';

const LIGATURES = /[\uFB00-\uFB06]/g;

/** "oﬃce" → "office": letters that a typesetter joined into one sign (Unicode's Latin ligatures). */
export function writeLetters(text: string): Mended {
  let count = 0;
  const written = text.replace(LIGATURES, (sign) => {
    count++;
    return sign.normalize('NFKC');
  });
  return { text: written, mended: count > 0 ? [`${counted(count, 'ligature')} written as letters`] : [] };
}
