/** A row's clauses → drafts of attributions: rules in order, each verb used once, inherited sources filled in. */
import type { Attribution, Span } from '../../model.ts';
import type { Clause, Found, Rule } from './clause.ts';
import type { Item } from './items.ts';
import { isFiniteVerb, isRelative, type Range } from './phrases.ts';
import { AMOUNT, type Speaker, speakerOf } from './speakers.ts';
import { subjectOf } from './subjects.ts';
import { isTimeWord } from './times.ts';

/** An attribution whose source has no kind yet; a content of null is looked for in the next paragraph. */
export interface Draft {
  source: Span;
  cue: Span | null;
  content: Span | null;
  /** Whom a relative pronoun stands for, by the grammar of the sentence. */
  antecedent: Span | null;
  how: Attribution['how'];
  confidence: number;
  rule: string;
  sentence: number;
  depth: number;
  /** Said in words, so that a quotation after it may be the same speaker's. */
  spoken: boolean;
  speaker: Speaker;
  /** First word and number of the source, to find whom a pronoun or "the group" stands for. */
  opening: string;
}

/** `triggers` are the words of all rules that have some. */
export function attributionsIn(
  clause: Clause,
  rules: readonly Rule[],
  triggers: ReadonlySet<string>,
): Draft[] {
  const { items, row } = clause;
  const found: { rule: string; one: Found }[] = [];
  let left = clause.hits;
  const words: string[] = [];
  for (const { lower } of items) if (triggers.has(lower)) words.push(lower);
  for (const rule of rules) {
    if (rule.triggers && (words.length === 0 || !words.some((word) => rule.triggers?.has(word)))) continue;
    if (rule.id === 'open-cue' && found.length > 0 && found.every(({ one }) => one.contents.length > 0))
      continue;
    const taken = rule.find(left === clause.hits ? clause : { ...clause, hits: left });
    if (taken.length === 0) continue;
    for (const one of taken)
      if (!found.some(({ one: { cue } }) => cue.from < one.cue.to && one.cue.from < cue.to))
        found.push({ rule: rule.id, one });
    const used = new Set(taken.map((one) => one.hit));
    left = left.filter((hit) => !used.has(hit));
  }
  found.sort((a, b) => a.one.cue.from - b.one.cue.from);
  for (const { rule, one } of found)
    if (rule === 'citing') one.contents = one.contents.map((range) => said(range, found));
  const drafts: Draft[] = [];
  let last: Range | null = null;
  let lastAntecedent: Range | null = null;
  for (const { rule, one } of found) {
    const inherits = one.source === 'inherited';
    const source: Range | null =
      one.source === 'inherited'
        ? (inheritedBy(items, one.cue.from, last) ?? subjectAhead(items, one))
        : one.source;
    if (!source) continue;
    const antecedent: Range | null = inherits && last ? lastAntecedent : (one.antecedent ?? null);
    if (!(rule === 'according-to' || canSpeak(items, antecedent ?? source))) continue;
    if (row.depth > 0 && !trustedInside(items, source, rule)) continue;
    const speaker = speakerOf(items, source, antecedent);
    const quoted = one.contents.some((range) => items[range.from]?.pos === 'QUOTE');
    if (speaker === 'thing' && one.weak && !quoted) continue;
    last = source;
    lastAntecedent = antecedent;
    const spans = one.contents.map((range) => spanOf(items, range));
    for (const content of spans.length ? spans : [null])
      drafts.push({
        source: spanOf(items, source),
        cue: spanOf(items, one.cue),
        content,
        antecedent: antecedent ? spanOf(items, antecedent) : null,
        how: quoted ? 'quotation' : 'sentence',
        confidence: one.confidence,
        rule,
        sentence: row.sentence.index,
        depth: row.depth,
        spoken: isSpoken(one),
        speaker,
        opening: (items[source.from] as Item).lower,
      });
  }
  return drafts.filter((draft) => !isOwnEcho(draft, drafts) && !isLesser(draft, drafts));
}

/** "Some 40 died, the radio SAID, CITING police": what was cited is what was said, without the saying. */
function said(range: Range, found: readonly { rule: string; one: Found }[]): Range {
  for (const { rule, one } of found) {
    if (!/^(?:says-clause|clause-said|finds-figure|puts-at|according-to)$/.test(rule)) continue;
    const inner = one.contents.find(({ from, to }) => from < range.to && to > range.from);
    if (inner) return { from: Math.max(range.from, inner.from), to: Math.min(range.to, inner.to) };
  }
  return range;
}

const isPronoun = ({ speaker }: { speaker: Speaker }): boolean => speaker === 'pronoun';

/**
 * "The mayor said she expects 40": the mayor speaks in both, so the outer one, which names her, is enough; and she
 * answers for "those who expect 40" as well, but not for "Ada Lind, who expects 40".
 */
