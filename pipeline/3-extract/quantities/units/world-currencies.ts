/** The currencies of today, from the names Unicode CLDR gives them: "kwacha" is Malawian or Zambian, so its code is open. */

/** Full name, ISO 4217 code and the words for it, for every current currency. */
export function worldCurrencies(): { name: string; code: string; words: string[] }[] {
  const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
  return Intl.supportedValuesOf('currency').flatMap((code) => {
    const full = (names.of(code) ?? '').toLowerCase().replace(/\s*\(.*\)$/, '');
    const bare = full.split(' ').at(-1) as string;
    if (!full || code.startsWith('X') || NOT_A_NAME.has(bare)) return [];
    const plural = PLURALS.get(bare);
    const words = [full, bare, ...(plural ? [plural] : [])].flatMap((word) => [word, unaccented(word)]);
    return [{ name: full, code, words: [...new Set(words)] }];
  });
}

const PLURALS = new Map([
  ['leu', 'lei'],
  ['lev', 'leva'],
  ['metical', 'meticais'],
  ['loti', 'maloti'],
  ['lilangeni', 'emalangeni'],
]);
const NOT_A_NAME = new Set(['gold', 'rights', 'unit']);

function unaccented(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
