import { namesOfByline } from '../../lib/byline.ts';
import type { Piece } from '../piece.ts';
import type { Marks } from './index.ts';

/** Lines that belong to the page: matched whole, lower-cased, closing signs cut off. [reason, pattern] */
const LINES: [string, RegExp][] = [
  [
    'page navigation',
    /^(?:scroll|back|return|skip|jump|go) to (?:the )?(?:top|content|main content|navigation|home)$/,
  ],
  [
    'page navigation',
    /^(?:home|menu|search|close|next|previous|older posts|newer posts|table of contents|contents)$/,
  ],
  [
    'share line',
    /^(?:share|tweet|pin|email|print|save|bookmark)(?: (?:this|the)(?: (?:article|story|page|post))?)?(?: (?:on|via|with) .{1,30})?$/,
  ],
  [
    'share line',
    /^(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|copy link)(?:[ ,|/]+(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|email|copy link)){0,8}$/,
  ],
  ['share line', /^follow (?:us|me|.{1,40}) (?:on|at|via) .{1,60}$/],
  ['subscription line', /^(?:subscribe|sign up|register|log in|sign in)(?:\b.{0,80})?$/],
  [
    'subscription line',
    /^(?:get|join) (?:our|the) .{0,60}(?:newsletter|briefing|mailing list|inbox).{0,40}$/,
  ],
  [
    'advertisement',
    /^(?:advertisement|sponsored|sponsored content|story continues below(?: advertisement)?|promoted)$/,
  ],
  [
    'read-more line',
    /^(?:read|see|view|learn|show|load) (?:more|the full (?:story|article))(?:[: ].{1,100})?$/,
  ],
  ['read-more line', /^(?:continue|keep) reading(?:[: ].{1,100})?$/],
  [
    'read-more line',
    /^(?:also|related|read also|read next|see also|more)(?: (?:story|stories|article|articles))?: .{1,140}$/,
  ],
  [
    'comment line',
    /^(?:\d{1,5} )?(?:comments?|leave a (?:comment|reply)|post a comment|no comments(?: yet)?|reply)$/,
  ],
  ['copyright line', /^(?:copyright|©|\(c\)) .{0,120}$/],
  ['copyright line', /^all rights reserved$/],
  ['reading time', /^(?:\d{1,2}[- ]?min(?:ute)?s?(?: read)?|(?:estimated )?reading time:? .{1,20})$/],
];

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
    if (hit[0] !== 'copyright line' && isSentence(piece.folded, INVITES.has(hit[0]))) return;
    drop.set(i, hit[0]);
  });
  return { drop, caption: new Set() };
}

/** These may be whole sentences: "Sign up for our letter." */
const INVITES = new Set(['share line', 'subscription line']);

/** "Share prices fell 4 % on Monday." begins like furniture and is a sentence; so is any with a figure. */
function isSentence(text: string, invites: boolean): boolean {
  return /[.?]["']?$/.test(text) && (/\d/.test(text) || (!invites && text.split(' ').length >= 4));
}

const BYLINE_WITHIN = 4;
