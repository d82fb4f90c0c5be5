/** Small repairs before a row is read: short brackets out, capitalised "verbs" inside names back to names. */
import { CUES } from './cues.ts';
import type { Item } from './items.ts';
import { kindOfNoun } from './speakers.ts';

/** Brackets of up to this many words are labels ("(PKK)", "(D-Ohio)") and stand in the way of the grammar. */
const LABEL = 8;

export function tidy(items: readonly Item[]): Item[] {
  return named(joined(withoutEmphasis(withoutLabels(withoutTickers(items)))));
}

/** "The ministry ITSELF estimates": the word adds no one. */
function withoutEmphasis(items: Item[]): Item[] {
  const emphasis = (item: Item, i: number) =>
    /^(?:him|her|it)self$|^themselves$/.test(item.lower) &&
    /^(?:NOUN|PROPN)$/.test(items[i - 1]?.pos ?? '') &&
    /^(?:NOUN|VERB|AUX|ADV)$/.test(items[i + 1]?.pos ?? '');
  return items.some(emphasis) ? items.filter((item, i) => !emphasis(item, i)) : items;
}

/** "Dorrin Mills <DRM.L> said": a code in angle brackets is no word; in "<Dorrin Mills> said" the brackets are none. */
function withoutTickers(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => item.text === '<')) return items;
  const kept: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.text === '<' && items[i + 1]?.start === item.end) {
      let close = i + 1;
      while (close <= i + LABEL && items[close] && items[close]?.text !== '>') close++;
      if (items[close]?.text === '>') {
        const beside = /^(?:NOUN|PROPN)$/.test(items[i - 1]?.pos ?? '');
        if (!beside) kept.push(...items.slice(i + 1, close));
        i = close;
        continue;
      }
    }
    kept.push(item);
  }
  return kept;
}

function withoutLabels(items: readonly Item[]): Item[] {
  if (!items.some((item) => item.text === '(')) return [...items];
  const kept: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    if (items[i]?.text === '(') {
      let close = i + 1;
      while (close <= i + LABEL && items[close] && items[close]?.text !== ')') close++;
      if (
        items[close]?.text === ')' &&
        !items.slice(i, close).some((item) => item.pos === 'QUOTE' || item.pos === 'AUX')
      ) {
        i = close;
        continue;
      }
    }
    kept.push(items[i] as Item);
  }
  return kept;
}

/** A hyphen with space around is a dash; a full stop inside a word ("N.Y.") is none. */
function joined(items: Item[]): Item[] {
  const kept: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    const before = items[i - 1];
    const next = items[i + 1];
    const touchesLeft = before !== undefined && before.end === item.start;
    const touchesRight = next !== undefined && next.start === item.end;
    if (item.text === '.' && touchesLeft && touchesRight && /^[A-Z,]/.test(next.text)) continue;
    kept.push(
      item.text === '-' && !touchesLeft && !touchesRight ? { ...item, text: '--', lower: '--' } : item,
    );
  }
  return kept;
}

const SAYS = /^(?:said|says|told|tells|added|adds|wrote|writes|asked|asks|replied|explained|noted)$/;
const VERBAL_NOUNS: ReadonlySet<string> = new Set(['finding', 'reading', 'ruling', 'saying']);

/** Tags put right by the words beside them; a headline's capitals say nothing, so there no verb becomes a name. */
function named(items: Item[]): Item[] {
  let long = 0;
  let capitals = 0;
  for (const { text } of items) {
    if (text.length < 4 || !/^[A-Za-z]+$/.test(text)) continue;
    long++;
    if (text < 'a') capitals++;
  }
  if (capitals / Math.max(1, long) > 0.85) return items;
  return items.map((item, i) => {
    const pos = i === 0 && opensName(items) ? 'PROPN' : posOf(item, items[i - 1], items[i + 1]);
    return pos === item.pos ? item : { ...item, pos };
  });
}

/** "Ford/VERB Canada said": a capital before a name that has its own verb; not "Meet Ida Vos". */
function opensName(items: readonly Item[]): boolean {
  const first = items[0] as Item;
  if ((first.pos !== 'VERB' && first.pos !== 'INTJ') || !/^[A-Z][A-Za-z]+$/.test(first.text)) return false;
  let k = 1;
  while (items[k]?.pos === 'PROPN' || (items[k]?.pos === 'NOUN' && /^[A-Z]/.test(items[k]?.text ?? ''))) k++;
  return k > 1 && SAYS.test(items[k]?.lower ?? '');
}

function posOf(item: Item, before: Item | undefined, next: Item | undefined): Item['pos'] {
  const { pos, lower } = item;
  // "Downing/VERB Street", the office
  if (lower === 'downing' && next?.text === 'Street' && item.text === 'Downing') return 'PROPN';
  const afterNoun = before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.pos === 'PRON';
  // "NBC further/ADJ notes", "shot/NOUN back.", "by this finding/VERB:"
  if (lower === 'further' && (afterNoun || before?.pos === 'ADV') && CUES.has(next?.lower ?? ''))
    return 'ADV';
  if (lower === 'shot' && next?.lower === 'back' && afterNoun) return 'VERB';
  if (VERBAL_NOUNS.has(lower) && /^(?:this|that|the|an?)$/.test(before?.lower ?? '')) return 'NOUN';
  if (pos === 'NOUN' && lower === 'forecast' && /^(?:has|have|had)$/.test(before?.lower ?? '')) return 'VERB'; // "had forecast/NOUN 3 percent"
  if (pos === 'ADJ' || pos === 'ADV') {
    // "the prosecutor (also) alleged/ADJ that"
    if (pos === 'ADJ' && (afterNoun || before?.pos === 'ADV') && next?.lower === 'that' && CUES.has(lower))
      return 'VERB';
    // "the military/ADJ says", "the daily/ADV reported"
    const acts = next?.pos === 'VERB' || next?.pos === 'AUX';
    if (acts && /^(?:the|an?|its|their)$/.test(before?.lower ?? '') && kindOfNoun(lower)) return 'NOUN';
  }
  if (pos === 'VERB') {
    // "a think/VERB tank", "acting/VERB president"
    if (lower === 'lead' && next?.pos === 'NOUN' && kindOfNoun(next.lower) === 'person') return 'ADJ'; // "said lead/VERB manager"
    if (lower === 'think' && /^tanks?$/.test(next?.lower ?? '')) return 'NOUN';
    if (lower === 'acting' && (next?.pos === 'NOUN' || next?.pos === 'PROPN')) return 'ADJ';
    // "independent analyses/VERB agree"
    if ((before?.pos === 'ADJ' || before?.pos === 'DET') && lower.endsWith('s') && kindOfNoun(lower))
      return 'NOUN';
  }
  // "'…,' Bam/INTJ said"
  if (before?.pos === 'QUOTE' && SAYS.test(next?.lower ?? '') && /^[A-Z][a-z]/.test(item.text))
    return /^(?:INTJ|VERB|ADJ|X|NOUN)$/.test(pos) ? 'PROPN' : pos;
  // "Don/VERB Fowler", "the Clean Air Act/VERB": a capital inside a sentence makes a name
  if (pos !== 'VERB' || !before || !/^[A-Z][a-z]/.test(item.text)) return pos;
  return before.pos === 'QUOTE' || /^[":.?!\u2014'-]$/.test(before.text) ? pos : 'PROPN';
}
