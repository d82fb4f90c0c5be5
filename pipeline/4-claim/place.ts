import type { Found, NameMention, Quantity, Sentence } from '../model.ts';
import { before, between, type Context, nameOf } from './context.ts';

/** "in Ruritania", "across much of the northern coast of": words that put the counted somewhere. */
const LOCATIVE =
  /\b(?:in|within|inside|across|throughout|around|near|at|outside|on)\s+(?:(?:the|its|their|all|much|parts|most|of|[a-z]+(?:ern|al))\s+){0,4}$/i;

/** Where the counted is: from the figure's own phrase, then its sentence, its paragraph, the headline. */
export function placesOf(context: Context, sentence: Sentence, quantity: Quantity): Found<string>[] {
  const here = located(context, sentence);
  const after = here.filter((name) => name.start >= quantity.number.end);
  const own = after.filter((name) => isOwn(context, sentence, quantity, name));
  if (own.length) return own.map((name) => found(context, name, 'phrase'));
  if (here.length) return here.map((name) => found(context, name, 'sentence'));
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

function located(context: Context, sentence: Sentence): NameMention[] {
  return (context.names.get(sentence.index) ?? []).filter(
    (name) => name.type === 'LOC' && LOCATIVE.test(between(sentence, sentence.start, name.start)),
  );
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

function found(context: Context, name: NameMention, where: Found<string>['in']): Found<string> {
  return { value: nameOf(context, name), in: where, span: { start: name.start, end: name.end } };
}
