/** Fonts as data: URIs, cut to the scripts a text uses; so a bare machine and a full one print the same. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Face {
  /** CSS family name of the templates. */
  family: string;
  package: string;
  /** CSS font-weights; two in one are a variable font's range. */
  weights: string[];
  /** Subsets that are always there; the others come with the characters that need them. */
  always: string[];
  /** Letters it is asked for, where another family has the rest. */
  letters?: RegExp;
}

const FACES: Face[] = [
  {
    family: 'Report Serif',
    package: '@fontsource/source-serif-4',
    weights: ['400', '600'],
    always: ['latin'],
  },
  { family: 'Report Sans', package: '@fontsource/source-sans-3', weights: ['400', '600'], always: ['latin'] },
  // Arabic letters of Arabic, Persian and Urdu.
  { family: 'Report Naskh', package: '@fontsource/noto-naskh-arabic', weights: ['400', '600'], always: [] },
  // Chinese and Japanese, then Korean: cut into about a hundred slices each, of which a text needs a few.
  { family: 'Report CJK', package: '@fontsource-variable/noto-sans-sc', weights: ['100 900'], always: [] },
  {
    family: 'Report CJK',
    package: '@fontsource-variable/noto-sans-kr',
    weights: ['100 900'],
    always: [],
    letters: /\p{Script=Hangul}/u,
  },
];

const require = createRequire(import.meta.url);
const rangesOf = new Map<string, [string, string, [number, number][]][]>();
const faceCss = new Map<string, string>();

/** `@font-face` rules for the characters of `text`. */
export function fontFaces(text: string): string {
  const points = codePoints(text);
  const rules: string[] = [];
  for (const face of FACES)
    for (const [subset, range, list] of subsets(face.package)) {
      if (!face.always.includes(subset) && !needs(face, subset, list, points)) continue;
      for (const weight of face.weights) rules.push(rule(face, subset, range, weight));
    }
  return rules.join('\n');
}

function codePoints(text: string): Set<number> {
  const points = new Set<number>();
  // Latin is always there; only what lies beyond costs a look.
  for (const char of text.match(/[\u0100-\u1fff\u2070-\u{10ffff}]/gu) ?? [])
    points.add(char.codePointAt(0) as number);
  return points;
}

function needs(face: Face, subset: string, list: [number, number][], points: Set<number>): boolean {
  // A fallback family is only asked for its own script, not for the Latin it also holds.
  if (face.always.length === 0 && !/^(?:arabic|\d{1,3})$/.test(subset)) return false;
  for (const point of points) {
    if (face.letters && !face.letters.test(String.fromCodePoint(point))) continue;
    for (const [low, high] of list) if (point >= low && point <= high) return true;
  }
  return false;
}

/** Subset name, CSS unicode-range, and the same as numbers; from the package's own list. */
function subsets(name: string): [string, string, [number, number][]][] {
  let list = rangesOf.get(name);
  if (!list) {
    const ranges = JSON.parse(readFileSync(join(packageFolder(name), 'unicode.json'), 'utf8'));
    list = Object.entries(ranges as Record<string, string>)
      .map(([subset, range]): [string, string, [number, number][]] => [
        subset.replace(/[[\]]/g, ''),
        range,
        numbers(range),
      ])
      .reverse();
    rangesOf.set(name, list);
  }
  return list;
}

/** "U+0100-02BA,U+02BD" → [[0x100, 0x2ba], [0x2bd, 0x2bd]] */
function numbers(range: string): [number, number][] {
  return range.split(',').map((part) => {
    const [low = '', high = low] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(low, 16), Number.parseInt(high, 16)];
  });
}

function rule(face: Face, subset: string, range: string, weight: string): string {
  const cut = weight.includes(' ') ? 'wght' : weight;
  const file = `${face.package.split('/')[1]}-${subset}-${cut}-normal.woff2`;
  let css = faceCss.get(file);
  if (!css) {
    const data = readFileSync(join(packageFolder(face.package), 'files', file)).toString('base64');
    css =
      `@font-face{font-family:"${face.family}";font-style:normal;font-weight:${weight};font-display:swap;` +
      `src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`;
    faceCss.set(file, css);
  }
  return css;
}

function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}
