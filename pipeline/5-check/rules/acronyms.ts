/** One abbreviation spelled out in two ways: a reader cannot tell whether one body is meant or two. */
import { fold } from '../../lib/text.ts';
import { list } from '../arithmetic/format.ts';
import { makeFinding } from '../finding.ts';
import { acronymClashes } from '../identities/index.ts';
import type { Rule } from '../rule.ts';
import { placed } from './name-variants.ts';

export const acronymMeanings: Rule = {
  id: 'acronym-meaning',
  title: 'An abbreviation spelled out in two ways',
  run: (corpus) =>
    acronymClashes(corpus.readings).map(({ acronym, expansions }) => {
      const names = expansions.map((e) => `“${fold(e.name)}”`);
      const articles = new Set(expansions.flatMap((e) => e.places.map((p) => p.articleId)));
      const inside = articles.size === 1;
      return makeFinding({
        rule: acronymMeanings.id,
        verdict: 'name varies',
        severity: inside ? 'low' : 'info',
        headline: `${fold(acronym)} is spelled out as ${list(names)}`,
        reason: inside
          ? 'One article gives the abbreviation two meanings; whether one body is meant or two, it does not say.'
          : 'The articles give the abbreviation different meanings; figures under it may be about different bodies.',
        evidence: expansions.flatMap((e) => e.places.slice(0, 2).map((p) => placed(corpus, p, 'a meaning'))),
        question: inside
          ? `You spell out ${fold(acronym)} as ${list(names)}. Is one body meant, or two?`
          : null,
        articles: articles.size,
        origins: articles.size,
        basis: [],
        aspect: fold(acronym),
        values: names,
      });
    }),
};
