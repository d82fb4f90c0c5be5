/** Names as keys: folded, as initials, and with the spellings of one sound made equal. */

/** The key under which a phrase is kept and looked up: lower case, no accents, straight apostrophes, single spaces. */
export function foldName(text: string): string {
  const small = text.toLowerCase();
  if (!/[^!-~]/.test(small)) return small; // one word of plain ASCII: most calls
  const lower = small.replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ');
  // Most words are plain ASCII; normalising only the others halves the time
  return /[^ -~]/.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
}

/** As `foldName`, without article, stops, possessive and hyphens: "the U.S.'s" → "us", "Al-Karel" → "al karel". */
export function plainName(text: string): string {
  return foldName(text)
    .replace(/'s?$/, '')
    .replace(/\./g, '')
    .replace(/[-‐‑–/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '');
}

/** The letters of an acronym without hyphens, stops and a plural s, upper case: "DS-K" → "DSK". */
export function acronymLetters(acronym: string): string {
  return acronym
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<=\p{Lu}{2})s$/u, '')
    .toUpperCase();
}

/** Is it written as an acronym is: 2 to 8 signs, mostly capitals ("IAEA", "DS-K", "PoK", "U.N.")? */
export function isAcronym(text: string): boolean {
  if (text.includes(' ')) return false;
  const signs = text.replace(/[^\p{L}\p{N}]/gu, '');
  const capitals = text.replace(/[^\p{Lu}]/gu, '').length;
  return signs.length >= 2 && signs.length <= 8 && capitals >= 2 && capitals * 3 >= signs.length * 2;
}

/** Parts of a word that can give a letter: "Anjuman-e-Karel" gives A, e, K; "DataHarbour" D, H. */
const PARTS = /\p{Lu}[\p{Ll}\p{M}]*|[\p{Ll}\p{M}]+/gu;

/**
 * Are the letters the initials of the words, in order, from the first word to the last? Small words and the later
 * parts of a word may be left out.
 */
export function fitsInitials(words: readonly string[], acronym: string): boolean {
  const wanted = acronymLetters(acronym);
  if (wanted.length < 2 || wanted.length > 10) return false;
  const parts: { letter: string; needed: boolean }[] = [];
  for (const word of words) {
    for (const [at, part] of [...word.matchAll(PARTS)].entries()) {
      const first = part[0].charAt(0);
      parts.push({ letter: first.toUpperCase(), needed: at === 0 && first !== first.toLowerCase() });
    }
  }
  if (parts[0]?.letter !== wanted.charAt(0)) return false;
  // How many letters are accounted for, over all ways to skip the parts that may be skipped
  let reach = new Set([0]);
  for (const { letter, needed } of parts) {
    const next = new Set<number>();
    for (const done of reach) {
      if (wanted.charAt(done) === letter) next.add(done + 1);
      if (!needed) next.add(done);
    }
    reach = next;
  }
  return reach.has(wanted.length);
}

/** As `fitsInitials`, for definitions in brackets, which may borrow letters from inside: "Karel Network (KLN)". */
export function spellsOut(name: string, acronym: string): boolean {
  const words = name.split(/\s+/);
  if (fitsInitials(words, acronym)) return true;
  const wanted = acronymLetters(acronym).toLowerCase();
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.length < 2 || wanted.length < capitals.length) return false;
  // In order: the first letter of each capitalised word, letters from inside the words between them
  let at = 0;
  for (const word of capitals) {
    const lower = foldName(word);
    if (wanted.charAt(at) !== lower.charAt(0)) return false;
    at++;
    const nextInitial = foldName(capitals[capitals.indexOf(word) + 1] ?? '').charAt(0);
    for (let i = 1; i < lower.length && at < wanted.length; i++) {
      if (wanted.charAt(at) === nextInitial && remaining(capitals, word) >= wanted.length - at) break;
      if (lower.charAt(i) === wanted.charAt(at)) at++;
    }
  }
  return at === wanted.length;
}

const remaining = (words: readonly string[], word: string): number => words.length - words.indexOf(word) - 1;

/** The words of a name without what links them: the ezafe of Persian and Urdu, the Arabic article, "of", initials. */
function soundingWords(text: string): string[] {
  return plainName(text)
    .split(' ')
    .filter((word, at) => at === 0 || !/^(?:.|al|el|ul|ur|us|uz|ud|the|of)$/.test(word));
}

/**
 * A key that spellings of one name share when it was brought over from another script: vowels folded, doubled
 * letters single, h, w, y and hyphens without weight ("Anjoman-i", "Anjuman-e"; "Muhammad", "Mohammed").
 * Null where too little is left to tell names apart. Equal keys alone join no names: see `spelledAlike`.
 */
export function soundKey(text: string): string | null {
  const words = soundingWords(text);
  const keys = words.map((word) =>
    word
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replace(/kh|gh|ck|q/g, 'k')
      .replace(/ph/g, 'f')
      .replace(/sch|sh|ch/g, 'x')
      .replace(/z|ts|dj|j/g, 'z')
      .replace(/w|v/g, 'v')
      .replace(/(.)\1+/g, '$1')
      .replace(/(?!^)[aeiouyh]+/g, '')
      .replace(/^[aeiou]+/, 'a')
      .replace(/(.)\1+/g, '$1'),
  );
  const key = keys.filter(Boolean).join(' ');
  return key.replace(/ /g, '').length >= 4 ? key : null;
}

/** Fewest consonants a word must have for two spellings of it to be taken for one word: "Karim" has too few. */
const CONSONANTS = 4;

/**
 * Are these two spellings of one name of several words? The same sound, the same number of words, and every word
 * that differs long enough that the likeness is no accident ("Tom Hale" and "Tim Hill" are two men).
 */
export function spelledAlike(a: string, b: string): boolean {
  if (soundKey(a) !== soundKey(b)) return false;
  const [x, y] = [soundingWords(a), soundingWords(b)];
  if (x.length < 2 || x.length !== y.length) return false;
  const consonants = (word: string): number => word.replace(/[^\p{L}]|[aeiou]/gu, '').length;
  return x.every((word, i) => {
    const other = y[i] as string;
    return word === other || Math.min(consonants(word), consonants(other)) >= CONSONANTS;
  });
}

const LEGAL_FORM =
  /\s(?:Incorporated|Inc|Corporation|Corp|Company|Cos?|Limited|Ltd|PLC|Plc|plc|LLC|LLP|LP|AG|SA|NV|BV|AB|AS|ASA|GmbH|KGaA|KK|Bhd|Pty|SpA|Spa|Oyj?|Holdings|Bros)\.?$/;

/** Does the name end in a legal form ("Acme Inc.")? Then it is a firm's, whatever else it looks like. */
export const hasLegalForm = (name: string): boolean => LEGAL_FORM.test(name);
