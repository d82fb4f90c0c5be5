import { attributionOf } from '../lib/attribution.ts';
import { tokensOf } from '../lib/tokens.ts';
import type { Found, NameMention, Quantity, Sentence, Span } from '../model.ts';
import { before, between, type Context, nameOf } from './context.ts';
import { finiteVerbBefore } from './verb.ts';

/** "attacks by the X", "members of X": a name right behind the counted noun. */
const BEHIND = /^\s*(?:of|by|from|belonging to|loyal to|linked to|affiliated with)\s+(?:the\s+)?$/i;

/** "X's | 120 million dollars of debt", "Xs' latest | 40 raids" */
const OWNER = /^(?:'s|')\s+(?:[a-z-]+\s+){0,2}$/;

/** "Acme told | the regulator | it sold 40": who is told is not whose it is. */
const TOLD = /\b(?:told|informed|notified|advised|assured|filed\s+with|tell(?:s|ing)?)\s+(?:the\s+)?$/i;

/**
 * Whose the counted is: names inside its noun phrase ("X fighters") or right behind it ("attacks by X"), else the
 * sentence's grammatical subject. Places are not subjects: they are the claim's place.
 */
export function subjectsOf(
  context: Context,
  sentence: Sentence,
  quantity: Quantity,
  phrase: Span | null,
  head: string | null = null,
): Found<string>[] {
  const all = context.names.get(sentence.index) ?? [];
  const names = all.filter((name) => !isSource(context, name));
  const end = Math.max(quantity.end, phrase?.end ?? 0);
  // "degrees Celsius" is not whose they are
  const inPhrase = names.filter(
    (name) => (overlaps(name, quantity) || overlaps(name, phrase)) && !overlaps(name, unitOf(quantity)),
  );
  const behind = names.filter((name) => name.start >= end && BEHIND.test(between(sentence, end, name.start)));
  const owner = names.filter((name) => OWNER.test(between(sentence, name.end, quantity.start)));
  const own = [...inPhrase, ...behind, ...owner].filter((name) => name.type !== 'LOC');
  if (own.length) return own.map((name) => found(context, name, 'phrase'));
  // A price is of what was sold; of buyer and seller the sentence may name the one or the other.
  if (head === 'purchase' && quantity.statistic === 'money') return [];
  const fined = head === 'fine' ? finedName(sentence, quantity, names) : null;
  if (fined) return [found(context, fined, 'sentence')];
  if (head === 'sentence' && quantity.statistic === 'duration') {
    // One person in the sentence: the one who is jailed, whoever the sentence begins with.
    const people = names.filter((name) => name.type === 'PER' && name.end <= quantity.start);
    const one = new Set(people.map(({ entity }) => entity)).size === 1 ? people[0] : undefined;
    return one ? [found(context, one, 'sentence')] : [];
  }
  const subject = grammaticalSubject(sentence, quantity, names) ?? pronounName(context, sentence, quantity);
  if (subject && subject.type !== 'LOC')
    return [found(context, subject, subject.sentence === sentence.index ? 'sentence' : 'previous sentence')];
  const ofBooks = isOfBooks(quantity, head);
  const firm = subject ? null : theFirm(context, sentence, quantity, ofBooks);
  if (firm) return [{ value: firm, in: 'previous sentence', span: null }];
  const speaker = ofBooks ? speakerOf(context, quantity, all) : null;
  return speaker ? [found(context, speaker, 'sentence')] : [];
}

/** "The company employs 40", "the airline's debts are": definite nouns for the firm an article is about. */
const FIRM =
  /\b(?:the|its)\s+(?:[a-z-]+\s+)?(?:company|firm|carmaker|automaker|bank|airline|retailer|manufacturer|maker|producer|insurer|lender|chain)\b(?!\s+of\b)[^,;:.]{0,40}$/i;

/** The organisation named most and last before, if one is both; null where two could be meant. */
function theFirm(context: Context, sentence: Sentence, quantity: Quantity, ofBooks: boolean): string | null {
  if (!ofBooks && !FIRM.test(between(sentence, sentence.start, quantity.start))) return null;
  const { names, entities } = context.mentions;
  const publisher = context.document.article.publisher?.toLowerCase() ?? null;
  const firms = entities.filter((e) => e.type === 'ORG' && e.name.toLowerCase() !== publisher);
  const most = [...firms].sort((a, b) => b.mentions.length - a.mentions.length || a.index - b.index)[0];
  const known = new Set(firms.map(({ index }) => index));
  const last = names.findLast(
    (name) => name.start < quantity.start && known.has(name.entity) && !isRemark(context, name),
  );
  return most && last?.entity === most.index ? most.name : null;
}

/** What a company tells of itself: "Gromwell said revenue rose to $4bn" is its own revenue. */
const BOOKS: ReadonlySet<string> = new Set(
  'revenue turnover sale profit loss earning income debt dividend backlog workforce'.split(' '),
);

