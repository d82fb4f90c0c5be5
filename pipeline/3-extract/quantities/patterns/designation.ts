import { aside, type Pattern, type Reading } from '../figure.ts';
import { at, isDash, type Lexeme } from '../lex.ts';
import { isCardinalWord } from '../number-words.ts';
import { unitAt } from '../units/index.ts';
import { pluralAt } from './calendar.ts';

/** "five-a-side", "nine-to-five", "4x4", "odds of 33-1", "221B Elm Street", "the number 10 shirt", "the Group of Seven" */
export const designation: Pattern = {
  id: 'designation',
  title: 'Numbers that are part of a word or a name',
  examples: [
    ['a five-a-side pitch and a nine-to-five job', ''],
    ['she drove a 4x4', ''],
    ['a two-for-one share split and a 3-for-2 issue', ''],
    ['the 4x100m relay', ''],
    ['the horse won at 33-1', ''],
    ['a 10-to-1 outsider', ''],
    ['he lives at 221B Linden Street', ''],
    ['the number 10 shirt', ''],
    ['the Group of Seven met', ''],
    ["the Thirty Years' War", ''],
    ['they dialled 999', ''],
    ['it was fifty-fifty', ''],
    ['London NW1 6XE', ''],
    ['<post id="7834934992660848"/>', ''],
  ],
  not: [
    'a number of 10 shirts',
    'a room of 4 x 4 m',
    'the group of seven boys',
    'a group of Seven',
    'seats 3 to 1',
  ],
  read({ lexemes }, i) {
    const lexeme = lexemes[i] as Lexeme;
    return (
      (lexeme.kind === 'num' ? digitsName(lexemes, i) : null) ?? hyphened(lexemes, i) ?? wordName(lexemes, i)
    );
  },
};

const STREET =
  /^(?:street|st|avenue|ave|road|rd|boulevard|lane|drive|court|square|terrace|place|gardens|crescent|close|row)$/;

function digitsName(lexemes: readonly Lexeme[], i: number): Reading | null {
  const { text } = lexemes[i] as Lexeme;
  const next = lexemes[i + 1];
  const before = at(lexemes, i - 1);
  if (/^\d{1,4}$/.test(text) && next?.glued) {
    // "4x4", but "4x4 m" is a size
    const x = /^[x×]$/.test(next.lower) && lexemes[i + 2]?.kind === 'num' && lexemes[i + 2]?.glued;
    if (x && !unitAt(lexemes, i + 3)) return aside(i, i + 3, 'label');
    // "the 4x100m relay"
    const relay = x && Number(text) <= 10 && Number(lexemes[i + 2]?.text) >= 50;
    if (relay) return aside(i, i + 4, 'label');
    // "221B Linden Street"
    if (
      /^[A-Z]$/.test(next.text) &&
      isCapital(lexemes[i + 2]) &&
      (STREET.test(at(lexemes, i + 3)) || STREET.test(at(lexemes, i + 4)))
    )
      return aside(i, i + 2, 'label');
    // "NW1 6XE": the second half of a postcode
    const code =
      lexemes[i - 1]?.kind === 'num' &&
      lexemes[i - 1]?.glued === true &&
      /^[A-Z]{1,2}$/.test(lexemes[i - 2]?.text ?? '');
    if (/^\d$/.test(text) && /^[A-Z]{2}$/.test(next.text) && code) return aside(i, i + 2, 'label');
    // "at 33-1", "5-2 favourite", "10-to-1 outsider"
    const odds = oddsEnd(lexemes, i);
    if (odds) return aside(i, odds, 'label');
  }
  // id="783493499266": an identifier
  const attribute = before === '"' && at(lexemes, i - 2) === '=';
  if (
    /^\d{6,30}$/.test(text) &&
    (attribute || /^(?:id|ids|isbn|iban|serial|ref|account|tweet)$/.test(before))
  )
    return aside(i, i + 1, 'label');
  if (!/^\d{1,4}$/.test(text)) return null;
  if (
    before === 'number' &&
    !/^(?:the|a)$/.test(at(lexemes, i + 1)) &&
    !pluralAt(lexemes, i + 1) &&
    !unitAt(lexemes, i + 1) &&
    !verbal(lexemes, i - 2)
  )
    return aside(i, i + 1, 'label');
  if (
    /^\d{3}$/.test(text) &&
    /^(?:dial|dials|dialled|dialed|dialling|call|called|ring|rang|phone|phoned)$/.test(before) &&
    !pluralAt(lexemes, i + 1)
  )
    return aside(i, i + 1, 'label');
  return null;
}

