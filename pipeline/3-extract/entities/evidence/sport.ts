import { Is, PLACE } from '../gazetteer/index.ts';
import type { Points, Segment } from '../segment.ts';
import type { EvidenceRule } from './rule.ts';

/** Who belongs to a club. */
const CLUB_PEOPLE: ReadonlySet<string> = new Set(
  'striker midfielder defender goalkeeper coach captain skipper forward winger quarterback pitcher squad roster fullback halfback'.split(
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

/** Words of a match report. */
const MATCH =
  /\b(?:scored|goals?|halftime|half-time|innings?|wickets?|touchdowns?|penalty|homered|striker|midfielder|playoffs?)\b/;

/** A town's name is its club's; a country's name stays the country's. */
function club(segment: Segment, points: Points, weight: number): void {
  if (segment.flags & (Is.country | Is.demonym | Is.continent)) return;
  points.ORG += segment.flags & PLACE ? weight : weight / 2;
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
    if (before && BEFORE_CLUB.has(before.key)) club(segment, points, 3.6);
    if (after && AFTER_CLUB.has(after.key)) club(segment, points, 3.6);
    // "Harrow play Leeds"
    const other = scene.words[to + 1];
    if (after && MEETS.has(after.key) && other?.shape === 'capital') club(segment, points, 3);
    // "scored twice against Leeds"
    if (before?.key === 'against' && MATCH.test(scene.text)) club(segment, points, 4.2);
  },
};

/** "the Leeds striker": a club by its people. */
export const squad: EvidenceRule = {
  id: 'squad',
  examples: ['The [Leeds|ORG] striker was sent off.'],
  counter: ['A striker from [Leeds|LOC] was sent off.'],
  weigh(segment, points) {
    const { after } = segment;
    if (after && CLUB_PEOPLE.has(after.key)) club(segment, points, 2.8);
  },
};

/** "Leeds 3 Carlisle 1": a line of results. */
export const scoreLine: EvidenceRule = {
  id: 'score-line',
  examples: ['[Leeds|ORG] 3 [Carlisle|ORG] 1', '[Leeds|ORG] 1 ([Dorrin|PER] 12) [Carlisle|ORG] 0'],
  counter: ['[Leeds|LOC] 30 years ago was poor.'],
  weigh(segment, points) {
    const { scene, to, last } = segment;
    const score = scene.words[to];
    // "(Okafor 12, Brook 55)": those who scored, and when
    const start = segment.first.start;
    const open = scene.text.lastIndexOf('(', start);
    if (open >= 0 && start - open < 60 && !scene.text.slice(open, start).includes(')')) {
      if (score && /^\d{1,2}$/.test(score.text) && /^ $/.test(score.gap) && !(segment.flags & PLACE))
        points.PER += 2;
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
    if (other && (next?.shape !== 'lower' || /\S/.test(next.gap))) club(segment, points, 5.5);
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
    if (side(words.slice(next + 2))) club(segment, points, 4.5);
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

/** "FK Harrow", "PSV Leeds": letters before a town. */
export const clubLetters: EvidenceRule = {
  id: 'club-letters',
  examples: ['On Monday [KVB Leeds|ORG] led the table.'],
  counter: ['On Monday the [U.S.|LOC] agreed.'],
  weigh({ length, first, flags, firstTerm, lastTerm, scene }, points) {
    if (length !== 2 || scene.casing === 'upper' || first.shape !== 'upper' || flags) return;
    if (firstTerm.flags & (PLACE & ~Is.town) || !(lastTerm.flags & (Is.city | Is.town | Is.region))) return;
    points.ORG += 5;
  },
};
