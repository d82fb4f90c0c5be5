import { CLUB_OPENERS } from '../cues/clubs.ts';
import { flagsOf, Is, nicknames, PLACE } from '../gazetteer/index.ts';
import type { Points, Segment } from '../segment.ts';
import type { EvidenceRule } from './rule.ts';

/** Who belongs to a club. */
const CLUB_PEOPLE: ReadonlySet<string> = new Set(
  'driver drivers rider lock prop hooker flanker centre pilot striker midfielder defender goalkeeper coach captain skipper forward winger quarterback pitcher squad roster fullback halfback goals fans playmaker'.split(
    ' ',
  ),
);

/** Verbs of those who play. */
const AFTER_CLUB: ReadonlySet<string> = new Set(
  'beat beats defeated defeats thrashed edged edges drew downs downed routs routed tops trounced hammered outplayed'.split(
    ' ',
  ),
);

/** Words between two that play. */
const BEFORE_CLUB: ReadonlySet<string> = new Set(
  'beat beats beating defeated defeats thrashed edged edges downs downed routs routed v vs versus host hosting trounced hammered outplayed'.split(
    ' ',
  ),
);

/** Verbs of those who play, if another side follows. */
const MEETS: ReadonlySet<string> = new Set(
  'play plays face faces host hosts visit visits meet meets lost'.split(' '),
);

/** A town's name is its club's; a country's name stays the country's. */
function club(segment: Segment, points: Points, weight: number, certain = false): void {
  if (segment.flags & (Is.country | Is.demonym | Is.continent)) return;
  points.ORG += certain || segment.flags & PLACE ? weight : weight / 2;
  points.LOC -= 1.5;
}

/** "Harrow beat Leeds 3-1", "against Harrow": those who play. */
export const plays: EvidenceRule = {
  id: 'plays',
  examples: ['On Monday [Leeds|ORG] beat [Carlisle|ORG] 3-1.', 'He scored twice against [Leeds|ORG].'],
  counter: ['On Monday [Kenya|LOC] beat [Norway|LOC] 3-1.', 'They marched against [Leeds|LOC].'],
  weigh(segment, points) {
    const { before, after, scene, from, to, length, lastTerm } = segment;
    // "Okafor beat Brook": people play too, but hardly against towns
    const town =
      ((scene.terms[from - 2]?.flags ?? 0) | (scene.terms[to + 1]?.flags ?? 0)) &
      (Is.country | Is.city | Is.team);
    if (length === 1 && lastTerm.namePart && !(segment.flags & PLACE) && !town) return;
    // "beat Maria Okafor (Kenya)"
    if (length > 1 && segment.firstTerm.flags & Is.givenName && !(segment.flags & PLACE)) return;
    if (before && BEFORE_CLUB.has(before.key)) club(segment, points, 3.6);
    if (after && AFTER_CLUB.has(after.key)) club(segment, points, 3.6);
    // "Harrow play Leeds"
    const other = scene.words[to + 1];
    if (after && MEETS.has(after.key) && other?.shape === 'capital') club(segment, points, 3);
    // "scored twice against Leeds"
    if (before?.key === 'against' && scene.match()) club(segment, points, 4.2);
    // "his third homer for Leeds", "joined from Leeds"
    if (before?.key === 'for' && scene.play()) club(segment, points, 4.2);
    if (before?.key === 'from' && scene.transfer() && (segment.flags & PLACE) !== 0) club(segment, points, 4);
  },
};

/** "the Leeds striker": a club by its people. */
export const squad: EvidenceRule = {
  id: 'squad',
  examples: ['The [Leeds|ORG] striker was sent off.', "He scored most of [Leeds|ORG]' goals."],
  counter: ['A striker from [Leeds|LOC] was sent off.'],
  weigh(segment, points) {
    const { after, last, scene, to } = segment;
    // "Leeds' goals"
    const next = last.possessive ? scene.words[to] : after;
    if (next && CLUB_PEOPLE.has(next.key)) club(segment, points, 2.8);
  },
};