/** "they number 10" counts; "number 10" names */
function verbal(lexemes: readonly Lexeme[], i: number): boolean {
  return (
    /^(?:they|we|which|who|that|now|to|may|might|could|would|will)$/.test(at(lexemes, i)) ||
    pluralAt(lexemes, i)
  );
}

/** The end of odds: short ones need a word that bets. */
function oddsEnd(lexemes: readonly Lexeme[], i: number): number | null {
  const [dash, second] = [lexemes[i + 1], lexemes[i + 2]];
  if (!second?.glued || !(isDash(dash) || dash?.text === '/')) return null;
  if (second.lower === 'to' && isDash(lexemes[i + 3]) && lexemes[i + 4]?.glued)
    return /^(?:\d+|one)$/.test(at(lexemes, i + 4)) && BETS.test(at(lexemes, i + 5)) ? i + 5 : null;
  if (second.kind !== 'num') return null;
  return BETS.test(at(lexemes, i + 3)) ||
    (at(lexemes, i - 1) === 'at' && /^(?:1|2|4|5|8)$/.test(second.text)) ||
    /^odds$/.test(at(lexemes, i - 2))
    ? i + 3
    : null;
}
const BETS = /^(?:favourite|favorite|outsider|outsiders|shot|chance|odds|second|winner|joint|co)$/;

/** "five-a-side", "nine-to-five", "fifty-fifty" */
function hyphened(lexemes: readonly Lexeme[], i: number): Reading | null {
  const [dash, word] = [lexemes[i + 1], lexemes[i + 2]];
  if (!isDash(dash) || !dash?.glued || !word?.glued) return null;
  const [link, last] = [lexemes[i + 3], at(lexemes, i + 4)];
  const chained = isDash(link) && link?.glued === true && lexemes[i + 4]?.glued === true;
  if (word.lower === 'a' && chained && last === 'side') return aside(i, i + 5, 'label');
  // "a two-for-one split"
  if (word.lower === 'for' && chained && (lexemes[i + 4]?.kind === 'num' || isCardinalWord(last)))
    return aside(i, i + 5, 'label');
  if (word.lower === 'to' && chained && at(lexemes, i) === 'nine' && last === 'five')
    return aside(i, i + 5, 'idiom');
  return word.lower === at(lexemes, i) && /^(?:fifty|50)$/.test(word.lower) ? aside(i, i + 3, 'idiom') : null;
}

function isCapital(lexeme: Lexeme | undefined): boolean {
  return /^\p{Lu}\p{Ll}/u.test(lexeme?.text ?? '');
}

/** "the Group of Seven", "the Thirty Years' War": capitals inside a sentence that writes small */
function wordName(lexemes: readonly Lexeme[], i: number): Reading | null {
  const lexeme = lexemes[i] as Lexeme;
  if (!isCapital(lexeme) || !(isCardinalWord(lexeme.lower) || lexeme.lower === 'hundred')) return null;
  const group = at(lexemes, i - 1) === 'of' && isCapital(lexemes[i - 2]) && lexemes[i - 2]?.lower !== 'of';
  if (group && /^(?:group|gang|band|company|club|league|council|circle|committee)$/.test(at(lexemes, i - 2)))
    return aside(i, i + 1, 'label');
  const stretch = /^(?:years?|days?|weeks?|hours?)$/.test(at(lexemes, i + 1)) && isCapital(lexemes[i + 1]);
  const war = [2, 3, 4].some((n) => at(lexemes, i + n) === 'war' && isCapital(lexemes[i + n]));
  return stretch && war ? aside(i, i + 1, 'label') : null;
}
