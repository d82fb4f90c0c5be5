/** One abbreviation spelled out in two ways: a reader cannot tell whether one body is meant or two. */
import { fold } from '../../lib/text.ts';
import type { Finding } from '../../model.ts';
import { daysBetween } from '../arithmetic/calendar.ts';
import { list } from '../arithmetic/format.ts';
import { makeFinding } from '../finding.ts';
import { type AcronymClash, acronymClashes } from '../identities/index.ts';
import type { Corpus, Rule } from '../rule.ts';
import { placed } from './name-variants.ts';

/** Articles further apart in time tell two stories, and three letters are soon used twice. */
const DAYS = 60;

export const acronymMeanings: Rule = {
  id: 'acronym-meaning',
  title: 'An abbreviation spelled out in two ways',
  run: (corpus) =>
    acronymClashes(corpus.readings).flatMap((clash) =>
      isWorthSaying(corpus, clash) ? toFinding(corpus, clash) : [],
    ),
};

const articlesOf = ({ expansions }: AcronymClash): string[] => [
  ...new Set(expansions.flatMap((e) => e.places.map((p) => p.articleId))),
];

/** In one article always; across articles where the names have words in common and the days are near. */
function isWorthSaying(corpus: Corpus, clash: AcronymClash): boolean {
  const articles = articlesOf(clash);
  if (articles.length === 1) return true;
  const [first, ...others] = clash.expansions.map(({ name }) => new Set(fold(name).toLowerCase().split(' ')));
  const alike = others.some((words) => [...words].some((w) => w.length > 3 && first?.has(w)));
  const days = articles.flatMap((id) => corpus.readingById.get(id)?.document.article.published ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  return alike && (!from || !to || daysBetween(from, to) <= DAYS);
}

function toFinding(corpus: Corpus, clash: AcronymClash): Finding {
  const { acronym, expansions } = clash;
  const names = expansions.map((e) => `“${fold(e.name)}”`);
  const articles = articlesOf(clash);
  const inside = articles.length === 1;
  return makeFinding({
    rule: acronymMeanings.id,
    verdict: 'name varies',
    severity: inside ? 'low' : 'info',
    headline: `${fold(acronym)} is spelled out as ${list(names)}`,
    reason: inside
      ? 'One article gives the abbreviation two meanings; whether one body is meant or two, it does not say.'
      : 'The articles give the abbreviation different meanings; figures under it may be about different bodies.',
    evidence: expansions.flatMap((e) => e.places.slice(0, 2).map((p) => placed(corpus, p, 'a meaning'))),
    question: inside ? `You spell out ${fold(acronym)} as ${list(names)}. Is one body meant, or two?` : null,
    articles: articles.length,
    origins: articles.length,
    basis: [],
    aspect: fold(acronym),
    values: names,
  });
}
