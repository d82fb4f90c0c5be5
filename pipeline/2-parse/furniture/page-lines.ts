import { namesOfByline } from '../../lib/byline.ts';
import type { Piece } from '../piece.ts';
import type { Marks } from './index.ts';
import { LINES } from './line-patterns.ts';

const LONGEST = 150;

/** "Scroll to Top", "Share this article", "Advertisement", "© 2024 …", a byline. */
export function pageLines(pieces: Piece[]): Marks {
  const drop = new Map<number, string>();
  pieces.forEach((piece, i) => {
    if (piece.kind === 'headline' || piece.folded.length > LONGEST) return;
    const line = piece.folded.toLowerCase().replace(/[\s»›>→….!:]{1,4}$/, '');
    const hit = LINES.find(([, pattern]) => pattern.test(line));
    if (i <= BYLINE_WITHIN && namesOfByline(piece.folded)) drop.set(i, 'byline');
    if (!hit) return;
    if (!ALWAYS.has(hit[0]) && isSentence(piece.folded, INVITES.has(hit[0]))) return;
    drop.set(i, hit[0]);
  });
  return { drop, caption: new Set() };
}

/** No sentence of an article looks like these. */
const ALWAYS = new Set(['copyright line', 'date line', 'picture credit']);

/** These may be whole sentences or end in a stop: "Sign up for our letter." */
const INVITES = new Set(['share line', 'subscription line', 'page notice']);

/** "Share prices fell 4 % on Monday." begins like furniture and is a sentence; so is any with a figure. */
function isSentence(text: string, invites: boolean): boolean {
  return /[.?]["']?$/.test(text) && (/\d/.test(text) || (!invites && text.split(' ').length >= 4));
}

const BYLINE_WITHIN = 4;
