import { comparedBefore, levelBefore, ofAYear, takesCount } from '../../counting.ts';
import { aside, type Pattern } from '../figure.ts';
import { at, isDash, type Lexeme } from '../lex.ts';
import { ORDINALS, UNITS } from '../number-words.ts';
import { scaleAfter } from '../scale.ts';
import { currencyBefore, unitAt } from '../units/index.ts';
import { writtenFraction } from '../written-fraction.ts';

const MONTHS = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);
/** Month names that are common words too: they need a capital or "on". */
const AMBIGUOUS = new Set(['may', 'march', 'mar', 'sep', 'dec', 'jan']);
const IN_TIME = new Set(
  'in since until till during year years early late mid fiscal fy spring summer autumn winter circa before after through by season'.split(
    ' ',
  ),
);
const LOOSE = new Set('from to and of between than over for the this that a on at compared'.split(' '));
const HEDGES = new Set(
  'about around some nearly almost least estimated only just roughly approximately exactly over to than'.split(
    ' ',
  ),
);
const ERAS = new Set(['ad', 'bc', 'bce', 'ce', 'ah']);

export function isMonth(lexemes: readonly Lexeme[], i: number): boolean {
  const lexeme = lexemes[i];
  if (!lexeme || !MONTHS.has(lexeme.lower)) return false;
  if (!AMBIGUOUS.has(lexeme.lower)) return true;
  return (
    lexeme.text !== lexeme.lower ||
    ['on', 'since', 'by', 'until', 'of', 'from', 'in'].includes(at(lexemes, i - 1))
  );
}

/** Words in -s that are no plurals. */
const VERBS =
  /^(?:was|has|does|as|is|its|this|says|sees|gets|includes|excludes|remains|becomes|seems|appears|contains|exceeds|comprises|consists|goes|comes|brings|gives|takes|makes|reflects|represents)$/;

