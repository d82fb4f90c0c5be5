import { byCodeUnit } from '../lib/text.ts';
import { tokensOf } from '../lib/tokens.ts';
import type { Found, NameMention, Quantity, Sentence } from '../model.ts';
import { before, between, type Context, nameOf } from './context.ts';
import { eventOfVerb } from './events.ts';
import { subjectPhrase } from './noun-phrase.ts';
import { finiteVerbBefore } from './verb.ts';

/**
 * "in Ruritania", "across much of the northern coast of", "off the Elbonian island of", "a quake shook": words that put
 * the counted somewhere.
 */
const LOCATIVE =
  /\b(?:in|within|inside|across|throughout|around|near|at|outside|on|off|struck|hit|shook|rocked|swept|battered|devastated)\s+(?:(?:the|its|their|all|much|parts|most|of|[a-z]+(?:ern|al|ese|ian|yan|ish)|island|city|town|village|port|province|region|state|district|capital|suburb|coast|shores?|waters)\s+){0,4}$/i;

/** "40 in rebel-held areas", "two in another town": the sentence has a place of its own, though no name. */
const ELSEWHERE =
  /^[^.;:]{0,40}?\b(?:elsewhere|in\s+(?:(?:[a-z]+-held|[a-z]+-controlled|nearby|neighbou?ring|other|another|an?\s+(?:separate|nearby|neighbou?ring|different|village|town|city|suburb))\b))/i;

/** "employs 40 people worldwide": no place named before it is meant. */
const WORLDWIDE =
  /^[^.;:,]{0,60}?\b(?:worldwide|globally|(?:around|across|throughout|all\s+over)\s+the\s+(?:world|globe))\b/i;

/** Where the counted is: from the figure's own phrase, its clause's subject, its sentence, its paragraph, the headline. */
export function placesOf(context: Context, sentence: Sentence, quantity: Quantity): Found<string>[] {
  const here = located(context, sentence);
  const after = here.filter((name) => name.start >= quantity.number.end);
  const own = after.filter((name) => isOwn(context, sentence, quantity, name));
  if (own.length)
    return areJoined(sentence, own)
      ? joined(context, own)
      : own.map((name) => found(context, name, 'phrase'));
  const whole = WORLDWIDE.exec(between(sentence, quantity.number.end, sentence.end));
  if (whole) return [{ value: 'worldwide', in: 'phrase', span: null }];
  const subject = inSubject(context, sentence, quantity);
  if (subject.length) return subject.map((name) => found(context, name, 'sentence'));
  const shared = here.filter((name) => !isOthers(context, sentence, quantity, name));
  if (shared.length) return shared.map((name) => found(context, name, 'sentence'));
  if (ELSEWHERE.test(between(sentence, quantity.number.end, sentence.end))) return [];
  for (const earlier of before(context, sentence)) {
    const there = located(context, earlier);
    if (there.length)
      return there.map((name) =>
        found(context, name, earlier.index === sentence.index - 1 ? 'previous sentence' : 'paragraph'),
      );
  }
  const headline = context.document.sentences[0];
  return headline ? located(context, headline).map((name) => found(context, name, 'article')) : [];
}

/** "140 in Berlin and Hamburg": in both together, which is neither alone. */
function areJoined(sentence: Sentence, names: readonly NameMention[]): boolean {
  const gaps = names.slice(1).map((name, i) => between(sentence, (names[i] as NameMention).end, name.start));
  return (
    gaps.length > 0 &&
    /^,?\s+and\s+(?:in\s+)?(?:the\s+)?$/.test(gaps.at(-1) as string) &&
    gaps.every((gap) => /^,?\s+(?:and\s+)?(?:in\s+)?(?:the\s+)?$/.test(gap))
  );
}

function joined(context: Context, names: readonly NameMention[]): Found<string>[] {
  const all = names.map((name) => nameOf(context, name)).sort(byCodeUnit);
  const span = { start: (names[0] as NameMention).start, end: (names.at(-1) as NameMention).end };
  return [{ value: all.join(' and '), in: 'phrase', span }];
}

function located(context: Context, sentence: Sentence): NameMention[] {
  const here: NameMention[] = [];
  for (const name of places(context, sentence)) {
    const last = here.at(-1);
    // "in Berlin and |Hamburg"
    const joins = last && /^,?\s+and\s+$/.test(between(sentence, last.end, name.start));
    if (joins || LOCATIVE.test(between(sentence, sentence.start, name.start))) here.push(name);
  }
  return here;
}

/** Names of places, but for those in the name of who says so ("the ministry in Strelsau said"). */
function places(context: Context, sentence: Sentence): NameMention[] {
  const names = (context.names.get(sentence.index) ?? []).filter((name) => name.type === 'LOC');
  return names.filter(
    (name) =>
      !context.mentions.attributions.some(
        ({ source: { start, end } }) =>
          start <= name.start && name.end <= end && end - start > name.end - name.start,
      ),
  );
}

/** "Strelsau said 40 had died": a capital that speaks is a government. */
const SAYING = new Set(
  'say tell announce claim state add warn estimate believe deny confirm insist'.split(' '),
);

/**
 * "Ruritania recorded 40 cases", "Elbonia's army has 900 tanks", "Strelsau airport handled 3m": the place is in the
 * subject. Not so where the verb does it to the counted: who killed 40 did so wherever they died.
 */
function inSubject(context: Context, sentence: Sentence, quantity: Quantity): NameMention[] {
  const names = places(context, sentence);
  if (!names.length) return [];
  const tokens = tokensOf(sentence);
  const at = finiteVerbBefore(tokens, quantity.start - sentence.start);
  const verb = tokens[at];
  if (!verb || eventOfVerb(verb.lemma) || SAYING.has(verb.lemma)) return [];
  const phrase = subjectPhrase(tokens, at);
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (!first || !last || first.start < 0) return [];
  const [start, end] = [first.start + sentence.start, last.end + sentence.start];
  return names.filter((name) => start < name.end && name.start < end);
}

/** No other figure and no clause border stands between the figure and its place. */
function isOwn(context: Context, sentence: Sentence, quantity: Quantity, name: NameMention): boolean {
  const gap = between(sentence, quantity.number.end, name.start);
  if (
    gap.length > 80 ||
    /[;:]|,\s+(?:and|but|which|who|while)\b|\b(?:while|when|after|before|as)\b/.test(gap)
  )
    return false;
  const others = context.quantities.get(sentence.index) ?? [];
  return !others.some((q) => q.number.start >= quantity.number.end && q.number.end <= name.start);
}

/** "800 users, among them 120 in Elbonia": behind a comma the place belongs to the later figure alone. */
function isOthers(context: Context, sentence: Sentence, quantity: Quantity, name: NameMention): boolean {
  if (name.start < quantity.number.end) return false;
  return (context.quantities.get(sentence.index) ?? []).some(
    (q) =>
      q.number.start >= quantity.number.end &&
      q.number.end <= name.start &&
      /[,;:]/.test(between(sentence, quantity.number.end, q.number.start)),
  );
}

function found(context: Context, name: NameMention, where: Found<string>['in']): Found<string> {
  return { value: nameOf(context, name), in: where, span: { start: name.start, end: name.end } };
}
