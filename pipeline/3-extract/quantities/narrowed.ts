/** What narrows the class of a pick: "one of the oldest parks in the valley", "one of the finest songs ever to top the charts". */
import type { Token } from '../../lib/tokens.ts';
import { singular } from './lemma.ts';
import { isNoun } from './phrase.ts';

const REACH = 14;

/** Content words of the phrases hung on behind token `from`, nouns in the singular; none where a clause goes on. */
export function narrowedBy(tokens: readonly Token[], from: number): string[] {
  const opening = tokens[from];
  const hung =
    opening !== undefined &&
    (/^(?:in|of|on|for|at|ever|to)$/.test(opening.lower) ||
      (opening.pos === 'ADJ' && tokens[from + 1]?.pos === 'ADP'));
  if (!hung) return [];
  const words: string[] = [];
  for (let i = from; i < tokens.length && i < from + REACH; i++) {
    const token = tokens[i] as Token;
    if (isNoun(token)) words.push(token.pos === 'PROPN' ? token.lower : singular(token));
    else if (token.pos === 'ADJ') words.push(token.lemma.toLowerCase());
    else if (token.pos === 'VERB' && infinitive(tokens, i)) words.push(token.lemma.toLowerCase());
    else if (!/^(?:ADP|DET|ADV|PART)$/.test(token.pos)) break;
  }
  return words;
}

/** "to top", "to ever live" */
function infinitive(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.lower === 'to' || (tokens[i - 1]?.pos === 'ADV' && tokens[i - 2]?.lower === 'to');
}
