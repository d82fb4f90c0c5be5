import { Is, PLACE } from '../gazetteer/index.ts';
import type { Points, Segment } from '../segment.ts';
import type { EvidenceRule } from './rule.ts';

/** Who belongs to a club. */
const CLUB_PEOPLE: ReadonlySet<string> = new Set(
  'striker midfielder defender goalkeeper coach captain skipper forward winger quarterback pitcher fans supporters squad roster fullback halfback'.split(
    ' ',
  ),
);

/** Verbs of those who play. */
const AFTER_CLUB: ReadonlySet<string> = new Set(
  'beat defeated thrashed edged drew trounced hammered outplayed'.split(' '),
);

/** Words between two that play. */
const BEFORE_CLUB: ReadonlySet<string> = new Set(
  'beat beating defeated thrashed edged v vs versus host hosting trounced hammered outplayed'.split(' '),
);

/** A town's name is its club's; a country's name stays the country's. */
function club(segment: Segment, points: Points, weight: number): void {
  if (segment.flags & (Is.country | Is.demonym | Is.continent)) return;
  points.ORG += segment.flags & PLACE ? weight : weight / 2;
}

/** "Harrow beat Leeds 3-1", "against Harrow": those who play. */
export const plays: EvidenceRule = {
  id: 'plays',
  examples: ['On Monday [Leeds|ORG] beat [Carlisle|ORG] 3-1.'],
  counter: ['On Monday [Kenya|LOC] beat [Norway|LOC] 3-1.'],
  weigh(segment, points) {
    const { before, after } = segment;
    if (before && BEFORE_CLUB.has(before.key)) club(segment, points, 3.6);
    if (after && AFTER_CLUB.has(after.key)) club(segment, points, 3.6);
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
  examples: ['[Leeds|ORG] 3 [Carlisle|ORG] 1'],
  counter: ['[Leeds|LOC] 30 years ago was poor.'],
  weigh(segment, points) {
    const { scene, to, last } = segment;
    const score = scene.words[to];
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
