/** Sources: their kind, and whom a pronoun or "the group" stands for. */
import type { Attribution, Document, Entity, NameMention, SourceKind, Span } from '../../model.ts';
import { mayBeCalled } from './called.ts';
import { actingBefore, bodyOpening, introducedBefore, personOpening } from './introduced.ts';
import { firstFrom, headText, isTitled, kindOf, nameIn, speaksAsBody } from './kinds.ts';
import type { Draft } from './read.ts';
import { kindOfNoun, type Speaker } from './speakers.ts';

type Quoted = Span & { text: string };

/** A speaker that later pronouns can stand for. */
interface Known {
  quoted: Quoted;
  speaker: Speaker;
  plural: boolean;
  sentence: number;
  kind: SourceKind;
  /** A name that may be a person's or a body's: of no known type, or one whose words begin with "it". */
  unsure: 'untyped' | 'it' | null;
  /** Cited by another speaker: "the mayor said THE BANK had warned of 40". */
  cited: boolean;
  /** Its attribution, to put its kind right later. */
  attribution: Attribution;
}

/** How far back, in sentences, a pronoun may reach. */
const REACH = 12;

/** Drafts → attributions in reading order of the content. */
export function finishSources(
  drafts: readonly Draft[],
  document: Document,
  names: readonly NameMention[],
  entities: readonly Entity[],
): Attribution[] {
  const { raw } = document.article;
  const ordered = drafts
    .filter((draft) => draft.content !== null)
    .sort((a, b) => a.source.start - b.source.start || (a.content as Span).start - (b.content as Span).start);
  const known: Known[] = [];
  const attributions: Attribution[] = [];
  for (const draft of ordered) {
    const source = nameAlone(withoutOccasion(quote(raw, draft.source)), names);
    // "Ida Vos general manager of Dorrin Mills": a name after all
    const named = source.end < draft.source.end && draft.speaker === 'person';
    if (isScene(draft, source, raw, names, entities)) continue;
    const antecedent = draft.antecedent ? quote(raw, draft.antecedent) : null;
    const somebody = /^(?:s?he|him)$/i.test(source.text);
    const acting =
      !antecedent && somebody ? actingBefore(document, draft, names, notOther(source.text)) : null;
    const before = antecedent || acting ? null : standsFor(draft, source.text, known);
    // "Noah Per lives near by. He said": nearer than a speaker of some time ago
    const opening =
      somebody && before && before.sentence < draft.sentence - 1
        ? personOpening(document, draft.sentence - 1, names)
        : null;
    const other = opening !== null && !before?.quoted.text.endsWith(opening.text);
    const nearer = other && notOther(source.text)(opening.text) ? opening : null;
    const found = nearer ? null : before;
    const introduced =
      acting ??
      nearer ??
      (antecedent || found
        ? null
        : somebody
          ? introducedBefore(document, draft.sentence, names)
          : bodyMeant(document, draft, source.text, names));
    const stands = antecedent ?? found?.quoted ?? (introduced && quote(raw, introduced));
    // "its spokesman, Col. Ida Vos": the name set beside a role
    const beside = draft.speaker === 'person' && antecedent !== null && /^[A-Z]/.test(antecedent.text);
    const speaker = introduced
      ? somebody
        ? 'person'
        : 'name'
      : beside || (named && /^[A-Z]/.test(source.text))
        ? 'name'
        : draft.speaker;
    const opens = document.sentences[draft.sentence]?.start === (stands ?? source).start;
    const quoted = stands ?? source;
    let kind = found?.kind ?? kindOf(quoted, speaker, names, entities, opens);
    let unsure: Known['unsure'] = null;
    if (speaker === 'name' && kind === 'named person' && !found && !isTitled(quoted.text)) {
      const content = draft.content as Span;
      if (nameIn(quoted, names, entities) === null) unsure = 'untyped';
      else if (content.start > source.end && /^(?:that )?it /.test(raw.slice(content.start, content.end)))
        unsure = 'it';
      const body = unsure === 'untyped' && !stands && speaksAsBody(raw, quoted, content);
      if (body || shortForBody(quoted.text, known)) kind = 'named institution';
    }
    const attribution: Attribution = {
      source,
      cue: draft.cue ? quote(raw, draft.cue) : null,
      content: draft.content as Span,
      kind,
      how: draft.how,
      confidence: draft.confidence,
      rule: draft.rule,
    };
    if (stands) attribution.speaker = stands;
    attributions.push(attribution);
    if (found || draft.speaker === 'pronoun') continue;
    const cited = attributions.some(
      ({ content, source: other }) =>
        other.start !== source.start && content.start <= source.start && content.end >= source.end,
    );
    const plural = isPlural(quoted.text);
    known.push({
      quoted,
      speaker: draft.speaker,
      plural,
      sentence: draft.sentence,
      kind,
      unsure,
      cited,
      attribution,
    });
  }
  // of two with the same words the origin comes first, since the first of the innermost answers
  const origin = ({ rule }: Attribution) => (rule === 'citing' ? 0 : 1);
  return attributions.sort(
    (a, b) => a.content.start - b.content.start || b.content.end - a.content.end || origin(a) - origin(b),
  );
}