/** "Leeds 3 Carlisle 1": a line of results. */
export const scoreLine: EvidenceRule = {
  id: 'score-line',
  examples: ['[Leeds|ORG] 3 [Carlisle|ORG] 1', '[Leeds|ORG] 1 ([Dorrin|PER] 12) [Carlisle|ORG] 0'],
  counter: ['[Leeds|LOC] 30 years ago was poor.'],
  weigh(segment, points) {
    const { scene, to, last } = segment;
    // "7 GHz 6 Gb": measures
    if (segment.length === 1 && (last.text.length < 3 || (last.shape === 'mixed' && last.text.length < 4)))
      return;
    const score = scene.words[to];
    // "(Okafor 12, Brook 55)": those who scored, and when
    const start = segment.first.start;
    const open = scene.text.lastIndexOf('(', start);
    if (open >= 0 && start - open < 120 && !scene.text.slice(open, start).includes(')')) {
      if (
        score &&
        /^\d{1,3}(?:st|nd|rd|th)?$/.test(score.text) &&
        /^ $/.test(score.gap) &&
        !(segment.flags & PLACE)
      )
        points.PER += 2;
      return;
    }
    // "207 Maria Okafor 71 69 67"
    if (
      segment.firstTerm.flags & Is.givenName &&
      segment.length > 1 &&
      !(segment.flags & (PLACE | Is.team))
    ) {
      if (score?.shape === 'number' && scene.results) points.PER += 1;
      return;
    }
    // "Harrow 432-8 declared"
    if (score && /^\d{1,3}-\d{1,3}$/.test(score.text) && /^ +$/.test(score.gap)) {
      const then = scene.words[to + 1];
      if (!(segment.flags & (PLACE | Is.team))) return;
      if (!then || /\S/.test(then.gap) || /^(?:declared|all|after|at|and|\d+)$/.test(then.key))
        club(segment, points, 4.5);
      return;
    }
    if (
      score?.shape !== 'number' ||
      !/^\d{1,3}$/.test(score.text) ||
      !/^ +$/.test(scene.text.slice(last.end, score.start))
    )
      return;
    // Nothing is counted: another name, a number, or the end
    const next = scene.words[to + 1];
    const other =
      scene.words.slice(Math.max(0, segment.from - 3), to + 5).filter((word) => word.shape === 'number')
        .length > 1;
    if (!other) return;
    // "PSV Leeds 2 Dorrin Carlisle 1": all that stands between two figures is one side
    const whole =
      scene.results &&
      (segment.from === 0 ||
        scene.words[segment.from - 1]?.shape === 'number' ||
        /\S/.test(segment.first.gap));
    // "Harrow 287 and 114-3"
    const innings = next?.key === 'and' && scene.words[to + 2]?.shape === 'number';
    if (innings && !(segment.flags & (PLACE | Is.team))) return;
    if (next?.shape !== 'lower' || /\S/.test(next.gap) || innings) club(segment, points, 5.5, whole);
  },
};

