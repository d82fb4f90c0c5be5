import type { Document, Mentions, NameMention, Quantity, Sentence, Timex } from '../model.ts';

/** A document's mentions by sentence, made once, so that attaching them to figures costs no search. */
export interface Context {
  document: Document;
  mentions: Mentions;
  dates: Map<number, Timex[]>;
  names: Map<number, NameMention[]>;
  quantities: Map<number, Quantity[]>;
}

function bySentence<T extends { sentence: number }>(list: T[]): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const item of list) {
    const here = map.get(item.sentence);
    if (here) here.push(item);
    else map.set(item.sentence, [item]);
  }
  return map;
}

export function contextOf(document: Document, mentions: Mentions): Context {
  return {
    document,
    mentions,
    dates: bySentence(mentions.dates),
    names: bySentence(mentions.names),
    quantities: bySentence(mentions.quantities),
  };
}

/** The sentence a mention stands in. */
export function sentenceOf(context: Context, mention: { sentence: number }): Sentence {
  const sentence = context.document.sentences[mention.sentence];
  if (!sentence) throw new RangeError(`no sentence ${mention.sentence} in ${context.document.article.id}`);
  return sentence;
}

/** How far back a paragraph still sets the scene. */
const REACH = 12;

/** The sentences before this one in the same paragraph, nearest first. */
export function* before(context: Context, sentence: Sentence): Generator<Sentence> {
  for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - REACH; i--) {
    const earlier = context.document.sentences[i];
    if (!earlier || earlier.block !== sentence.block) return;
    yield earlier;
  }
}

/** The canonical name of a mention's entity within the article. */
export function nameOf(context: Context, mention: NameMention): string {
  return context.mentions.entities[mention.entity]?.name ?? mention.text;
}

/** Text between two spans of the same article, as the sentence shows it (markup blanked); '' if they overlap. */
export function between(sentence: Sentence, end: number, start: number): string {
  return sentence.text.slice(end - sentence.start, Math.max(end, start) - sentence.start);
}
