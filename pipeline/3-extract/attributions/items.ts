/** Sentences as rows of words in which a quotation is one word: what the rules read. */
import { type PartOfSpeech, type Token, tokensOf } from '../../lib/tokens.ts';
import type { Sentence, Span } from '../../model.ts';
import type { Quotation } from './quotations.ts';
import { tidy } from './tidy.ts';

/** A word, or a whole quotation standing for one. `start`/`end` are offsets into the raw file. */
export interface Item extends Span {
  lower: string;
  text: string;
  pos: PartOfSpeech | 'QUOTE';
  lemma: string;
  quotation: Quotation | null;
}

/** One row: a sentence without what is quoted in it, or what is quoted of it. */
export interface Row {
  sentence: Sentence;
  items: Item[];
  /** 0 = the article's own words, 1 = inside a quotation. */
  depth: number;
}

/** Rows of more words than this are read clause by clause: the rules look back and forth in a row. */
const LONGEST = 400;

/** What a folded quotation reads as; no mark, so that it is never taken for one. */
const QUOTED = '\u201c\u201d';

/**
 * The rows of a sentence; `quotations` are those that overlap it, in order. Only speech becomes one word. `before` ends just
 * where the sentence begins ('"Who knows?" she said').
 */
export function rowsOf(
  sentence: Sentence,
  quotations: readonly Quotation[],
  before: Quotation | null = null,
): Row[] {
  const speech = quotations.filter((q) => q.speech);
  const own: Item[] = [];
  const inside = new Map<Quotation, Item[]>();
  let next = 0;
  const tokens = tokensOf(sentence);
  for (const token of sentence.text.includes("'s") ? possessivesParted(tokens) : tokens) {
    const start = sentence.start + token.start;
    const end = sentence.start + token.end;
    while (next < speech.length && (speech[next] as Quotation).end <= start) next++;
    const at = speech[next];
    const quotation = at && start >= at.start ? at : null;
    const { lower, text, pos, lemma } = token;
    if (!quotation) own.push({ start, end, lower, text, pos, lemma, quotation: null });
    else {
      if (own.at(-1)?.quotation !== quotation) own.push(folded(quotation));
      if (start >= quotation.inner.start && end <= quotation.inner.end) {
        const list = inside.get(quotation) ?? [];
        list.push({ start, end, lower, text, pos, lemma, quotation: null });
        inside.set(quotation, list);
      }
    }
  }
  if (before?.speech && own[0]?.quotation !== before) own.unshift(folded(before));
  const rows: Row[] = pieces(own).map((items) => ({ sentence, items: tidy(items), depth: 0 }));
  for (const items of inside.values())
    if (items.length > 3)
      for (const piece of pieces(items)) rows.push({ sentence, items: tidy(piece), depth: 1 });
  return rows;
}

/**
 * "Moen's plan": the tagger parts a possessive, unless an earlier text had it before a stop ("was Moen's."). Parted
 * here, a sentence reads the same after any other.
 */
function possessivesParted(tokens: readonly Token[]): readonly Token[] {
  const whole = ({ text }: Token) => text.length > 2 && text.endsWith("'s");
  if (!tokens.some(whole)) return tokens;
  return tokens.flatMap((token) => {
    if (!whole(token)) return [token];
    const { start, end, lemma } = token;
    const text = token.text.slice(0, -2);
    const pos = token.pos === 'PROPN' && /^[a-z]/.test(text) ? 'NOUN' : token.pos;
    return [
      { start, end: end - 2, text, lower: text.toLowerCase(), pos, lemma },
      { start: end - 2, end, text: "'s", lower: "'s", pos: 'PART', lemma: "'s" },
    ];
  });
}

/** A row as it is, or cut after the last semicolon, else comma, in the second half of each stretch of `LONGEST` words. */
function pieces(items: Item[]): Item[][] {
  if (items.length <= LONGEST) return [items];
  const cut: Item[][] = [];
  let from = 0;
  while (items.length - from > LONGEST) {
    const least = from + LONGEST / 2;
    let at = from + LONGEST - 1;
    while (at > least && items[at]?.text !== ';') at--;
    if (at === least) at = from + LONGEST - 1;
    while (at > least && !/^[;,]$/.test(items[at]?.text ?? '')) at--;
    const to = at > least ? at + 1 : from + LONGEST;
    cut.push(items.slice(from, to));
    from = to;
  }
  cut.push(items.slice(from));
  return cut;
}

function folded(quotation: Quotation): Item {
  const { start, end } = quotation;
  return { start, end, lower: QUOTED, text: QUOTED, pos: 'QUOTE', lemma: QUOTED, quotation };
}
