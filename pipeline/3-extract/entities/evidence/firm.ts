import { Is, PLACE } from '../gazetteer/index.ts';
import { keepsEnding, ownedHouse } from '../houses.ts';
import { TYPES } from '../segment.ts';
import type { EvidenceRule } from './rule.ts';

/** How names of firms end that are no word: "Dorrbank", "Karelcom". */
const FIRM_ENDS =
  /.{3}(?:bank|banken|tel|telecom|telekom|com|corp|soft|tech|tronics?|air|gas|gaz|prom|oil|petrol|chem|pharm|pharma|invest|credit|press|motor|werke|sys|systems|media|data)$/;

/** "Dorrbank", "Karelcom": a trade at the end of a made word. */
export const firmEnding: EvidenceRule = {
  id: 'firm-ending',
  examples: ['On Monday [Dorrbank|ORG] agreed.'],
  counter: ['The riverbank was dry.'],
  weigh({ length, first, firstTerm, flags, last }, points) {
    if (length > 2 || firstTerm.common || firstTerm.flags & Is.givenName || flags & PLACE) return;
    if (
      first.shape !== 'upper' &&
      last.shape !== 'lower' &&
      FIRM_ENDS.test(length === 1 ? first.key : last.key) &&
      !(length === 2 && firstTerm.namePart)
    )
      points.ORG += 2;
  },
};

/** "Barlow's Investors Service", "Barlow's said": a possessive that belongs to the name. */
export const house: EvidenceRule = {
  id: 'house',
  examples: [
    "The agency [Barlow's Investors Service|ORG] agreed.",
    "On Monday [Barlow's|ORG] said so.",
    "On Monday [Barlow & Finch's|ORG] rating of the bank fell.",
  ],
  counter: [
    "On Monday [Barlow|PER]'s rating of the bank fell.",
    "On Monday [Norway|LOC]'s hospital services fell.",
  ],
  weigh({ scene, from, to, length, flags }, points) {
    const { words } = scene;
    for (let at = from + 1; at < to; at++) {
      if (!words[at - 1]?.possessive || !ownedHouse(words, at)) continue;
      if (
        ownedHouse(words, at) &&
        (to === words.length || words[to]?.shape !== 'capital' || /\S/.test(words[to]?.gap ?? ''))
      )
        points.ORG += 5;
      else for (const type of TYPES) points[type] -= 9;
    }
    if (length > 1 && words[from - 1]?.possessive && ownedHouse(words, from)) points.ORG -= 2;
    if (!(flags & (PLACE | Is.demonym)) && keepsEnding(words, from, to)) points.ORG += 2.4;
  },
};

/** What firms do, and people hardly. */
const FIRM_VERBS: ReadonlySet<string> = new Set(
  'buys acquires posts unveils launches bottles posted unveiled acquired manufactures manufactured sells operates owns employs makes produces markets licensed merged underwrote shipped recalled restructured'.split(
    ' ',
  ),
);

/** "Corvanta unveiled …": what firms do. */
export const firmVerb: EvidenceRule = {
  id: 'firm-verb',
  examples: ['On Monday [Corvanta|ORG] unveiled a tractor.'],
  counter: ['On Monday [Maria Okafor|PER] unveiled a statue.'],
  weigh({ after, flags, length, firstTerm }, points) {
    if (after?.shape !== 'lower' || !FIRM_VERBS.has(after.key) || flags & (PLACE | Is.demonym)) return;
    if (firstTerm.flags & Is.givenName) return;
    points.ORG += length > 1 ? 1.2 : 1.6;
  },
};

/** Words before "of", "in" or "by" and a firm's name. */
const OF_FIRMS: ReadonlySet<string> = new Set(
  'leader leaders head member members founder wing faction bid offer shares share stake unit subsidiary owned made manufactured produced bonds stock affiliate division takeover acquisition chairman ceo employees shareholders holders customers'.split(
    ' ',
  ),
);

/** "shares of Corvanta", "a stake in Corvanta", "owned by Corvanta". */
export const ofFirm: EvidenceRule = {
  id: 'of-firm',
  examples: ['He has a stake in [Corvanta|ORG].', 'The mill is owned by [Petrovar|ORG].'],
  counter: ['He has a stake in [Kenya|LOC].', 'The mill is owned by [Maria Okafor|PER].'],
  weigh({ before, scene, from, flags, length, firstTerm }, points) {
    if (!before || !/^(?:of|in|by)$/.test(before.key) || flags & (PLACE | Is.demonym)) return;
    if (firstTerm.flags & Is.givenName || !OF_FIRMS.has(scene.words[from - 2]?.key ?? '')) return;
    points.ORG += length > 1 ? 1.6 : 2.2;
    points.LOC -= 1;
  },
};
