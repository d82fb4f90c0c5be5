/** How findings name things in plain English. */
import { fold } from '../../lib/text.ts';
import type { Article, Claim } from '../../model.ts';
import { nameKey } from '../align/names.ts';
import type { Corpus } from '../rule.ts';

/** "WHO reports", "a nurse from Lima (not named)", "“The title”" where the article names no source. */
export function sourceName(claim: Claim, corpus: Corpus): string {
  const { kind, name } = claim.source;
  if (kind === 'the article') return articleName(corpus.readingById.get(claim.articleId)?.document.article);
  const plain = fold(name).replace(/^(?:An?|The)\b/, (article) => article.toLowerCase());
  return kind === 'unnamed person' ? `${plain} (not named)` : plain;
}

export const articleName = (article: Article | undefined): string =>
  article ? `“${fold(article.title ?? article.id)}”` : 'an article';

/** "officials", "the returns", "UN reports": many speak; names in -s ("Reuters") are capitals. */
const PLURAL_SOURCE =
  /(?:^|\s)(?:police|people|data|authorities|[a-z]+[^\Wsui]s|Officials|Prosecutors|Reports)$/;

/** "says" or "say", by the last word of the source. */
export const saysOf = (source: string): string =>
  PLURAL_SOURCE.test(source.replace(/ \(.*\)$/, '')) ? 'say' : 'says';

/** The figure in its own words, hedge included. */
export const figureOf = (claim: Claim): string => fold(claim.quantity.text);

/** "union members", "people killed", "rise in attacks": what the figure is about. */
export function topicOf(
  claims: readonly Claim[],
  shared: { subject: boolean; place: boolean; period: boolean },
  keysOf: (articleId: string, name: string) => readonly string[],
): string {
  const claim = fullest(claims);
  const thing = thingOf(claim);
  const owner = shared.subject ? (claim.subject[0]?.value ?? '') : '';
  // "ILO staff" already says whose: by any of the owner's names, the acronym too.
  const said = ` ${nameKey(thing)} `;
  const subject = keysOf(claim.articleId, owner).some((key) => key && said.includes(` ${key} `)) ? '' : owner;
  const where = shared.place ? (claim.place[0]?.value ?? '') : '';
  const when = shared.period ? (claim.period?.value.text ?? '') : '';
  const whose = subject && !has(thing, subject) ? `${subject}: ${thing}` : thing;
  const there = where && !has(thing, where) ? ` in ${where}` : '';
  return fold(`${capital(whose)}${there}${when ? `, ${bare(when)}` : ''}`);
}

function thingOf(claim: Claim): string {
  const { text, head, event } = claim.measure;
  const { about } = claim.quantity;
  // "The bridge will cost $ 40m": the clause says what the sum is of.
  if (!text && head === null && claim.statistic !== 'count' && about.length)
    return event && !PAST[event] && claim.statistic === 'money'
      ? `${event} of ${about.join(' ')}`
      : about.join(' ');
  // "the 48-page indictment": pages, of the indictment
  const whole = compoundBehind(claim);
  if (head !== null && whole) return `${head}${/(?:s|x|ch|sh)$/.test(head) ? 'es' : 's'} of the ${whole}`;
  const words = text || (head === 'person' || head === null ? 'people' : head);
  const befallen = event !== null && !TOLD.test(head ?? '');
  const done = befallen ? ` ${PAST[event as string] ?? ''}` : '';
  if (claim.statistic === 'percent change')
    return `${claim.quantity.change === 'down' ? 'fall' : 'rise'} in ${words}`;
  if (claim.statistic === 'share') return `share of ${words}`;
  return fold(`${words}${done}`);
}

/** "safety plan" of "a 48-page safety plan"; '' for a figure that no hyphen joins to its noun. */
function compoundBehind({ sentence, anchor, quantity }: Claim): string {
  const { conceptSpan, about } = quantity;
  if (!conceptSpan || sentence.exact[anchor.end - sentence.start] !== '-') return '';
  const words = fold(sentence.exact.slice(conceptSpan.end - sentence.start))
    .toLowerCase()
    .split(' ');
  const stop = words.findIndex((word) => !about.includes(word.replace(/\W+$/, '')));
  return words
    .slice(0, stop < 0 ? words.length : stop)
    .join(' ')
    .replace(/\W+$/, '');
}

/** Nouns that say by themselves what happened: not "murders killed". */
const TOLD =
  /^(?:death|dead|toll|fatality|casualty|injury|injured|wounded|arrest|detention|detainee|killing|murder|homicide|abduction|kidnapping|hostage|evacuation|evacuee|infection|layoff|dismissal|hire|release|damage|destruction)$/;

const PAST: Readonly<Record<string, string>> = {
  kill: 'killed',
  injure: 'injured',
  arrest: 'arrested',
  abduct: 'abducted',
  displace: 'displaced',
  release: 'released',
  destroy: 'destroyed',
  damage: 'damaged',
  infect: 'infected',
  dismiss: 'dismissed',
  hire: 'hired',
};

const fullest = (claims: readonly Claim[]): Claim =>
  claims.reduce((best, claim) => (claim.measure.text.length > best.measure.text.length ? claim : best));

const has = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const bare = (when: string): string => when.replace(/^(?:in|on|during)\s+/i, '');

/** "4.6 to 5.0 times apart", "1.3 times apart"; '' when the ratio says nothing. */
export function apart(ratio: { low: number; high: number } | null): string {
  if (!ratio || ratio.high < 1.05) return '';
  const [low, high] = [times(ratio.low), times(ratio.high)];
  return low === high || ratio.low <= 1 ? `${high} times apart` : `${low} to ${high} times apart`;
}

const times = (ratio: number): string => (ratio < 10 ? ratio.toFixed(1) : String(Math.round(ratio)));

/** "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
