/** Lines that belong to the page: matched whole, lower-cased, closing signs cut off. [reason, pattern] */
export const LINES: [string, RegExp][] = [
  [
    'page navigation',
    /^(?:scroll|back|return|skip|jump|go) to (?:the )?(?:top|content|main content|navigation|home)$/,
  ],
  [
    'page navigation',
    /^(?:site (?:mobile )?(?:navigation|index|information)|home|menu|search|close|next|previous|older posts|newer posts|table of contents|contents)$/,
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
    /^(?:\d{1,5} )?(?:comments?|leave a (?:comment|reply)|post a comment|no comments(?: yet)?|reply)$/,
  ],
  ['copyright line', /^(?:copyright|©|\(c\)) .{0,120}$/],
  ['copyright line', /^all rights reserved$/],
  ['reading time', /^(?:\d{1,2}[- ]?min(?:ute)?s?(?: read)?|(?:estimated )?reading time:? .{1,20})$/],
  // "Updated Nov 19, 6:55 AM", "Published 1 day ago", "First published on 3 May 2021 at 10:00"
  [
    'date line',
    /^(?:(?:first|last) )?(?:updated|published|posted|modified)\b[^.]{0,12}(?:\d|ago|yesterday|today)[^?!]{0,70}$/,
  ],
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
