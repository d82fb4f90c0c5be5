/** Singular nouns and plain adjectives, from the tagger's lemma where it fits the written word. */
import type { Token } from '../../lib/tokens.ts';

/** Nouns counted in the form they have. */
const AS_WRITTEN = new Set([
  'people',
  'police',
  'personnel',
  'media',
  'data',
  'troops',
  'news',
  'series',
  'species',
  'goods',
]);

/** "fillets" → "fillet", "lives" → "life", "tenancies" → "tenancy" */
export function singular(token: Token): string {
  const word = token.lower;
  if (AS_WRITTEN.has(word)) return word;
  if (!/s$/.test(word) || /(?:ss|us|is)$/.test(word)) return /s$/.test(word) ? word : nounLemma(token);
  if (word === 'lives') return 'life';
  const lemma = token.lemma.toLowerCase();
  const fits =
    word === `${lemma}s` ||
    word === `${lemma}es` ||
    /ves$/.test(word) ||
    (word.endsWith('ies') && word === `${lemma.slice(0, -1)}ies`);
  if (fits && lemma !== word) return lemma;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:x|ch|sh|ss|us)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Irregular plurals ("men", "children") are in the tagger's list; a verb's lemma is no noun. */
function nounLemma(token: Token): string {
  return token.pos === 'VERB' ? token.lower : token.lemma.toLowerCase();
}

/** "best" → "good", "smaller" → "small", "oldest" → "old" */
export function positive(token: Token): string {
  return token.lemma.toLowerCase();
}
