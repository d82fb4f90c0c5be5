/** Who gives a figure: each source once, with the articles that name it; each article once. */
import type { Claim } from '../../model.ts';
import { sourceName } from '../charts/labels.ts';
import { type Context, letterOf, placeHref } from './context.ts';
import type { GivenBy } from './model.ts';
import { capital } from './words.ts';

/** More articles than these are counted, not listed. */
const MOST = 6;

/** `words`: what stands before the source's name ("“up to”, "). */
export function givenBy(
  context: Context,
  claims: readonly Claim[],
  words: (claim: Claim) => string = () => '',
): { sources: GivenBy[]; more: number } {
  const all = oncePerArticle(context, claims);
  const sources = new Map<string, GivenBy>();
  for (const claim of all.slice(0, MOST)) {
    const source = capital(`${words(claim)}${sourceName(claim)}`);
    const entry = sources.get(source) ?? { source, places: [] };
    const { articleId } = claim;
    entry.places.push({ letter: letterOf(context, articleId), href: placeHref(articleId, claim.anchor) });
    sources.set(source, entry);
  }
  return { sources: [...sources.values()], more: Math.max(0, all.length - MOST) };
}

/** In the order of the articles; of one that gives the figure twice, the place that names a source. */
function oncePerArticle(context: Context, claims: readonly Claim[]): Claim[] {
  const found = new Map<string, Claim>();
  for (const claim of claims) {
    const known = found.get(claim.articleId);
    if (!known || known.source.kind === 'the article') found.set(claim.articleId, claim);
  }
  return [...context.letters.keys()].flatMap((id) => found.get(id) ?? []);
}
