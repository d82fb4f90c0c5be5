/** Ages: "65 years old", "aged 7", "children under five", "Marta Silva, 65, said". */
import { cuesOf } from './cues.ts';
import type { Figure } from './figure.ts';
import { at, isDash, type Lexeme } from './lex.ts';
import { pluralAt } from './patterns/calendar.ts';
import type { UnitAt } from './units/index.ts';

/** Who can be "under five" and "over 65". */
const PEOPLE =
  /^(?:people|children|adults|women|men|girls|boys|babies|infants|kids|youths|teenagers|pupils|students|patients|voters|workers|employees|residents|citizens|drivers|pensioners|those|anyone|everyone|all)$/;
function speaksOfPeople(lexemes: readonly Lexeme[], end: number): boolean {
  for (let j = end - 3; j > end - 14 && j >= 0; j--)
    if (PEOPLE.test(at(lexemes, j)) || MANY.test(at(lexemes, j))) return true;
  return false;
}
const MANY = /^(?:whom|population|inhabitants|members|migrants|refugees|victims|dead)$/;
const PERSON = /^(?:man|woman|boy|girl|child|youth|teenager|pensioner|person)$/;
/** What may follow an age: verbs and small words, never what is counted. */
const GOES_ON =
  /^(?:is|are|was|were|who|in|on|to|at|by|for|with|from|and|or|can|cannot|could|will|would|must|may|might|should|shall|have|has|had|do|does|did|die|need|get|live|work|[a-z]{2,}ed)$/;

/** "Owen Marsh Jr., 56, said" */
const isJunior = (lexemes: readonly Lexeme[], i: number): boolean =>
  at(lexemes, i) === '.' && /^(?:jr|sr)$/.test(at(lexemes, i - 1));

/** "65 years old", "18-year-old", "aged 7", "age of 21", "eighteen months of age", "87 yo" */
export function withAge(lexemes: readonly Lexeme[], figure: Figure, found: UnitAt | null): Figure {
  const age = (name: string, end: number): Figure => ({
    ...figure,
    unit: { name, code: name === 'year of age' ? 'a' : null, dimension: 'age' },
    unitWords: end > figure.to ? [figure.to, end] : null,
    end,
    statistic: 'age',
  });
  let j = figure.end;
  if (found?.unit.dimension === 'time' || at(lexemes, j) === 'yo' || at(lexemes, j) === 'y') {
    const name = `${found?.unit.name ?? 'year'} of age`;
    if (!found) return at(lexemes, j) === 'yo' ? age(name, j + 1) : figure;
    if (isDash(lexemes[j])) j++;
    if (/^(?:old|olds)$/.test(at(lexemes, j))) return age(name, j + 1);
    if (at(lexemes, j) === 'of' && at(lexemes, j + 1) === 'age') return age(name, j + 2);
    const cue = at(lexemes, figure.first - 1) === 'of' && at(lexemes, figure.first - 2) === 'age';
    return cue ? age(name, figure.end) : figure;
  }
  if (found || figure.value === null || figure.value < 0 || figure.value > 120 || figure.scale > 1)
    return figure;
  const before = at(lexemes, figure.first - 1);
  const plain = figure.form === 'digits' || figure.form === 'words';
  if (!plain || !Number.isInteger(figure.value) || at(lexemes, figure.from) === 'one') return figure;
  if (
    before === 'aged' ||
    before === 'age' ||
    (before === 'of' && /^(?:age|ages)$/.test(at(lexemes, figure.first - 2)))
  )
    return age('year of age', figure.end);
  // "anyone 19 or older"
  if (
    figure.form === 'digits' &&
    /^(?:or|and)$/.test(at(lexemes, figure.end)) &&
    /^(?:older|younger)$/.test(at(lexemes, figure.end + 1))
  )
    return age('year of age', figure.end);
  const next = lexemes[figure.end];
  const closed =
    next === undefined ||
    /^[.,;!?)]$/.test(next.text) ||
    /ing$/.test(next.lower) ||
    /^(?:and|when|by|in|this|on|at|next|last|but)$/.test(next.lower);
  // "Marta Silva, 65, said", "Silva, now 65, said"
  const gap = /^(?:then|now|aged)$/.test(before) ? 1 : 0;
  const comma = figure.first - 1 - gap;
  if (
    figure.form === 'digits' &&
    figure.value >= 4 &&
    lexemes[comma]?.text === ',' &&
    (/^\p{Lu}/u.test(lexemes[comma - 1]?.text ?? '') || isJunior(lexemes, comma - 1)) &&
    (next?.text === ',' || (gap > 0 && closed)) &&
    (gap > 0 || lexemes[figure.end + 1]?.kind === 'word')
  )
    return age('year of age', figure.end);
  // "children under five", "people over 65 may", "a woman of 29"
  const grouped = /^(?:under|over)$/.test(before) && PEOPLE.test(at(lexemes, figure.first - 2));
  const goesOn = (word: Lexeme): boolean =>
    GOES_ON.test(word.lower) || (grouped && !word.glued && !pluralAt(lexemes, figure.end));
  const ended = closed || (next?.kind === 'word' && goesOn(next));
  if (ended && figure.value > 0 && figure.value < 110) {
    const who = at(lexemes, figure.first - 2);
    const told =
      PEOPLE.test(who) || (/^(?:is|are|was|were)$/.test(who) && speaksOfPeople(lexemes, figure.first));
    if (/^(?:under|over|above|below)$/.test(before) && told) return age('year of age', figure.end);
    if (before === 'of' && PERSON.test(who) && figure.form === 'digits')
      return age('year of age', figure.end);
  }
  if (!closed) return figure;
  // "he will be 35", "she turned forty"
  const two = at(lexemes, figure.first - 2);
  if (/^(?:turned|turns|turning)$/.test(before) && /^(?:he|she|who|they|s|i|was|just|recently)$/.test(two))
    return age('year of age', figure.end);
  if (/^(?:is|was|be|am)$/.test(before) && /^(?:he|she|i|who|will|only|just)$/.test(two)) {
    const who = two === 'will' ? at(lexemes, figure.first - 3) : two;
    return /^(?:he|she|i|who)$/.test(who) ? age('year of age', figure.end) : figure;
  }
  // "life expectancy is about 73", "the average age was 41"
  const talk = cuesOf(lexemes).lifetime;
  return talk &&
    figure.value >= 10 &&
    /^(?:is|was|about|around|nearly|at|to|be|of|roughly|over|under)$/.test(before) &&
    next?.text !== '%'
    ? age('year of age', figure.end)
    : figure;
}