/** "As the Courier noted, the firm employs 40" */
const isRemark = ({ document }: Context, name: NameMention): boolean =>
  /\bas\s+(?:the\s+)?$/i.test(document.article.raw.slice(Math.max(0, name.start - 8), name.start));

/** "Revenue was $4bn": a line of somebody's books, and of the firm the article is about if it names no other. */
const isOfBooks = ({ about, statistic }: Quantity, head: string | null): boolean =>
  (head !== null && BOOKS.has(head)) || (statistic === 'money' && about.some((word) => BOOKS.has(word)));

/** The organisation that gives the figure, where its name stands in the sentence. */
function speakerOf(context: Context, quantity: Quantity, names: readonly NameMention[]): NameMention | null {
  const source = attributionOf(context.mentions.attributions, quantity.number)?.source;
  return names.find((name) => name.type === 'ORG' && overlaps(name, source ?? null)) ?? null;
}

/** Who says a thing is not whom it is about: "The bureau counted 40 raids". */
const isSource = (context: Context, name: NameMention): boolean =>
  context.mentions.attributions.some(({ source }) => overlaps(name, source));

/** The words of the unit, behind the number. */
const unitOf = ({ number, end, unit }: Quantity): Span | null =>
  unit !== null && end > number.end ? { start: number.end, end } : null;

const overlaps = (name: NameMention, span: Span | null): boolean =>
  span !== null && name.start < span.end && span.start < name.end;

/** "The court fined | Telvia | 85 million": whom it was put on, not who put it. */
function finedName(
  sentence: Sentence,
  quantity: Quantity,
  names: readonly NameMention[],
): NameMention | null {
  const at = sentence.text.slice(0, quantity.start - sentence.start).search(/\bfined\b/i);
  if (at < 0) return null;
  return (
    names.find((n) => n.type !== 'LOC' && n.start >= sentence.start + at && n.end <= quantity.start) ?? null
  );
}

/** "It sold | 3m tonnes": the pronoun that opens a sentence stands for the subject of the one before. */
function pronounName(context: Context, sentence: Sentence, quantity: Quantity): NameMention | null {
  const opening = /^\s*(It|They|He|She)\s+[a-z]/.exec(sentence.text);
  if (!opening) return null;
  const tokens = tokensOf(sentence);
  const verb = tokens.find((token) => token.pos === 'VERB' || token.pos === 'AUX');
  const governing = tokens[finiteVerbBefore(tokens, quantity.start - sentence.start)];
  if (!verb || !governing || governing.start - verb.start > 20) return null;
  for (const earlier of before(context, sentence)) {
    const words = tokensOf(earlier);
    const first = words.find((token) => token.pos === 'VERB' || token.pos === 'AUX');
    const subject = (context.names.get(earlier.index) ?? []).find(
      (name) => first && name.end <= earlier.start + first.start && !isAdjective(earlier, name),
    );
    if (!subject) return null;
    const person = opening[1] === 'He' || opening[1] === 'She';
    return person === (subject.type === 'PER') && subject.type !== 'LOC' ? subject : null;
  }
  return null;
}

/** The last name before the verb that governs the figure: in "The X alone was responsible for 40" it is X. */
function grammaticalSubject(
  sentence: Sentence,
  quantity: Quantity,
  names: NameMention[],
): NameMention | null {
  const tokens = tokensOf(sentence);
  const verb = tokens[finiteVerbBefore(tokens, quantity.start - sentence.start)];
  if (!verb) return null;
  return (
    names
      .filter((name) => name.end <= verb.start + sentence.start)
      .filter((name) => !isAdjective(sentence, name) && !isAside(sentence, name))
      .filter((name) => !TOLD.test(between(sentence, sentence.start, name.start)))
      .at(-1) ?? null
  );
}

/** "the Danish company", "French drivers": a nationality before its noun says which, it is not whose. */
const isAdjective = (sentence: Sentence, name: NameMention): boolean =>
  name.type === 'MISC' && /^\s+[a-z]/.test(sentence.text.slice(name.end - sentence.start));

/** ", as the Courier notes, …": who remarks it is not whom it is about */
const isAside = (sentence: Sentence, name: NameMention): boolean =>
  /\bas\s+(?:the\s+)?$/i.test(sentence.text.slice(0, name.start - sentence.start)) &&
  /^\s+(?:has\s+|have\s+)?[a-z]+\s*,/.test(sentence.text.slice(name.end - sentence.start));

/** "Carmaker Ardent", "Defender Marco Stoll": at a sentence's start the role is written like the name. */
const ROLE =
  /^(?:[A-Z][a-z]*(?:maker|builder)|Airline|Retailer|Insurer|Lender|Broadcaster|Supermarket|Grocer|Brewer|Miner|Striker|Defender|Midfielder|Goalkeeper|Swimmer|Singer|Actor|Actress|Sprinter|Banker)\s+(?=[A-Z])/;

function found(context: Context, name: NameMention, where: Found<string>['in']): Found<string> {
  return {
    value: nameOf(context, name).replace(ROLE, ''),
    in: where,
    span: { start: name.start, end: name.end },
  };
}
