/** Lines that belong to the page: matched whole, lower-cased, closing signs cut off. [reason, pattern] */
const LINES: [string, RegExp][] = [
  [
    'page navigation',
    /^(?:scroll|back|return|skip|jump|go) to (?:the )?(?:top|content|main content|navigation|home)$/,
  ],
  [
    'page navigation',
    /^(?:site (?:mobile )?(?:navigation|index|information)|home|menu|search|close|next|previous|older posts|newer posts|table of contents|contents)$/,
  ],
  // "News | Politics | Sport"
  ['page navigation', /^[\p{L}&' ]{2,24}(?: ?[|•·›] ?[\p{L}&' ]{2,24}){2,20}$/u],
  [
    'share line',
    /^(?:share|tweet|pin|email|print|save|bookmark)(?: (?:this|the)(?: (?:article|story|page|post))?)?(?: (?:on|via|with) .{1,30})?$/,
  ],
  [
    'share line',
    /^(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|copy link)(?:[ ,|/]+(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|email|copy link)){0,8}$/,
  ],
  ['share line', /^follow (?:us|me|.{1,40}) (?:on|at|via) .{1,60}$/],
  ['subscription line', /^(?:subscribe|sign up|register|log in|sign in)(?:\b[^\d]{0,80})?$/],
  [
    'subscription line',
    /^(?:get|join) (?:our|the) .{0,60}(?:newsletter|briefing|mailing list|inbox).{0,40}$/,
  ],
  [
    'advertisement',
    /^(?:advert|advertisement|ad|article continues below|sponsored|sponsored content|story continues below(?: advertisement)?|promoted)$/,
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
    /^(?:\d[\d,.]{0,8}k? )?(?:comments?|leave a (?:comment|reply)|post a comment|no comments(?: yet)?|reply)$/,
  ],
  ['copyright line', /^(?:copyright|©|\(c\)) .{0,120}$/],
  ['copyright line', /^all rights reserved$/],
  ['reading time', /^(?:\d{1,2}[- ]?min(?:ute)?s?(?: read)?|(?:estimated )?reading time:? .{1,20})$/],
  // "Updated Nov 19, 6:55 AM", "Published 1 day ago", "First published on 3 May 2021 at 10:00"
  [
    'date line',
    /^(?:(?:first|last) )?(?:updated|published|posted|modified)\b[^.]{0,12}(?:\d|ago|yesterday|today)[^?!]{0,70}$/,
  ],
  // "3 hours ago"
  ['date line', /^(?:\d{1,2}|an?|one) (?:second|minute|hour|day|week|month)s? ago$/],
  // "Image caption, The quay at low tide"
  ['caption', /^(?:image|media|video) captions?\b.{1,140}$/],
  // "The quay at low tide. Photograph: A. Person/Agency"
  ['picture credit', /^.{1,100}[.)] (?:photo|photograph|picture|image|illustration|credit): .{1,60}$/],
  // "Photo: A. Person", "(Image: AGENCY)", "Image copyright Agency", "Credit: Agency"
  [
    'picture credit',
    /^[([]?(?:photos?|images?|pictures?|illustration|graphic|credit|source|photograph)(?: (?:by|credit|copyright|courtesy(?: of)?|source))?(?::| by\b| ©| copyright\b| courtesy\b| credit\b).{1,90}$/,
  ],
  [
    'picture credit',
    /^[\p{L}. /-]{1,50}[/|] ?(?:getty(?: images)?|afp|ap(?: photo)?|reuters|epa|shutterstock|istock|alamy|bloomberg)\b.{0,30}$/u,
  ],
  // "Reporting by A. Person; editing by B. Person"
  [
    'credit line',
    /^(?:\(?(?:additional )?(?:reporting|writing|editing|production|compiled) by )\p{L}.{1,120}$/u,
  ],
  [
    'page notice',
    /^(?:this (?:website|site) uses cookies|media playback is|your browser does not|please enable javascript|this (?:slideshow|video|content) (?:requires|is not available)|click here\b|tap here\b).{0,100}$/,
  ],
  [
    'page notice',
    /^(?:breaking news|latest news|live updates|don'?t miss|trending now|watch live|watch now|listen now|tags?|topics?|filed under|more on this story|have your say|what do you think)$/,
  ],
  ['page notice', /^(?:tags?|topics?|filed under|categories|category): .{1,120}$/],
];

/** Why a line, its white space folded, is no text of an article; null if it may be. */
export function pageLine(folded: string): string | null {
  const line = folded.toLowerCase().replace(/[\s»›>→….!:]{1,4}$/, '');
  const hit = LINES.find(([, pattern]) => pattern.test(line));
  if (!hit || (!ALWAYS.has(hit[0]) && isSentence(folded, INVITES.has(hit[0])))) return null;
  return hit[0];
}

/** May this line stand above the headline? "Menu", "News | Sport"; not "Register of gifts to open in May". */
export function isAboveHeadline(folded: string): boolean {
  const reason = pageLine(folded);
  return reason !== null && (NAVIGATES.has(reason) || folded.split(' ').length <= 2);
}

const NAVIGATES = new Set(['page navigation', 'advertisement', 'date line']);

/** No sentence of an article looks like these. */
const ALWAYS = new Set(['copyright line', 'date line', 'picture credit', 'caption']);

/** These may be whole sentences or end in a stop: "Sign up for our letter." */
const INVITES = new Set(['share line', 'subscription line', 'page notice']);

/** "Share prices fell 4 % on Monday." begins like furniture and is a sentence; so is any with a figure. */
function isSentence(text: string, invites: boolean): boolean {
  return /[.?]["']?$/.test(text) && (/\d/.test(text) || (!invites && text.split(' ').length >= 4));
}
