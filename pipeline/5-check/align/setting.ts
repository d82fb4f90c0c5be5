import type { Claim, Reading } from '../../model.ts';
import type { Corpus } from '../rule.ts';
import { figureKey } from './both-given.ts';
import { chosenKeys } from './chosen.ts';
import { countedKey, countedOf, plainKey } from './counted.ts';
import { nameIndex } from './names.ts';
import { storyIndex } from './story.ts';
import { type Telling, tellingOf } from './telling.ts';
import type { Setting } from './types.ts';

const kept = new WeakMap<Corpus, Setting>();

/** What alignment needs of a corpus, made once per corpus. */
export function settingOf(corpus: Corpus): Setting {
  const known = kept.get(corpus);
  if (known) return known;
  const stories = storyIndex(corpus.readings);
  const storyOf = (id: string): string => stories.get(id) ?? id;
  const tellings = new Map<string, Telling>();
  const figures = figuresBy(corpus.claims, thingOf);
  const told = figuresBy(corpus.claims, (claim) => toldOf(claim));
  const setting: Setting = {
    nameKeys: chosenKeys(nameIndex(corpus.readings), corpus.readings, corpus.choices),
    sameStory: (a, b) => a === b || storyOf(a) === storyOf(b),
    storyOf,
    published: (id) => corpus.readingById.get(id)?.document.article.published ?? null,
    claim: (id) => corpus.claimById.get(id),
    telling(claim) {
      const known = tellings.get(claim.id);
      if (known) return known;
      const telling = tellingOf(claim, corpus.readingById.get(claim.articleId) as Reading);
      tellings.set(claim.id, telling);
      return telling;
    },
    onlyNumber: (claim) => figures.get(thingOf(claim))?.size === 1,
    alsoSays: (claim, other) =>
      [toldOf(claim), toldOf(claim, null)].some((key) => told.get(key)?.has(figureKey(other))),
  };
  kept.set(corpus, setting);
  return setting;
}

/** The different figures under each key that a claim belongs to. */
function figuresBy(claims: readonly Claim[], keyOf: (claim: Claim) => string): Map<string, Set<string>> {
  const figures = new Map<string, Set<string>>();
  for (const claim of claims) {
    const given = figures.get(keyOf(claim));
    if (given) given.add(figureKey(claim));
    else figures.set(keyOf(claim), new Set([figureKey(claim)]));
  }
  return figures;
}

/** What an article counts; and who counts it there. */
const thingOf = (claim: Claim): string =>
  `${claim.articleId}|${claim.statistic}|${plainKey(claim) ?? countedKey(claim)}`;
const toldOf = (claim: Claim, event = claim.measure.event): string =>
  `${claim.articleId}|${claim.statistic}|${countedOf(claim).thing}|${event}|${claim.source.name}`;
