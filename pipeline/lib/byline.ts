// "By Ada Finch", "By Ada Finch and Bo de Vries"
const BYLINE =
  /^by ((?:\p{Lu}[\p{L}.'’-]{0,24}|de|van|von|bin|al|el|da|di)(?: (?:\p{Lu}[\p{L}.'’-]{0,24}|de|van|von|bin|al|el|da|di|and|&)){1,8})$/iu;

/** The names of a line that is nothing but a byline; null for any other line. Every name has a capital. */
export function namesOfByline(line: string): string | null {
  const names = BYLINE.exec(line)?.[1];
  if (!names) return null;
  const words = names.split(' ').filter((word) => !/^(?:de|van|von|bin|al|el|da|di|and|&)$/.test(word));
  return words.every((word) => /^\p{Lu}/u.test(word)) ? names : null;
}
