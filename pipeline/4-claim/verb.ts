import type { Token } from '../lib/tokens.ts';

/**
 * The index of the finite verb nearest before a place in the sentence ("The army said it had killed | 40": had), or -1.
 * Participles and infinitives are passed over: "carried out an attack, killing | 40" gives "carried".
 */
export function finiteVerbBefore(tokens: Token[], at: number): number {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.start >= at || (token.pos !== 'VERB' && token.pos !== 'AUX')) continue;
    if (!/ing$/.test(token.lower) && tokens[i - 1]?.lower !== 'to') return i;
  }
  return -1;
}
