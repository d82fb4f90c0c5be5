/** Sources: their kind, and whom a pronoun stands for. */
import type { Attribution, Document, Entity, NameMention, SourceKind, Span } from '../../model.ts';
import type { Draft } from './read.ts';

/** Drafts → attributions in reading order of the content. */
export function finishSources(
  drafts: readonly Draft[],
  document: Document,
  names: readonly NameMention[],
  _entities: readonly Entity[],
): Attribution[] {
  const { raw } = document.article;
  const ordered = drafts
    .filter((draft) => draft.content !== null)
    .sort((a, b) => a.source.start - b.source.start);
  const attributions: Attribution[] = [];
  let speaker: (Span & { text: string }) | null = null;
  for (const draft of ordered) {
    const source = quote(raw, draft.source);
    const pronoun = /^(?:he|she|they|it|who|which|that|we|i|you)$/i.test(source.text);
    const stands: (Span & { text: string }) | null = pronoun
      ? draft.antecedent
        ? quote(raw, draft.antecedent)
        : speaker
      : null;
    if (!pronoun) speaker = source;
    else if (draft.antecedent) speaker = stands;
    const attribution: Attribution = {
      source,
      cue: draft.cue ? quote(raw, draft.cue) : null,
      content: draft.content as Span,
      kind: kindOf((stands ?? source).text, stands ?? source, names),
      how: draft.how,
      confidence: draft.confidence,
      rule: draft.rule,
    };
    if (stands) attribution.speaker = stands;
    attributions.push(attribution);
  }
  return attributions.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
}

function quote(raw: string, span: Span): Span & { text: string } {
  return { start: span.start, end: span.end, text: raw.slice(span.start, span.end) };
}

function kindOf(_text: string, _span: Span, _names: readonly NameMention[]): SourceKind {
  return 'unnamed person';
}
