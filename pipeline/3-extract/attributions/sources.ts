/** Sources: their kind, and whom a pronoun or "the group" stands for. */
import type {
  Attribution,
  Document,
  Entity,
  EntityType,
  NameMention,
  SourceKind,
  Span,
} from '../../model.ts';
import { actingBefore, introducedBefore } from './introduced.ts';
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
    const source = quote(raw, draft.source);
    if (isScene(draft, source, raw, names, entities)) continue;
    const antecedent = draft.antecedent ? quote(raw, draft.antecedent) : null;
    const somebody = /^s?he$/i.test(source.text);
    const acting =
      !antecedent && somebody ? actingBefore(document, draft, names, notOther(source.text)) : null;
    const found = antecedent || acting ? null : standsFor(draft, source.text, known);
    const introduced =
      acting ??
      (antecedent || found
        ? null
        : somebody
          ? introducedBefore(document, draft.sentence, names)
          : /^(?:they|it)$/i.test(source.text)
            ? bodyBefore(draft, names)
            : null);
    const stands = antecedent ?? found?.quoted ?? (introduced && quote(raw, introduced));
    // "its spokesman, Col. Ida Vos": the name set beside a role
    const beside = draft.speaker === 'person' && antecedent !== null && /^[A-Z]/.test(antecedent.text);
    const speaker = introduced ? (somebody ? 'person' : 'name') : beside ? 'name' : draft.speaker;
    const opens = document.sentences[draft.sentence]?.start === (stands ?? source).start;
    const kind = found?.kind ?? kindOf(stands ?? source, speaker, names, entities, opens);
    if (!found && draft.speaker !== 'pronoun')
      known.push({
        quoted: stands ?? source,
        speaker: draft.speaker,
        plural: isPlural((stands ?? source).text),
        sentence: draft.sentence,
        kind,
      });
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
  }
  // of two with the same words the origin comes first, since the first of the innermost answers
  const origin = ({ rule }: Attribution) => (rule === 'citing' ? 0 : 1);
  return attributions.sort(
    (a, b) => a.content.start - b.content.start || b.content.end - a.content.end || origin(a) - origin(b),
  );
}

/** "The Ports Union is more careful: it puts the number at 40": the body that the pronoun's own sentence begins with. */
function bodyBefore(draft: Draft, names: readonly NameMention[]): Span | null {
  const own = names.find((name) => name.sentence === draft.sentence && name.end <= draft.source.start);
  return own?.type === 'ORG' ? { start: own.start, end: own.end } : null;
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
  for (let i = known.length - 1; i >= 0; i--) {
    const one = known[i] as Known;
    if (draft.sentence - one.sentence > REACH) return null;
    if (one.quoted.start < draft.source.start && fits(one)) return one;
  }
  return null;
}

const WOMAN =
  /\b(?:Ms|Mrs|Miss|Madam|Lady|Queen|Princess|[a-z]*woman|girl|mother|wife|widow|daughter|sister)\b/;
const MAN =
  /\b(?:Mr|Sir|Lord|King|Prince|spokesman|chairman|businessman|congressman|man|boy|father|husband|son|brother)\b/;

/** Is the name not plainly of the other sex? "she" is not "Mr. Coen". */
const notOther = (pronoun: string) => (name: string) => !(/^he$/i.test(pronoun) ? WOMAN : MAN).test(name);

function fitOf(text: string): ((one: Known) => boolean) | null {
  const lower = text.toLowerCase();
  if (/^(?:he|she|his|her)$/.test(lower)) {
    const other = /^h(?:e|is)$/.test(lower) ? WOMAN : MAN;
    return ({ quoted, speaker, plural, kind }) =>
      !plural &&
      kind !== 'named institution' &&
      (speaker === 'person' || speaker === 'name') &&
      !other.test(quoted.text);
  }
  if (/^(?:they|their)$/.test(lower)) return ({ speaker, plural }) => plural || speaker === 'institution';
  if (/^(?:it|its)$/.test(lower))
    return ({ speaker, plural, kind }) =>
      !plural &&
      (speaker === 'institution' ||
        speaker === 'document' ||
        (speaker === 'name' && kind !== 'named person'));
  // "the group", "the report": a definite noun alone, after a fuller name of the same kind
  const definite = /^(?:the|this|that) (\w+)$/.exec(lower)?.[1];
  const kind = definite ? kindOfNoun(definite) : null;
  if (!definite || !kind || kind === 'person' || ONE_OF_ITS_KIND.test(definite)) return null;
  return ({ quoted, speaker, kind: other }) =>
    quoted.text.toLowerCase() !== lower &&
    /[A-Z]/.test(quoted.text.slice(1)) &&
    mayBeCalled(quoted.text, definite) &&
    (speaker === kind || (speaker === 'name' && other !== 'named person' && kind === 'institution'));
}

/** "the government", "the army": a country has one, so no name before need stand for it. */
const ONE_OF_ITS_KIND =
  /^(?:government|administration|army|navy|military|police|court|parliament|congress|senate|house|cabinet|city|country|state|nation|county|town|village|province|district|regime|opposition|church|jury|press|media|leadership|treasury|law|constitution)$/;
/** Words for any body, and for any text. */
const ANY_BODY = /^(?:group|organi[sz]ation|agency|body|institution|outfit)$/;
const ANY_TEXT = /^(?:report|study|document|paper|research|analysis|review)$/;

