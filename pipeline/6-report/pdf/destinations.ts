/**
 * On which page a PDF's named destinations stand, read from Chromium's own output: its objects are plain text,
 * only streams are compressed. CSS has no way to ask for a page number, so a table of contents is printed twice.
 */

/** Destination name → page, counted from 1. Empty when the file is of another make. */
export function destinationPages(pdf: Uint8Array): Map<string, number> {
  const text = Buffer.from(pdf).toString('latin1');
  const pages = pageOrder(text);
  const found = new Map<string, number>();
  // "/answer [34 0 R /XYZ 56.7 771 0]" inside the catalogue's /Dests dictionary.
  for (const match of text.matchAll(/\/([^\s/[\]()<>]{1,200}) ?\[(\d{1,9}) 0 R\s?\/XYZ/g)) {
    const page = pages.get(Number(match[2]));
    if (page !== undefined) found.set(unescapeName(match[1] as string), page);
  }
  return found;
}

/** Object number → page number, walking the page tree from its root. */
function pageOrder(text: string): Map<number, number> {
  const kids = new Map<number, number[]>();
  const leaves: number[] = [];
  const children = new Set<number>();
  for (const match of text.matchAll(/(?:^|\n)(\d{1,9}) 0 obj\s*<<([^>]{0,400000})/g)) {
    const id = Number(match[1]);
    const body = match[2] as string;
    if (/\/Type \/Pages\b/.test(body)) {
      const list = /\/Kids \[([^\]]*)\]/.exec(body)?.[1] ?? '';
      const ids = [...list.matchAll(/(\d+) 0 R/g)].map((m) => Number(m[1]));
      kids.set(id, ids);
      for (const child of ids) children.add(child);
    }
  }
  const walk = (id: number, depth: number): void => {
    const below = kids.get(id);
    if (!below || depth > 50) leaves.push(id);
    else for (const child of below) walk(child, depth + 1);
  };
  for (const id of kids.keys()) if (!children.has(id)) walk(id, 0);
  return new Map(leaves.map((id, i) => [id, i + 1]));
}

/** "#20" in a PDF name is the byte 0x20. */
function unescapeName(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
