/** What a sum directly before a noun is the size of: "a 19 million dlr profit", "its $300 million loan". */
import type { Token } from '../../../lib/tokens.ts';
import type { Context, Figure, Refiner } from '../figure.ts';
import { isDash } from '../lex.ts';
import { contentWords, phraseFrom, spanOf, tokenAt } from '../phrase.ts';

export const valued: Refiner = {
  id: 'valued',
  title: 'What a sum before a noun is the size of',
  tagged: true,
  examples: [
    ['a 19 million dlr profit', '19000000 dollar'],
    ['its $300 million loan', '300000000 dollar'],
  ],
  not: [['they paid $300 million last year', '300000000 dollar']],
  refine: withValued,
};

/** "the $30 million yesterday" */
const WHEN =
  /^(?:yesterday|today|tomorrow|tonight|year|month|week|day|time|total|amount|sum|figure|range|level|mark)$/;

function withValued({ lexemes }: Context, figures: readonly Figure[], tokens: readonly Token[]): Figure[] {
  return figures.map((figure) => {
    const opened = /^(?:an?|the|its|their|his|her|this|that|s)$/.test(lexemes[figure.first - 1]?.lower ?? '');
    if (figure.unit?.dimension !== 'money' || figure.per || figure.concept.length || !opened) return figure;
    const last = lexemes[figure.end - 1];
    if (!last || isDash(lexemes[figure.end])) return figure;
    const i = tokenAt(tokens, last.end);
    const phrase = phraseFrom(tokens, i);
    const head = phrase && tokens[phrase.head];
    if (
      !phrase ||
      head?.pos !== 'NOUN' ||
      WHEN.test(head.lower) ||
      tokens[phrase.from]?.start !== lexemes[figure.end]?.start
    )
      return figure;
    const concept = contentWords(tokens, phrase.from, phrase.to).map((word) => word.text.toLowerCase());
    if (!concept.length) return figure;
    return { ...figure, concept, conceptSpan: spanOf(tokens, phrase.from, phrase.to), conceptFrom: 'words' };
  });
}
