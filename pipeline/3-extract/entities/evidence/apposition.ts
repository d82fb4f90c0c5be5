import { ORGANISATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS } from '../cues/classes.ts';
import { Is } from '../gazetteer/index.ts';
import type { Segment } from '../segment.ts';
import type { EvidenceRule } from './rule.ts';

/** Words of an apposition that are looked at. */
const LONGEST = 7;

/** Words that end a noun phrase. */
const STOPS: ReadonlySet<string> = new Set(
  'of in at for with from by on to which who that whose where when and or but as near under owned formed led run based backed made whom'.split(
    ' ',
  ),
);

/** The head noun of "…, a small Oslo-based insurer,"; null if no apposition follows. */
function headAfter({ scene, to }: Segment): string | null {
  const article = scene.words[to];
  if (!article || !/^\s*, $/.test(article.gap) || !/^(?:a|an|the|one)$/.test(article.key)) return null;
  let head: string | null = null;
  for (let i = to + 1; i < Math.min(to + LONGEST, scene.words.length); i++) {
    const word = scene.words[i];
    if (!word || /[,;.:()]/.test(word.gap)) break;
    if (STOPS.has(word.key)) break;
    head = word.shape === 'lower' ? word.key : null;
  }
  return head;
}

/** "Corvanta, a small Oslo-based insurer, said …": what follows says what it is. */
export const apposition: EvidenceRule = {
  id: 'apposition',
  examples: [
    '[Dorrin|ORG], a small dairy company, closed.',
    '[Dorrin|PER], a retired lawyer, agreed.',
    'They left [Dorrin|LOC], a fishing village on the coast.',
  ],
  counter: ['[Maria Dorrin|PER], a company director, agreed.'],
  weigh(segment, points) {
    if (segment.flags & (Is.country | Is.demonym)) return;
    const head = headAfter(segment);
    if (!head) return;
    if (ORGANISATION_NOUNS.has(head)) {
      points.ORG += 2.8;
      points.PER -= 0.8;
    } else if (PLACE_NOUNS.has(head)) points.LOC += 2.8;
    else if (PERSON_NOUNS.has(head)) points.PER += 2;
  },
};

/** Nouns before "at" or "with" and an employer. */
const JOBS: ReadonlySet<string> = new Set(
  (
    'analyst analysts economist economists strategist trader traders dealer dealers manager broker brokers profit profits sales output ' +
    'revenue workers pilots miners strike lecturer professor researcher researchers engineer contract job jobs'
  ).split(' '),
);

/** "an analyst at Corvanta", "sales at Corvanta": where people work, and who sells. */
export const workplace: EvidenceRule = {
  id: 'workplace',
  examples: ['She is an economist at [Petrovar|ORG].', 'Sales at [Petrovar|ORG] fell.'],
  counter: ['She met an economist at [Oslo|LOC].'],
  weigh({ before, scene, from, flags, firstTerm }, points) {
    if (
      !before ||
      !/^(?:at|with)$/.test(before.key) ||
      flags & (Is.country | Is.city | Is.region | Is.demonym)
    )
      return;
    if (!JOBS.has(scene.words[from - 2]?.key ?? '') || firstTerm.flags & Is.givenName) return;
    points.ORG += 2.6;
    points.LOC -= 0.6;
    points.PER -= 0.6;
  },
};

/** Words right before a firm: "state-owned Corvanta", "rival Corvanta". */
const FIRM_ADJECTIVES =
  /^(?:state-(?:owned|run|controlled)|rival|family-owned|loss-making|cash-strapped|[a-z]+-based|listed|privatised|privatized|ailing|troubled)$/;

/** "state-owned Corvanta": adjectives of firms. */
export const stateOwned: EvidenceRule = {
  id: 'state-owned',
  examples: ['The contract went to state-owned [Petrovar|ORG].'],
  counter: ['The contract went to state-owned [Norway|LOC].'],
  weigh({ before, flags, firstTerm }, points) {
    if (before?.shape !== 'lower' || !FIRM_ADJECTIVES.test(before.key)) return;
    if (flags & (Is.country | Is.city | Is.demonym) || firstTerm.flags & Is.givenName) return;
    points.ORG += 2.2;
  },
};