function isOwnEcho(draft: Draft, drafts: readonly Draft[]): boolean {
  if (!isPronoun(draft) && !(draft.opening === 'who' && draft.speaker !== 'name')) return false;
  const somebody = /^s?he$/.test(draft.opening); // no report, whatever it shows
  return drafts.some((other) => {
    const { content } = other;
    if (other === draft || !content || content.start > draft.source.start || content.end < draft.source.end)
      return false;
    if (isPronoun(other)) return somebody && other.opening === draft.opening;
    return !(somebody && other.speaker === 'document');
  });
}

/** The speaker before, unless a new main clause with its own subject has begun since: "…; the army denied it, SAYING". */
function inheritedBy(items: readonly Item[], cue: number, last: Range | null): Range | null {
  if (!last) return mainSubject(items, cue);
  let joint = -1;
  for (let k = last.to; k < cue - 2; k++) if (items[k]?.text === ';') joint = k;
  return (joint > 0 ? mainSubject(items, cue, joint + 1) : null) ?? last;
}

/** "The army retaliated, ANNOUNCING …": the subject of the first finite verb before the cue that has one. */
function mainSubject(items: readonly Item[], before: number, from = 0): Range | null {
  for (let v = from; v < before; v++) {
    if (!isFiniteVerb(items, v)) continue;
    const { range } = subjectOf(items, v);
    if (!range || isRelative(items[range.from]) || items[range.from - 1]?.pos === 'ADP') continue;
    return range;
  }
  return null;
}

/** "NOTING that 40 had left, Ida Moen said …": who speaks after the comma; what was noted ends there. */
function subjectAhead(items: readonly Item[], one: Found): Range | null {
  if (one.cue.from > 1) return null;
  for (let v = one.cue.to; v < items.length; v++) {
    if (!isFiniteVerb(items, v)) continue;
    const { range } = subjectOf(items, v);
    if (!range || items[range.from - 1]?.text !== ',') continue;
    if (/^(?:thing|document)$/.test(speakerOf(items, range))) continue;
    const end = range.from - 1;
    one.contents = one.contents
      .map(({ from, to }) => ({ from, to: Math.min(to, end) }))
      .filter(({ from, to }) => from < to);
    return range;
  }
  return null;
}

/** "The plan calls for 40 posts to go, sources said": a wish inside what somebody says is theirs. */
function isLesser(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.rule !== 'wants' && draft.rule !== 'speaks-of') return false;
  return drafts.some(
    ({ content, rule }) =>
      content !== null &&
      rule !== draft.rule &&
      content.start <= draft.source.start &&
      content.end >= draft.source.end,
  );
}

/** A source needs a noun, a name or a pronoun; amounts, days and weeks say nothing. */
function canSpeak(items: readonly Item[], source: Range): boolean {
  let head = source.from;
  for (let k = source.from; k < source.to && items[k]?.pos !== 'ADP' && items[k]?.text !== ','; k++) head = k;
  const { text, lower, pos } = items[head] as Item;
  if (pos !== 'PROPN' && (AMOUNT.test(lower) || isTimeWord(lower) || /^\d.*[.a-z]/.test(text))) return false;
  return items
    .slice(source.from, source.to)
    .some(
      (item) =>
        /^(?:NOUN|PROPN|PRON|X)$/.test(item.pos) ||
        /^(?:who|which|that)$/.test(item.lower) ||
        /^(?:others?|some|many|most|both|all|those|two|three)$/.test(item.lower),
    );
}

/**
 * Inside a quotation "I think", "people know" are still the speaker's words; only a source that could be asked itself
 * (a name, a report) takes over.
 */
function trustedInside(items: readonly Item[], source: Range, rule: string): boolean {
  if (
    !/^(?:says-clause|clause-said|clause-said-by|quote-said|according-to|finds-figure|puts-at|by-source)$/.test(
      rule,
    )
  )
    return false;
  return items
    .slice(source.from, source.to)
    .some((item) => item.pos === 'PROPN' || DOCUMENT.test(item.lower));
}

const DOCUMENT = /^(?:reports?|stud(?:y|ies)|surveys?|polls?|data|figures|statistics|census|audits?)$/;
/** As `DOCUMENT`, for a look at the whole text. */
export const DOCUMENT_IN =
  /\b(?:reports?|stud(?:y|ies)|surveys?|polls?|data|figures|statistics|census|audits?)\b/i;

function isSpoken({ hit, source, contents }: Found): boolean {
  if (contents.length === 0 || source === 'inherited') return true;
  return hit ? hit.cue.classes.has('say') || hit.cue.classes.has('tell') : true;
}

function spanOf(items: readonly Item[], range: Range): Span {
  const last = items[range.to - 1] as Item;
  // "$4m.": the full stop may stick to the last word of the sentence
  const stuck =
    range.to === items.length && /[a-z\d]{1,}\.$/.test(last.text) && !/\..*\./.test(last.text) ? 1 : 0;
  return { start: (items[range.from] as Item).start, end: last.end - stuck };
}
