/** Verbs, nouns and comparatives of rising and falling, as data. */

type Way = 'up' | 'down';

/** Forms of a verb: base, -s, past, participle if it differs, -ing; regular ones are written as their base. */
function forms(verbs: string): string[] {
  return verbs.split(' ').flatMap((entry) => {
    const [base = '', past, participle] = entry.split(':');
    const stem = base.replace(/e$/, '');
    const doubled = past?.endsWith(`${base.at(-1)}ed`) && past.length === base.length + 3 ? base.at(-1) : '';
    return [
      base,
      /(?:s|sh|ch)$/.test(base) ? `${base}es` : `${base}s`,
      past ?? `${stem}ed`,
      participle ?? '',
      `${stem}${doubled ?? ''}ing`,
    ];
  });
}

/** Verbs that say by themselves that a thing moved ("rose 5"). */
const UP = forms(
  'rise:rose:risen increase grow:grew:grown climb jump surge soar spike swell:swelled:swollen leap:leapt rocket skyrocket ' +
    'balloon mushroom rally:rallied improve expand appreciate strengthen accelerate widen',
);
const DOWN = forms(
  'fall:fell:fallen drop:dropped decline decrease plunge tumble slide:slid sink:sank:sunk slump slip:slipped shrink:shrank:shrunk ' +
    'contract dip:dipped ease weaken plummet crash retreat narrow dive:dived depreciate dwindle soften nosedive',
);
/** Verbs that move a thing only with a share or "by" behind ("lost 5 %", but "lost four games"). */
const UP_BY = forms('gain add advance raise hike boost lift rebound bounce recover bump');
const DOWN_BY = forms(
  'lose:lost cut:cut shed:shed reduce trim:trimmed slash pare shave collapse skid:skidded',
);
/** Forms that are nouns as well, or other words: they need a share too. */
const NOUNS =
  'rise jump drop fall slide slip dip ease climb leap dive contract spike narrow balloon rocket crash retreat'.split(
    ' ',
  );
const PARTICLES: readonly (readonly [string, Way])[] = [
  ['up', 'up'],
  ['upward', 'up'],
  ['upwards', 'up'],
  ['higher', 'up'],
  ['firmed', 'up'],
  ['down', 'down'],
  ['downward', 'down'],
  ['downwards', 'down'],
  ['lower', 'down'],
  ['reduction', 'down'],
  ['off', 'down'],
];

const ways = (words: readonly string[], way: Way): (readonly [string, Way])[] =>
  words.filter(Boolean).map((word) => [word, way] as const);

/** Words before a figure that make it an amount of rise or fall. */
export const MOVES: ReadonlyMap<string, Way> = new Map([
  ...ways([...UP, ...UP_BY], 'up'),
  ...ways([...DOWN, ...DOWN_BY], 'down'),
  ...PARTICLES,
]);
export const NEED_SHARE: ReadonlySet<string> = new Set([...UP_BY, ...DOWN_BY, ...NOUNS, 'off', 'firmed']);

/** "a 5% rise" */
export const MOVE_NOUNS: ReadonlyMap<string, Way> = new Map([
  ...ways(
    'increase increases rise rises jump jumps surge gain gains growth upsurge uptick hike spike boost climb upturn improvement rebound rally revaluation appreciation expansion'.split(
      ' ',
    ),
    'up',
  ),
  ...ways(
    'decrease decreases decline declines drop drops fall falls reductions reduction cut dip slump plunge slide loss losses contraction downturn slowdown shortfall devaluation depreciation trim shrinkage cutback cutbacks'.split(
      ' ',
    ),
    'down',
  ),
]);

/** "5% higher" */
export const COMPARATIVES: ReadonlyMap<string, Way> = new Map([
  ...ways('higher more bigger larger greater above faster up stronger firmer dearer ahead'.split(' '), 'up'),
  ...ways('lower less fewer smaller below slower down cheaper weaker softer behind'.split(' '), 'down'),
]);
