/** The key under which a phrase is kept and looked up: lower case, no accents, straight apostrophes, single spaces. */
export function foldName(text: string): string {
  const lower = text.toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ');
  // Most words are plain ASCII; normalising only the others halves the time
  return /[^ -~]/.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
}
