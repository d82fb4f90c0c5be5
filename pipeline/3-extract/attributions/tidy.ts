/** Small repairs before a row is read: short brackets out, capitalised "verbs" inside names back to names. */
import { CUES } from './cues.ts';
import type { Item } from './items.ts';
import { kindOfNoun } from './speakers.ts';

/** Brackets of up to this many words are labels ("(PKK)", "(D-Ohio)") and stand in the way of the grammar. */
const LABEL = 8;

export function tidy(items: readonly Item[]): Item[] {
  return named(joined(withoutEmphasis(withoutLabels(items))));
}

/** "The ministry ITSELF estimates": the word adds no one. */
function withoutEmphasis(items: Item[]): Item[] {
  const emphasis = (item: Item, i: number) =>
    /^(?:him|her|it)self$|^themselves$/.test(item.lower) &&
    /^(?:NOUN|PROPN)$/.test(items[i - 1]?.pos ?? '') &&
    /^(?:NOUN|VERB|AUX|ADV)$/.test(items[i + 1]?.pos ?? '');
  return items.some(emphasis) ? items.filter((item, i) => !emphasis(item, i)) : items;
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

/** "Don/VERB Fowler", "the Clean Air Act/VERB": a capital inside a sentence makes a name, but not in a headline. */
function named(items: Item[]): Item[] {
  const long = items.filter((item) => /^[A-Za-z]{4,}$/.test(item.text));
  const capitals = long.filter((item) => /^[A-Z]/.test(item.text)).length;
  if (capitals / Math.max(1, long.length) > 0.85) return items;
  return items.map((item, i) => {
    const before = items[i - 1];
    // "a think/VERB tank", "acting/VERB president"
    if (item.pos === 'VERB' && item.lower === 'think' && /^tanks?$/.test(items[i + 1]?.lower ?? ''))
      return { ...item, pos: 'NOUN' };
    if (item.pos === 'VERB' && item.lower === 'acting' && /^(?:NOUN|PROPN)$/.test(items[i + 1]?.pos ?? ''))
      return { ...item, pos: 'ADJ' };
    // "the prosecutor alleged/ADJ that"
    const noun = /^(?:NOUN|PROPN|PRON|ADV)$/.test(before?.pos ?? '');
    if (item.pos === 'ADJ' && noun && items[i + 1]?.lower === 'that' && CUES.has(item.lower))
      return { ...item, pos: 'VERB' };
    // "NBC further/ADJ notes"
    if (item.lower === 'further' && noun && CUES.has(items[i + 1]?.lower ?? ''))
      return { ...item, pos: 'ADV' };
    // "Downing/VERB Street", the office
    if (item.text === 'Downing' && items[i + 1]?.text === 'Street') return { ...item, pos: 'PROPN' };
    // "had forecast/NOUN 3 percent"
    if (item.lower === 'forecast' && item.pos === 'NOUN' && /^(?:has|have|had)$/.test(before?.lower ?? ''))
      return { ...item, pos: 'VERB' };
    // "shot/NOUN back."
    if (
      item.lower === 'shot' &&
      items[i + 1]?.lower === 'back' &&
      /^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? '')
    )
      return { ...item, pos: 'VERB' };
    // "the military/ADJ says", "the daily/ADV reported"
    const bare = /^(?:ADJ|ADV)$/.test(item.pos) && /^(?:the|an?|its|their)$/.test(before?.lower ?? '');
    if (bare && /^(?:VERB|AUX)$/.test(items[i + 1]?.pos ?? '') && kindOfNoun(item.lower))
      return { ...item, pos: 'NOUN' };
    // "by this finding/VERB:"
    if (
      /^(?:finding|reading|ruling|saying)$/.test(item.lower) &&
      /^(?:this|that|the|an?)$/.test(before?.lower ?? '')
    )
      return { ...item, pos: 'NOUN' };
    // "independent analyses/VERB agree"
    if (
      item.pos === 'VERB' &&
      /s$/.test(item.lower) &&
      /^(?:ADJ|DET)$/.test(before?.pos ?? '') &&
      kindOfNoun(item.lower)
    )
      return { ...item, pos: 'NOUN' };
    // "'…,' Bam/INTJ said"
    const speaks =
      SAYS.test(items[i + 1]?.lower ?? '') && before?.pos === 'QUOTE' && /^[A-Z][a-z]/.test(item.text);
    if (speaks && /^(?:INTJ|VERB|ADJ|X|NOUN)$/.test(item.pos)) return { ...item, pos: 'PROPN' };
    if (item.pos !== 'VERB' || !before || !/^[A-Z][a-z]/.test(item.text)) return item;
    const opens = before.pos === 'QUOTE' || /^[":.?!\u2014'-]$/.test(before.text);
    return opens ? item : { ...item, pos: 'PROPN' };
  });
}
