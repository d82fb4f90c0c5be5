/** Scale words and suffixes behind digits: "3.2 million", "10k", "£4bn"; "48m" may be metres. */
import { at, isDash, type Lexeme } from './lex.ts';
import { SCALES, SUFFIXES } from './number-words.ts';

const UNIT_LIKE_M = new Set([
  'long',
  'tall',
  'high',
  'deep',
  'wide',
  'away',
  'across',
  'above',
  'below',
  'race',
  'sprint',
  'apart',
  'hurdles',
  'freestyle',
]);

/** A scale word or suffix at `i`: "million", "-billion", "k", "bn", " mln". */
export function scaleAfter(lexemes: readonly Lexeme[], i: number): { to: number; scale: number } | null {
  let j = i;
  // "9.5-million", and with a slip of the space bar "68- billion"
  if (isDash(lexemes[j]) && lexemes[j]?.glued && (lexemes[j + 1]?.glued || SCALES.has(at(lexemes, j + 1))))
    j++;
  const word = at(lexemes, j);
  let scale =
    SCALES.get(word) ?? (word === 'hundred' ? 100 : word === 'dozen' || word === 'dozens' ? 12 : undefined);
  if (scale !== undefined) {
    // "4 hundred million", "three lakh crore"
    let to = j + 1;
    for (
      let next = SCALES.get(at(lexemes, to));
      next && next >= scale && scale < 1e16;
      next = SCALES.get(at(lexemes, ++to))
    )
      scale *= next;
    return { to, scale };
  }
  if (j !== i) return null;
  const lexeme = lexemes[i];
  const suffix = SUFFIXES.get(word);
  if (!lexeme || !suffix) return null;
  const money = isMoneySign(lexemes, i - 2) || isMoneySign(lexemes, i - 3);
  const text = lexeme.text;
  const next = lexemes[i + 1];
  if (next?.glued && (next.kind !== 'sym' || next.text === '²')) return null; // "m2", "b2b"
  if (isDash(next) && next?.glued && !money && lexemes[i + 2]?.kind === 'word' && text.length === 1)
    return null;
  if (text.length > 1) {
    if (text === 'mm' || text === 'MM' || text === 'Mm') return money ? { to: i + 1, scale: suffix } : null;
    return /^(?:bn|tn|mn|mln|bln|trn|tln|mil|mio)$/i.test(text) ? { to: i + 1, scale: suffix } : null;
  }
  if (word === 'g') {
    // "10G" is a giga-something; "5G" a generation of radio; "45g" a weight
    return text === 'G' && Number(lexemes[i - 1]?.text.replace(/,/g, '')) >= 10
      ? { to: i + 1, scale: suffix }
      : null;
  }
  if (word === 'k') return { to: i + 1, scale: suffix };
  // "7B parameters", but "221B Baker"
  if (word === 'b') {
    const name = !money && next?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(next.text);
    return !name && (text === 'B' || lexeme.glued) ? { to: i + 1, scale: suffix } : null;
  }
  // m: millions after money, before a noun or "of"; metres where it stands alone or with "long"
  if (money || text === 'M') return money || lexeme.glued ? { to: i + 1, scale: suffix } : null;
  // "the population is 8.1m, of whom"
  if (lexeme.glued && !(next && UNIT_LIKE_M.has(next.lower)) && talliesBefore(lexemes, i))
    return { to: i + 1, scale: suffix };
  if (!lexeme.glued || !next || next.kind !== 'word' || UNIT_LIKE_M.has(next.lower)) return null;
  return /^(?:and|from|to|in|at|by|or|the|is|was|on|off)$/.test(next.lower)
    ? null
    : { to: i + 1, scale: suffix };
}

const TALLIED =
  /^(?:population|populations|audience|audiences|membership|viewers|users|customers|subscribers|followers|downloads|copies|visitors|passengers|voters|votes|people|members|sales|deliveries|circulation)$/;

/** Does the clause before the number speak of what is counted in millions? */
function talliesBefore(lexemes: readonly Lexeme[], i: number): boolean {
  for (let j = i - 2; j >= 0 && j > i - 12; j--) {
    if (lexemes[j]?.kind === 'sym' && /^[.;:,()]$/.test(lexemes[j]?.text ?? '')) return false;
    if (TALLIED.test(at(lexemes, j))) return true;
  }
  return false;
}

function isMoneySign(lexemes: readonly Lexeme[], i: number): boolean {
  const text = lexemes[i]?.text ?? '';
  return (
    /^\p{Sc}$/u.test(text) ||
    /^(?:PS|RM|Rs|USD|EUR|GBP|AUD|CAD|INR|CHF|HKD|NZD|SGD|MUSD)$/.test(text) ||
    (text === '=' && lexemes[i - 1]?.text === 'Y')
  );
}
