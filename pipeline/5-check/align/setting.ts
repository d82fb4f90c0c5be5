import type { Corpus } from '../rule.ts';
import { nameIndex } from './names.ts';
import { storyIndex } from './story.ts';
import type { Setting } from './types.ts';

const kept = new WeakMap<Corpus, Setting>();

/** What alignment needs of a corpus, made once per corpus. */
export function settingOf(corpus: Corpus): Setting {
  const known = kept.get(corpus);
  if (known) return known;
  const stories = storyIndex(corpus.readings);
  const storyOf = (id: string): string => stories.get(id) ?? id;
  const setting: Setting = {
    nameKeys: nameIndex(corpus.readings),
    sameStory: (a, b) => a === b || storyOf(a) === storyOf(b),
    storyOf,
    published: (id) => corpus.readingById.get(id)?.document.article.published ?? null,
    claim: (id) => corpus.claimById.get(id),
  };
  kept.set(corpus, setting);
  return setting;
}