/** "people", or a lower-case word that looks like a plural: what follows a count rather than a year. */
export function pluralAt(lexemes: readonly Lexeme[], i: number): boolean {
  const lexeme = lexemes[i];
  if (lexeme?.kind !== 'word' || lexeme.text !== lexeme.lower) return false;
  return (
    /^(?:people|men|women|children|police|troops)$/.test(lexeme.lower) ||
    (/[^siu']s$/.test(lexeme.lower) && !VERBS.test(lexeme.lower))
  );
}

/** A number of four digits that stands for a year? Never after a currency sign or before a unit. */
export function isYear(lexemes: readonly Lexeme[], i: number): boolean {
  const lexeme = lexemes[i];
  if (lexeme?.kind !== 'num' || !/^\d{4}$/.test(lexeme.text)) return false;
  const year = Number(lexeme.text);
  if (year < 1000 || year > 2100) return false;
  if (currencyBefore(lexemes, i) || scaleAfter(lexemes, i + 1)) return false;
  const modern = year >= 1900 && year <= 2035;
  const unit = unitAt(lexemes, i + 1);
  // "the fiscal 1987 year": nothing lasts 1987 "year"
  if (modern && at(lexemes, i + 1) === 'year') return true;
  if (unit && !(lexemes[i + 1]?.glued && isDash(lexemes[i + 1])) && unit.unit.dimension !== 'money')
    return false;
  if (unit && unit.unit.dimension === 'money' && /s$/.test(at(lexemes, unit.to - 1))) return false;
  const era = (j: number) =>
    ERAS.has(at(lexemes, j)) || (/^[ab]$/.test(at(lexemes, j)) && at(lexemes, j + 1) === '.');
  const before = at(lexemes, i - 1) === '.' ? at(lexemes, i - 2) : at(lexemes, i - 1);
  if (era(i + 1) || ERAS.has(before) || (at(lexemes, i - 1) === '.' && at(lexemes, i - 2) === 'd'))
    return true;
  const previous = lexemes[i - 1];
  if (
    previous?.glued &&
    /^[-/#]$/.test(previous.text) &&
    lexeme.glued &&
    lexemes[i - 2]?.kind === 'word' &&
    !IN_TIME.has(at(lexemes, i - 2)) &&
    at(lexemes, i - 2) !== 'post' &&
    at(lexemes, i - 2) !== 'pre'
  )
    return false;
  // "between 1600 and 1900": what the first is, the second is
  if (
    /^(?:and|to|-|–)$/.test(at(lexemes, i - 1)) &&
    /^\d{4}$/.test(at(lexemes, i - 2)) &&
    /^(?:between|from)$/.test(at(lexemes, i - 3)) &&
    isYear(lexemes, i - 2)
  )
    return true;
  // "its 2014 and 2016 campaigns"
  if (
    modern &&
    /^(?:and|or)$/.test(at(lexemes, i - 1)) &&
    /^(?:19|20)\d\d$/.test(at(lexemes, i - 2)) &&
    /^(?:the|its|their|his|her|our|s|in|for|since|between)$/.test(at(lexemes, i - 3))
  )
    return true;
  if (
    (/^(?:and|-|–)$/.test(at(lexemes, i - 1)) && ERAS.has(at(lexemes, i - 3))) ||
    (at(lexemes, i - 1) === 'and' && at(lexemes, i - 3) === '.' && at(lexemes, i - 4) === 'd')
  )
    return true;
  if (modern && ofAYear(at(lexemes, i + 1)) && !/^\d/.test(before)) return true;
  // "cases reached 1988", "up from 1567"
  if (levelBefore(at(lexemes, i - 2), before, at(lexemes, i + 1))) return false;
  if (/^(?:from|to|with|against|than)$/.test(before) && atAnotherTime(lexemes, i + 1)) return false;
  if (!modern && comparedBefore(at(lexemes, i - 2), before)) return false;
  const plural =
    pluralAt(lexemes, i + 1) ||
    (lexemes[i + 1]?.kind === 'word' &&
      !lexemes[i + 1]?.glued &&
      pluralAt(lexemes, i + 2) &&
      !LOOSE.has(at(lexemes, i + 1)));
  if (isMonth(lexemes, i - 1) || isMonth(lexemes, i - 2)) return true;
  if (IN_TIME.has(before)) return modern || !plural;
  if (modern) {
    if (!plural)
      return !/^(?:exactly|some|nearly|almost|estimated|approximately|roughly|about|around|least)$/.test(
        before,
      );
    if (HEDGES.has(before) || before === '' || previous?.kind === 'num' || takesCount(before)) return false;
    // "the 2018 sales", "Acme's 2018 sales" against "killed 2000 people"
    return (
      /^(?:the|its|their|his|her|our|a|s|last)$/.test(before) ||
      (previous !== undefined && previous.kind === 'word' && previous.text !== previous.lower)
    );
  }
  if (plural) return false;
  if (year >= 1700 && /^(?:the|a|an)$/.test(before)) return true;
  const pair = (j: number) =>
    /^(?:and|to|-|–)$/.test(at(lexemes, j)) && /^1\d{3}$|^20\d\d$/.test(at(lexemes, j + 1));
  const paired = (j: number) =>
    /^(?:and|to|-|–)$/.test(at(lexemes, j)) && /^1\d{3}$|^20\d\d$/.test(at(lexemes, j - 1));
  return (
    (/^(?:between|from)$/.test(before) &&
      pair(i + 1) &&
      !unitAt(lexemes, i + 3) &&
      !pluralAt(lexemes, i + 3)) ||
    (paired(i - 1) && /^(?:between|from)$/.test(at(lexemes, i - 3)) && isYear(lexemes, i - 2))
  );
}

/** "the week to March six", but not "in March six people fell ill". */
function wordDay(lexemes: readonly Lexeme[], i: number): boolean {
  const day = UNITS.get(at(lexemes, i));
  if (!day || !isMonth(lexemes, i - 1)) return false;
  const next = lexemes[i + 1];
  return (
    next === undefined ||
    (next.kind === 'sym' && !isDash(next)) ||
    next.kind === 'num' ||
    /^(?:to|and|from|at|on|for|was|were|is|are|has|had|compared|against|vs|after|when|or|through|but|with|he|she|it|they|as|by|until|this|last|next|which|that|the|would|will|unless|before|if|because|since|while|although|under)$/.test(
      next.lower,
    )
  );
}

/** "1567 a week before" */
function atAnotherTime(lexemes: readonly Lexeme[], i: number): boolean {
  return (
    /^(?:a|an|one|the)$/.test(at(lexemes, i)) &&
    /^(?:day|week|month|quarter|year|decade)$/.test(at(lexemes, i + 1)) &&
    /^(?:before|earlier|ago|prior|previously)$/.test(at(lexemes, i + 2))
  );
}

/** Years, days of the month, decades, numeric dates: kept out of the figures even where no date was recognised. */
export const calendar: Pattern = {
  id: 'calendar',
  title: 'Years and days of the month belong to the dates',
  examples: [
    ['the plant opened in 2016', ''],
    ['on 14 March the council met', ''],
    ['budgets for 2014-15 were cut', ''],
    ['since the 1990s', ''],
    ['in the week to March six', ''],
    ['the fiscal 1987 year', ''],
    ['its 2014 and 2016 campaigns', ''],
    ['the 9/12 march', ''],
  ],
  not: [
    'a herd of 2,016 cattle',
    'more than 2000 people fled',
    'cases reached 1988',
    'in March six people fell ill',
    'up from 1567 a week before',
  ],
  read({ lexemes }, i) {
    const lexeme = lexemes[i];
    if (!lexeme) return null;
    if (lexeme.kind === 'word') {
      // "May first", "the second of May"
      const day = ORDINALS.get(lexeme.lower);
      if (wordDay(lexemes, i)) return aside(i, i + 1, 'date');
      return day && (isMonth(lexemes, i - 1) || (at(lexemes, i + 1) === 'of' && isMonth(lexemes, i + 2)))
        ? aside(i, i + 1, 'date')
        : null;
    }
    if (lexeme.kind !== 'num') return null;
    const next = lexemes[i + 1];
    // 2021-03-04, 3/4/2021, 1995-01, 2014-15, 9/11, 24/7
    if (
      /^\d{1,4}$/.test(lexeme.text) &&
      next?.glued &&
      /^[-/–]$/.test(next.text) &&
      lexemes[i + 2]?.kind === 'num' &&
      lexemes[i + 2]?.glued
    ) {
      const second = (lexemes[i + 2] as Lexeme).text;
      const third =
        lexemes[i + 3]?.text === next.text && lexemes[i + 4]?.kind === 'num' && lexemes[i + 4]?.glued;
      if (third && /^\d{1,4}$/.test(second)) return aside(i, i + 5, 'date');
      const tail = Number(lexeme.text.slice(2));
      if (
        /^(?:1[5-9]|20)\d\d$/.test(lexeme.text) &&
        /^\d\d$/.test(second) &&
        (Number(second) === (tail + 1) % 100 ||
          second.startsWith('0') ||
          (Number(second) > tail &&
            !/^[%$]/.test(lexemes[i + 3]?.text ?? '') &&
            !pluralAt(lexemes, i + 3) &&
            !unitAt(lexemes, i + 3)))
      )
        return aside(i, i + 3, 'date');
      if (
        /^(?:1[5-9]|20)\d\d$/.test(lexeme.text) &&
        /^(?:1[5-9]|20)\d\d$/.test(second) &&
        isYear(lexemes, i + 2) &&
        Number(second) > Number(lexeme.text) &&
        Number(second) - Number(lexeme.text) < 150
      )
        return aside(i, i + 3, 'date');
      if (
        next.text === '/' &&
        ((lexeme.text === '9' && second === '11') || (lexeme.text === '24' && second === '7'))
      )
        return aside(i, i + 3, 'label');
      // "the 9/12 march": a day, for no fraction is written so
      const day =
        next.text === '/' &&
        Number(lexeme.text) <= 12 &&
        Number(second) <= 31 &&
        /^the$/.test(at(lexemes, i - 1));
      if (day && Number(lexeme.text) < Number(second) && Number(second) > 8 && !writtenFraction(lexemes, i))
        return aside(i, i + 3, 'date');
    }
    const small = /^\d{1,2}$/.test(lexeme.text) && Number(lexeme.text) >= 1 && Number(lexeme.text) <= 31;
    const suffix = next?.glued && /^(?:st|nd|rd|th)$/.test(next.lower) ? 1 : 0;
    if (small) {
      const dot = at(lexemes, i - 1) === '.' ? 1 : 0;
      if (isMonth(lexemes, i - 1 - dot) && !unitAt(lexemes, i + 1)) return aside(i, i + 1 + suffix, 'date');
      const of = at(lexemes, i + 1 + suffix) === 'of' ? 1 : 0;
      if (isMonth(lexemes, i + 1 + suffix + of) && !(of && !suffix)) return aside(i, i + 1 + suffix, 'date');
      // "March 29-31", "Feb 3 and 4"
      if (
        (isDash(lexemes[i - 1]) || at(lexemes, i - 1) === 'and') &&
        /^\d{1,2}$/.test(at(lexemes, i - 2)) &&
        isMonth(lexemes, i - 3) &&
        !unitAt(lexemes, i + 1) &&
        !pluralAt(lexemes, i + 1)
      )
        return aside(i, i + 1, 'date');
      if (
        (isDash(next) || at(lexemes, i + 1) === 'and') &&
        /^\d{1,2}$/.test(at(lexemes, i + 2)) &&
        isMonth(lexemes, i + 3) &&
        !isMonth(lexemes, i + 1)
      )
        return aside(i, i + 1, 'date');
    }
    if (next?.glued && next.lower === 's' && /^(?:\d0|(?:1[5-9]|20)\d\d)$/.test(lexeme.text))
      return aside(i, i + 2, 'date');
    if (/^\d\d$/.test(lexeme.text) && lexemes[i - 1]?.text === "'" && lexeme.glued && !unitAt(lexemes, i + 1))
      return aside(i, i + 1, 'date');
    return isYear(lexemes, i) ? aside(i, i + 1, 'date') : null;
  },
};
