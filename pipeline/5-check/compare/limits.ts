/** What a figure of a loose sentence is limited to: a part of a run, a stretch of days, a site, a kind of judges. */
import type { Span } from '../../model.ts';
import type { FigureItem, Statement } from './items.ts';
import { segmentOf } from './segment.ts';

/** Limits by kind; a kind the sentence does not name is absent. */
type Limits = Map<string, Set<string>>;

// "the season has …", "in the third quarter": a part of something that goes on.
const PARTS =
  /\b(?:the|this|that|last|next|final|its|his|her|their|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\s+(season|episode|quarter|half|leg|round|chapter|volume)\b/gi;
// "in its first five days", "after one week"
const STRETCHES =
  /\b(?:in|after|within|over|during)\s+(?:its\s+|the\s+|their\s+)?((?:first|opening|last|past|initial)\s+)?((?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})[\s-]+)?(day|week|weekend|month)s?\b/gi;
// "on the Harbour Review": who publishes a mark or a count.
const SITES = /\bon\s+(?:the\s+)?([A-Z][\w'.-]*(?:\s+[A-Z][\w'.-]*){0,3})/g;
const PUBLIC = /\b(?:audience|user|viewer|reader|listener)s?\b/i;
const CRITICS = /\b(?:critic|critical|review|reviewer|expert)s?\b/i;
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/**
 * The limit that parts two figures, or null: a part of a run that only one side names ("the season" / the whole
 * series), or a stretch, a site or a kind of judges that both name and name differently.
 */
export function otherLimit(
  [item, own]: readonly [FigureItem, Statement],
  [other, against]: readonly [FigureItem, Statement],
): string | null {
  const [a, b] = [limitsOf(item, own), limitsOf(other, against)];
  const [x, y] = [a.get('part'), b.get('part')];
  if (x === undefined || y === undefined) {
    const [only] = x ?? y ?? [];
    if (only) return only;
  }
  for (const kind of ['stretch', 'judges', 'site']) {
    const [left, right] = [a.get(kind), b.get(kind)];
    if (left && right && ![...left].some((value) => right.has(value))) return [...left].join(' ');
  }
  return null;
}

/** From its own part of the sentence, and from what stands before all figures ("On the Harbour Review, …"). */
function limitsOf({ claim }: FigureItem, { figures, sentences }: Statement): Limits {
  const limits: Limits = new Map();
  const add = (kind: string, value: string): void => {
    const set = limits.get(kind);
    if (set) set.add(value);
    else limits.set(kind, new Set([value]));
  };
  const sentence = sentences[claim.quantity.sentence];
  if (!sentence) return limits;
  const counts = figures
    .map((figure) => figure.claim)
    .filter((one) => one.statistic !== 'duration' && one.quantity.sentence === sentence.index);
  const lead = { start: sentence.start, end: counts[0]?.quantity.number.start ?? sentence.end };
  const cut = ({ start, end }: Span): string =>
    sentence.text.slice(start - sentence.start, end - sentence.start);
  if (PUBLIC.test(sentence.text)) add('judges', 'the public');
  if (CRITICS.test(sentence.text)) add('judges', 'critics');
  for (const text of [cut(lead), cut(segmentOf(claim, counts, sentence))]) {
    for (const [, part = ''] of text.matchAll(PARTS)) add('part', part.toLowerCase());
    for (const [, first = '', count = '', unit = ''] of text.matchAll(STRETCHES))
      if (first || count)
        add('stretch', `${/^an?\s/i.test(count) ? 'one' : count.trim() || 'one'} ${unit}`.toLowerCase());
    for (const [, site = ''] of text.replace(/^On\b/, 'on').matchAll(SITES))
      for (const word of site.toLowerCase().split(/[\s-]+/)) if (!CALENDAR.test(word)) add('site', word);
  }
  return limits;
}
