import type { Claim, Reading } from '../../model.ts';
import type { Corpus } from '../rule.ts';
import { chosenKeys } from './chosen.ts';
import { countedKey, plainKey } from './counted.ts';
import { nameIndex } from './names.ts';
import { storiesOf } from './story.ts';
import { type Telling, tellingOf } from './telling.ts';
import type { Setting } from './types.ts';

const kept = new WeakMap<Corpus, Setting>();

/** What alignment needs of a corpus, made once per corpus. */
export function settingOf(corpus: Corpus): Setting {
  const known = kept.get(corpus);
  if (known) return known;
  const stories = storiesOf(corpus.readings);
  const tellings = new Map<string, Telling>();
  const figures = figuresByThing(corpus.claims);
  const bySentence = Map.groupBy(corpus.claims, sentenceOf);
  const setting: Setting = {
    nameKeys: chosenKeys(nameIndex(corpus.readings), corpus.readings, corpus.choices),
    sameStory: stories.same,
    storyOf: stories.storyOf,
    isRare: stories.isRare,
    isTrading: stories.isTrading,
    published: (id) => corpus.readingById.get(id)?.document.article.published ?? null,
    claim: (id) => corpus.claimById.get(id),
    telling(claim) {
      const known = tellings.get(claim.id);
      if (known) return known;
      const reading = corpus.readingById.get(claim.articleId) as Reading;
      const telling = tellingOf(claim, reading, bySentence.get(sentenceOf(claim)) ?? []);
      tellings.set(claim.id, telling);
      return telling;
    },
    onlyNumber: (claim) => figures.get(thingOf(claim))?.size === 1,
  };
  kept.set(corpus, setting);
  return setting;
}

/** The different figures that each article gives of each thing. */
function figuresByThing(claims: readonly Claim[]): Map<string, Set<string>> {
  const figures = new Map<string, Set<string>>();
  for (const claim of claims) {
    const { value, low, high } = claim.quantity;
    const given = figures.get(thingOf(claim)) ?? new Set();
    figures.set(thingOf(claim), given.add(`${value} ${low} ${high}`));
  }
  return figures;
}

const sentenceOf = ({ articleId, quantity }: Claim): string => `${articleId} ${quantity.sentence}`;

const thingOf = (claim: Claim): string =>
  `${claim.articleId}|${claim.statistic}|${plainKey(claim) ?? countedKey(claim)}`;