/** "said Ida Vos IN A TELEPHONE INTERVIEW", "… ON TUESDAY": where and when it was said is no part of who said it. */
const OCCASION =
  /\s(?:(?:in|during|at|after) (?:an?|the|his|her|its|their) (?:[a-z-]+ ){0,3}(?:interview|statement|speech|letter|conference|briefing|address|article|memo|testimony|hearing|visit|trip|tour|call|floor)|on (?:the [A-Z][a-z]+ floor|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\b/;

function withoutOccasion(source: Quoted): Quoted {
  const at = /^(?:[A-Z]|an? |the )/.test(source.text) ? (OCCASION.exec(source.text)?.index ?? -1) : -1;
  // "the speakers at the conference" are known by it; a name is not
  if (at < 1 || !/[A-Z]\S*$/.test(source.text.slice(0, at))) return source;
  return { start: source.start, end: source.start + at, text: source.text.slice(0, at) };
}

/** "IDA VOS general manager of Dorrin Mills told": a role set beside a name without commas. */
function nameAlone(source: Quoted, names: readonly NameMention[]): Quoted {
  const name = names[firstFrom(names, source.start)];
  if (name?.type !== 'PER' || name.start !== source.start || name.end >= source.end) return source;
  const role = /^\s(?:[a-z-]+\s){0,3}?([a-z-]+)\s(?:of|for|at)\s/.exec(
    source.text.slice(name.end - name.start),
  )?.[1];
  if (!role || kindOfNoun(role) !== 'person') return source;
  return { start: name.start, end: name.end, text: source.text.slice(0, name.end - name.start) };
}

/** "Dorrin" after "Dorrin Mills Ltd": the short form of a body that has spoken. */
const shortForBody = (text: string, known: readonly Known[]): boolean =>
  known.some(({ kind, quoted }) => kind === 'named institution' && quoted.text.startsWith(`${text} `));

/** How far back, in sentences, "the company" reaches for the firm that a sentence begins with. */
const FIRM_REACH = 3;

/**
 * The body that "it", "they" or "the company" means though it has not spoken yet: the one that the own sentence begins
 * with ("The Ports Union is more careful: it puts …"), else a sentence before, else the article's first.
 */
function bodyMeant(
  document: Document,
  { sentence, source }: Draft,
  text: string,
  names: readonly NameMention[],
): Span | null {
  const own = names[firstFrom(names, document.sentences[sentence]?.start ?? 0)];
  const before = own && own.sentence === sentence && own.end <= source.start ? own : null;
  if (/^(?:they|it|its|their)$/i.test(text)) {
    if (before) return before.type === 'ORG' ? { start: before.start, end: before.end } : null;
    const body = /^its?$/i.test(text) ? bodyOpening(document, sentence - 1, names, false) : null;
    return body && { start: body.start, end: body.end };
  }
  const noun = /^the (company|firm|group|bank|airline)$/i.exec(text)?.[1]?.toLowerCase();
  if (!noun) return null;
  const first =
    document.sentences.find(({ block }) => document.blocks[block]?.kind === 'paragraph')?.index ?? 0;
  const tried = [sentence];
  for (let back = 1; back <= FIRM_REACH && sentence - back >= 0; back++) tried.push(sentence - back);
  if (sentence - first <= REACH) tried.push(first);
  for (const at of tried) {
    const body = bodyOpening(document, at, names, true);
    if (body && body.end <= source.start && mayBeCalled(body.text, noun))
      return { start: body.start, end: body.end };
  }
  return null;
}

/** "Lagos recorded 40 fires": the place is where it happened, not who says so. */
function isScene(
  draft: Draft,
  source: Quoted,
  raw: string,
  names: readonly NameMention[],
  entities: readonly Entity[],
): boolean {
  if (draft.rule !== 'finds-figure' || !draft.cue) return false;
  const cue = raw.slice(draft.cue.start, draft.cue.end);
  return /\b(?:record|register|log|tall)/i.test(cue) && nameIn(source, names, entities) === 'LOC';
}

/** The last speaker that fits a pronoun or a definite noun ("the group", "the report"); null when none does. */
function standsFor(draft: Draft, text: string, known: readonly Known[]): Known | null {
  const fits = fitOf(text);
  if (!fits) return null;
  let cited: Known | null = null;
  for (let i = known.length - 1; i >= 0; i--) {
    const one = known[i] as Known;
    if (draft.sentence - one.sentence > REACH || (cited && one.sentence !== cited.sentence)) break;
    if (one.quoted.start >= draft.source.start || !fits(one)) continue;
    // "The mill said the bank had asked for 40. It said …": the mill, if it fits
    if (!one.cited || cited) return settled(one.cited && cited ? cited : one, text);
    cited = one;
  }
  return cited && settled(cited, text);
}

/** A name that is called "it" or "the company" is a body, from then on. */
function settled(one: Known, text: string): Known {
  if (one.unsure && /^(?:its?|the .*)$/i.test(text)) {
    one.kind = 'named institution';
    one.attribution.kind = one.kind;
  }
  one.unsure = null;
  return one;
}

const WOMAN =
  /\b(?:Ms|Mrs|Miss|Madam|Lady|Queen|Princess|[a-z]*woman|girl|mother|wife|widow|daughter|sister)\b/;
const MAN =
  /\b(?:Mr|Sir|Lord|King|Prince|spokesman|chairman|businessman|congressman|man|boy|father|husband|son|brother)\b/;

/** Is the name not plainly of the other sex? "she" is not "Mr. Coen". */
const notOther = (pronoun: string) => (name: string) => !(/^h/i.test(pronoun) ? WOMAN : MAN).test(name);

function fitOf(text: string): ((one: Known) => boolean) | null {
  const lower = text.toLowerCase();
  if (/^(?:he|him|she|his|her)$/.test(lower)) {
    const other = /^h(?:e|im|is)$/.test(lower) ? WOMAN : MAN;
    return ({ quoted, speaker, plural, kind }) =>
      !plural &&
      kind !== 'named institution' &&
      (speaker === 'person' || speaker === 'name') &&
      !other.test(quoted.text);
  }
  if (/^(?:they|their)$/.test(lower)) return ({ speaker, plural }) => plural || speaker === 'institution';
  if (/^(?:it|its)$/.test(lower))
    return ({ speaker, plural, kind, unsure }) =>
      !plural &&
      (speaker === 'institution' ||
        speaker === 'document' ||
        (speaker === 'name' && (kind !== 'named person' || unsure !== null)));
  // "the group", "the report": a definite noun alone, after a fuller name of the same kind
  const definite = /^(?:the|this|that) (\w+)$/.exec(lower)?.[1];
  const kind = definite ? kindOfNoun(definite) : null;
  if (!definite || !kind || kind === 'person' || ONE_OF_ITS_KIND.test(definite)) return null;
  return ({ quoted, speaker, kind: other, unsure }) =>
    quoted.text.toLowerCase() !== lower &&
    /[A-Z]/.test(quoted.text.slice(1)) &&
    mayBeCalled(quoted.text, definite) &&
    (speaker === kind ||
      (speaker === 'name' && (other !== 'named person' || unsure === 'untyped') && kind === 'institution'));
}

/** "the government", "the army": a country has one, so no name before need stand for it. */
const ONE_OF_ITS_KIND =
  /^(?:government|administration|army|navy|military|police|court|parliament|congress|senate|house|cabinet|city|country|state|nation|county|town|village|province|district|regime|opposition|church|jury|press|media|leadership|treasury|law|constitution)$/;
const isPlural = (text: string): boolean => {
  const head = headText(text);
  return (
    /\band\b/.test(head) ||
    (/(?:[a-rt-z]s|men|people|police)$/.test(head) &&
      /[a-z]/.test(head) &&
      !/^[A-Z]\S*$/.test(head.split(' ').at(-1) ?? ''))
  );
};

function quote(raw: string, span: Span): Quoted {
  return { start: span.start, end: span.end, text: raw.slice(span.start, span.end) };
}