const PAPER = /^(?:paper|newspaper|daily|weekly|magazine|outlet|website|publication)$/;
/** What papers are called. */
const TITLE =
  /^(?:post|times|journal|herald|gazette|tribune|guardian|telegraph|mail|sun|star|standard|news|press|observer|chronicle|courier|dispatch|express|globe|mirror|record|register|review|bulletin|echo|nation|citizen|monitor|today|week|economist|independent)$/;

/** May "the bank" stand for the name? Not for "the Rivers Institute", which says what it is. */
function mayBeCalled(name: string, noun: string): boolean {
  const words = headText(name)
    .toLowerCase()
    .split(/[^a-z]+/);
  if (words.includes(noun) || ANY_BODY.test(noun) || (PAPER.test(noun) && TITLE.test(words.at(-1) ?? '')))
    return true;
  const says = words.filter((word) => kindOfNoun(word) !== null && kindOfNoun(word) !== 'person');
  if (ANY_TEXT.test(noun)) return says.length === 0 || says.some((word) => ANY_TEXT.test(word));
  // "the fund" for "IMF": an acronym ends in the letter of what it is
  const acronym = /\b[A-Z]{2,6}$/.exec(headText(name))?.[0];
  if (acronym) return acronym.toLowerCase().endsWith(noun[0] as string);
  return says.length === 0;
}

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

const INDEFINITE =
  /^(?:an?|one|some|several|many|most|few|two|three|four|five|other|another|any|all|a few|a number of|unnamed|anonymous)\b/i;
const ROLES = /^(?:the|its|his|her|their)\b/i;

/** The kind of a source, by the name in it, else by its head noun; `opens`: a capital at its start says nothing. */
function kindOf(
  source: Quoted,
  speaker: Speaker,
  names: readonly NameMention[],
  entities: readonly Entity[],
  opens = false,
): SourceKind {
  const type = nameIn(source, names, entities);
  const capital = /(?:^|\s)[A-Z]/.test(
    source.text.replace(/^\S+/, (first) => (/^[A-Z]{2,}|^[A-Z]\.|^[A-Z]\S*'s$/.test(first) ? first : '')),
  );
  if (speaker === 'document')
    return capital ||
      / (?:from|by|of) the /.test(source.text) ||
      type ||
      ROLES.test(source.text) ||
      ofBody(source.text)
      ? 'named document'
      : 'unnamed person';
  if (speaker === 'institution')
    return capital || !INDEFINITE.test(source.text) ? 'named institution' : 'unnamed person';
  if (speaker === 'person') {
    // "the WHO and other observers": the one that is named decides
    const first = /^(?:the )?([A-Z][\w.]*(?: [A-Z][\w.]*){0,4}) and\b/i.exec(source.text)?.[1];
    if (first && /[A-Z]/.test(first) && looksLikeBody(first)) return 'named institution';
    return type === 'PER' ? 'named person' : 'unnamed person';
  }
  if (speaker === 'name') {
    if (type === 'PER') return 'named person';
    if (type === 'ORG' || type === 'LOC') return 'named institution';
    if (
      /^(?:(?:the|those|these|some|many|most|other|few) )?[A-Z][a-z]+(?:[aie]ns|ats|ists|ives|aelis)$/i.test(
        source.text,
      )
    )
      return 'unnamed person'; // "Democrats", "Germans"
    if (type === null && /^[A-Z][a-z]+(?:ers|ors|ants|ees|ies|men|women|people)$/.test(source.text) && opens)
      return 'unnamed person'; // "Rescuers say"
    return looksLikeBody(source.text) ? 'named institution' : 'named person';
  }
  // "the Rivers Data project"
  if (/^the\s/i.test(source.text) && (source.text.match(/\b[A-Z][a-z]+/g) ?? []).length > 2)
    return 'named institution';
  return 'unnamed person';
}

/** "police records", "government figures": a body's own papers. */
const ofBody = (text: string): boolean =>
  !/\b(?:various|several|some|many|(?:by|from|of) (?:an?|one)) /i.test(text) &&
  text.split(/[\s-]+/).some((word) => kindOfNoun(word.toLowerCase()) === 'institution');

/** The type of the last name in the head of the source ("Senator LISA PARK of Ohio"), by the article's fullest form. */
function nameIn(
  source: Quoted,
  names: readonly NameMention[],
  entities: readonly Entity[],
): EntityType | null {
  const end = source.start + headText(source.text).length;
  let type: EntityType | null = null;
  for (let i = firstFrom(names, source.start); i < names.length; i++) {
    const name = names[i] as NameMention;
    if (name.start >= end) break;
    type = entities[name.entity]?.type ?? name.type;
  }
  return type;
}

/** "the chief economist" of "the chief economist of the bank, a lawyer". */
const headText = (text: string): string =>
  text.split(/,| (?:of|for|from|in|at|by|with|on|who|which)\b/)[0] ?? text;

/** Index of the first name that begins at or after an offset (names are in reading order). */
function firstFrom(names: readonly NameMention[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as NameMention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "UNODC", "the Lisbon Post", "Reuters/Ipsos": capitals throughout, or an article before. */
function looksLikeBody(text: string): boolean {
  const last = text.split(/\s+/).at(-1) ?? '';
  return /^[A-Z]{2,}s?$|[A-Z]{2,}\b/.test(last) || /^the\s/i.test(text) || /\//.test(text);
}
