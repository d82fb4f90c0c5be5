/** Nouns that say what kind of body it is: a name with and without one is the same name. */
const KINDS: ReadonlySet<string> = new Set(
  'province group party movement organisation organization network front army council corporation company inc ltd plc'.split(
    ' ',
  ),
);

/** "karel coast" and "karel coast province": equal, or one has a kind word more at its end. */
export function sameLongName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(`${short} `) && KINDS.has(long.slice(short.length + 1));
}

/** Does any name of the one equal any of the other, kind words aside? */
export function shareLongName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const x of a) for (const y of b) if (sameLongName(x, y)) return true;
  return false;
}
