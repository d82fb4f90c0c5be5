import type { Context } from '../../6-report/view/context.ts';
import type { Card, Quotation } from '../../6-report/view/model.ts';
import { shownText } from '../../6-report/view/quote.ts';
import { sentenceAt } from '../../lib/sentence-at.ts';
import type { Reading, Sentence } from '../../model.ts';

/** A card whose quotations stand between the sentences around them. */
export function inContext(context: Context, card: Card): Card {
  const wider = (quote: Quotation) => withNeighbours(context, quote);
  return {
    ...card,
    quotations: card.quotations.map(wider),
    moreQuotations: card.moreQuotations.map(wider),
  };
}

function withNeighbours(context: Context, quote: Quotation): Quotation {
  // "articles/border-ledger.html#at-120-128"
  const [, id = '', start = ''] = /^articles\/(.+)\.html#at-(\d+)-\d+$/.exec(quote.href) ?? [];
  const reading = context.readings.get(decodeURIComponent(id));
  const sentence = reading && sentenceAt(reading.document.sentences, Number(start));
  if (!reading || !sentence) return quote;
  const quoted = fold(quote.pieces.map((piece) => piece.text).join(''));
  const around = (step: -1 | 1) => {
    const words = neighbour(reading, sentence, step);
    return words && !quoted.includes(words) ? words : '';
  };
  const [before, after] = [around(-1), around(1)];
  return {
    ...quote,
    pieces: [
      ...(before ? [piece(`${before} `)] : []),
      ...quote.pieces,
      ...(after ? [piece(` ${after}`)] : []),
    ],
  };
}

function neighbour({ document }: Reading, sentence: Sentence, step: -1 | 1): string {
  const other = document.sentences[sentence.index + step];
  return other && other.block === sentence.block ? fold(shownText(document, other, other)) : '';
}

const piece = (text: string) => ({ text, kinds: 'context', ids: [], href: null, title: null });

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
