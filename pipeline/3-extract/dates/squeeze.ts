/**
 * Blanked markup and hostile input leave long runs of spaces, on which patterns with `\s+` take quadratic time.
 * They are squeezed to one space before matching; offsets are carried back.
 */
export interface Squeezed {
  text: string;
  /** Offset in the original of an offset in `text`. */
  at(offset: number): number;
}

export function squeeze(original: string): Squeezed {
  if (!original.includes('    ')) return { text: original, at: (offset) => offset };
  const pieces: string[] = [];
  const places: number[] = [];
  let blank = false;
  for (let i = 0; i < original.length; i++) {
    const space = original.charCodeAt(i) <= 32;
    if (!(space && blank)) {
      pieces.push(space ? ' ' : (original[i] as string));
      places.push(i);
    }
    blank = space;
  }
  places.push(original.length);
  return { text: pieces.join(''), at: (offset) => places[offset] as number };
}