/** "Leeds (10-3) at Carlisle (9-4)", "Leeds at Carlisle": who plays where. */
export const fixture: EvidenceRule = {
  id: 'fixture',
  examples: ['[Leeds|ORG] (10-3) at [Carlisle|LOC] (9-4)', '[Leeds|ORG] at [Carlisle|LOC]'],
  counter: ['A meeting in [Leeds|LOC] at noon.'],
  weigh(segment, points) {
    const { scene, from, to } = segment;
    const { words } = scene;
    const side = (all: typeof words): boolean =>
      all.length < 4 && all.every((word) => word.shape !== 'lower');
    // The home side: towns stay towns
    if (/^(?:at|v|vs)$/.test(words[from - 1]?.key ?? '') && segment.flags & PLACE) {
      if (side(words.slice(0, from - 1)) && side(words.slice(to))) points.LOC += 2.5;
      return;
    }
    let next = to;
    const record = words[next];
    if (record && /^\s*\(\s*$/.test(record.gap) && /^\d{1,3}-\d{1,3}$/.test(record.text)) next++;
    else if (from > 0) return;
    const at = words[next];
    const other = words[next + 1];
    if (!at || (at.key !== 'at' && at.key !== 'v' && at.key !== 'vs') || !other) return;
    if (other.shape === 'lower' || other.shape === 'number') return;
    // Nothing but the other side follows
    if (side(words.slice(next + 2))) club(segment, points, 6.5);
  },
};

/** "Leeds improved to 19-2 with a rout of Carlisle": towns in the report of a match, unless something is in or at them. */
export const townPlays: EvidenceRule = {
  id: 'town-plays',
  examples: ['[Leeds|ORG] improved to 19-2 with a 101-84 rout of [Carlisle|ORG].'],
  counter: ['They won 101-84 in [Leeds|LOC].', 'The talks in [Leeds|LOC] were 3-1 on.'],
  weigh(segment, points) {
    const { scene, before, flags, from, to, last } = segment;
    if (!(flags & (Is.city | Is.region | Is.town)) || flags & (Is.country | Is.team) || !scene.match())
      return;
    // "Kerry Okafor", "Paris Brook"
    if (segment.length === 1 && segment.after?.shape === 'capital' && scene.terms[to]?.namePart) return;
    if (
      before &&
      /^(?:in|at|from|near|outside|around|city|town|to|through|between|and|since|until|central|downtown)$/.test(
        before.key,
      )
    )
      return;
    // "LEEDS, England", "Leeds, Mass.", "(Leeds)"
    const next = scene.words[to];
    if (next && /^ ?, ?$/.test(next.gap) && (scene.terms[to]?.flags ?? 0) & (PLACE | Is.stateCode)) return;
    if (from === 0 && scene.casing === 'upper') return;
    if (/\(\s*$/.test(segment.first.gap) || /^-/.test(scene.text.slice(last.end, last.end + 1))) return;
    club(segment, points, last.possessive ? 2 : 3.4);
  },
};

/** "the Bulls", "New York Islanders": what a town's team is called. */
export const nickname: EvidenceRule = {
  id: 'nickname',
  examples: ['On Monday the [Penguins|ORG] won again.', 'On Monday the [Carlisle Penguins|ORG] won again.'],
  counter: ['On Monday the penguins swam again.'],
  weigh({ length, last, lastTerm, before, scene, flags, firstTerm, from, to }, points) {
    if (!nicknames().has(last.key) || flags & (PLACE | Is.team) || last.shape === 'lower') return;
    if (length === 1) {
      if (before?.key === 'the') points.ORG += 3;
      else if (scene.match()) points.ORG += 2.4;
      else if (scene.casing === 'upper' && teamTopic(scene)) points.ORG += 4.5;
      return;
    }
    const place = flagsOf(
      scene.words
        .slice(from, to - 1)
        .map(({ key }) => key)
        .join(' '),
    );
    if (
      place & PLACE &&
      !(firstTerm.flags & Is.givenName && !(place & Is.city)) &&
      (lastTerm.common > 0 || !lastTerm.namePart)
    )
      points.ORG += 7;
  },
};

/** Sports of teams that carry a town's name, as topics of headlines. */
const TEAM_SPORTS: ReadonlySet<string> = new Set(
  'soccer football rugby baseball basketball hockey cricket nfl nba nhl'.split(' '),
);

/** "SOCCER - …". */
const teamTopic = ({ words }: Segment['scene']): boolean =>
  words.slice(0, 3).some(({ key }) => TEAM_SPORTS.has(key));

/** "RUGBY UNION - LEEDS HOLD OFF CARLISLE": towns in the headline of a team sport. */
export const teamHeadline: EvidenceRule = {
  id: 'team-headline',
  examples: ['SOCCER - [LEEDS|ORG] HOLD [CARLISLE|ORG] TO DRAW'],
  counter: ['SOCCER - [NORWAY|LOC] HOLD [KENYA|LOC] IN [LEEDS|LOC]'],
  weigh(segment, points) {
    const { scene, before, from } = segment;
    if (scene.casing !== 'upper' || from === 0 || from > 12) return;
    if (!teamTopic(scene)) return;
    if (/^(?:in|at|near|from)$/.test(before?.key ?? '') || !(segment.flags & (PLACE | Is.team))) return;
    club(segment, points, 4.6);
  },
};

/** "3. Okafor (Kenya) 2:11:09": in a list, who comes from the country in brackets. */
export const athlete: EvidenceRule = {
  id: 'athlete',
  examples: ['4 - [Dorrin Dovic|PER] ([Kenya|LOC]) beat [Karel Ostrand|PER] ([Norway|LOC]) 6-4 6-2'],
  counter: ['1. [Kenya|LOC] (12 points)'],
  weigh({ scene, to, flags }, points) {
    const next = scene.words[to];
    if (!scene.results || !next || !/^ ?\( ?$/.test(next.gap) || flags & (PLACE | Is.team)) return;
    if (
      !((scene.terms[to]?.flags ?? 0) & Is.country) ||
      !/^ ?\)/.test(scene.text.slice(next.end, next.end + 2))
    )
      return;
    // "Dorrin Leeds (Kenya) 76 Karel (Norway) 64": sides
    const score = scene.words[to + 1];
    const other = scene.words[to + 2];
    if (
      score &&
      /^\d{1,3}$/.test(score.text) &&
      other &&
      other.shape !== 'lower' &&
      other.shape !== 'number'
    ) {
      points.ORG += 2.6;
      return;
    }
    const result = scene.words[to - 1];
    if (score && /^\d{1,3}$/.test(score.text) && !other && result) points.ORG += 2.6;
    else {
      points.PER += 2.6;
      points.ORG -= 1.5;
    }
  },
};

/** "c Okafor b Brook 21", "Okafor 10-1-41-2": who bats and bowls. */
export const cricketer: EvidenceRule = {
  id: 'cricketer',
  examples: ['[Dorrin Okafor|PER] c [Knight|PER] b [Carlisle|PER] 21', 'Bowling: [Cork|PER] 10-1-41-2'],
  counter: ['[Carlisle|ORG] 210-2'],
  weigh({ scene, before, to }, points) {
    if (!scene.results) return;
    const figures = scene.words[to];
    const bowled = figures && /^ ?$/.test(figures.gap) && /^\d{1,2}(?:\.\d)?-\d+-\d+-\d+$/.test(figures.text);
    const out = before && /^(?:c|b|lbw|st)$/.test(before.text);
    if (!bowled && !out) return;
    points.PER += 6;
    points.LOC -= 2;
    points.ORG -= 2;
  },
};

/** "11 - Maria Okafor (Leeds)": in a list, the town in brackets after a person is her club. */
export const clubInBrackets: EvidenceRule = {
  id: 'club-in-brackets',
  examples: ['12 - [Dorrin Okafor|PER] ([Carlisle|ORG])', '1. [Dorrin Okafor|PER] ([Kenya|LOC]) 2:11:09'],
  counter: ['The mayor left his home ([Lisbon|LOC]) and opened the meeting of the council at noon.'],
  weigh(segment, points) {
    const { scene, first, last, from } = segment;
    // "(Kenya / Dorrin)"
    if (scene.results && /^ ?\/ ?$/.test(first.gap) && (scene.terms[from - 1]?.flags ?? 0) & Is.country)
      points.ORG += 3.5;
    if (
      !scene.results ||
      !/^ ?\( ?$/.test(first.gap) ||
      !/^ ?\)/.test(scene.text.slice(last.end, last.end + 2))
    )
      return;
    const before = scene.words[from - 1];
    if (before?.shape === 'lower' || before?.shape === 'number' || segment.firstTerm.flags & Is.stateCode)
      return;
    club(segment, points, 4, true);
  },
};

/** "Hansa Leeds": a word that is no given name before a town. */
export const clubOfTown: EvidenceRule = {
  id: 'club-of-town',
  examples: ['On Monday [Dorrina Leeds|ORG] led the table.'],
  counter: ['On Monday [Maria Leeds|PER] led the choir.', 'They live in [North Leeds|LOC].'],
  weigh({ length, first, firstTerm, lastTerm, flags, scene }, points) {
    if (length !== 2 || flags || first.shape !== 'capital' || scene.casing === 'title') return;
    if (
      firstTerm.common ||
      firstTerm.flags & ~(Is.region | Is.town) ||
      first.initial ||
      first.text.length < 4
    )
      return;
    if (lastTerm.flags & Is.city && !(lastTerm.flags & Is.givenName) && !lastTerm.common) points.ORG += 3;
  },
};

/** "Spartak Harrow", "Bayern Leeds": a word that begins the names of clubs, and a town. */
export const clubOpener: EvidenceRule = {
  id: 'club-opener',
  examples: ['On Monday [Spartak Carlisle|ORG] led the table.', 'He left [Borussia Dorrinheim|ORG] in May.'],
  counter: ['On Monday [Maria Carlisle|PER] led the choir.'],
  weigh({ length, first, firstTerm, lastTerm, flags, last }, points) {
    if (length !== 2 || flags || first.possessive || !CLUB_OPENERS.has(first.key) || last.shape === 'lower')
      return;
    if (lastTerm.flags & (Is.city | Is.town | Is.region) || lastTerm.common === 0)
      points.ORG += firstTerm.flags & PLACE ? 7 : 5;
  },
};

/** "FK Harrow", "PSV Leeds": letters before a town. */
export const clubLetters: EvidenceRule = {
  id: 'club-letters',
  examples: ['On Monday [KVB Leeds|ORG] led the table.'],
  counter: ['On Monday the [U.S.|LOC] agreed.'],
  weigh({ length, first, flags, firstTerm, lastTerm, scene }, points) {
    if (length !== 2 || scene.casing === 'upper' || !/^\p{Lu}{2,}$/u.test(first.text) || flags) return;
    if (firstTerm.flags & (PLACE & ~Is.town) || !(lastTerm.flags & (Is.city | Is.town | Is.region))) return;
    points.ORG += 5;
  },
};
