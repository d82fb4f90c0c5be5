import { aside, type Pattern } from '../figure.ts';
import { at, isDash, type Lexeme } from '../lex.ts';
import { scaleAfter } from '../scale.ts';
import { currencyBefore, unitAt } from '../units/index.ts';
import { writtenFraction } from '../written-fraction.ts';
import { pluralAt } from './calendar.ts';

/** Nouns that are numbered rather than counted when the number follows: "Section 427". */
const NUMBERED = new Set(
  (
    'section article chapter clause paragraph title amendment resolution regulation directive act bill rule law ' +
    'proposition prop measure page pages line figure table appendix annex schedule exhibit phase stage level grade ' +
    'class category cat type tier version model mark series episode season volume issue part book act scene game match round ' +
    'week day lesson unit room suite apartment apt floor gate platform terminal hangar building block lot bay berth ' +
    'flight train bus route highway interstate road motorway exit junction interchange track lane line channel pier ' +
    'district ward precinct area zone sector region site camp checkpoint company battalion brigade division squadron ' +
    'regiment group team number no nos num ref case docket file form question item point step option plan agenda goal ' +
    'target covid sars hiv mers zip code postcode box pin id size shoe planet pier formula apollo gemini windows'
  ).split(' '),
);
/** Weak ones count more often than they number ("point 3", "day 2"): only with a capital and no noun behind. */
const CAPITAL_ONLY = new Set(
  (
    'act bill rule law measure page pages line figure table stage level class type model mark series part book game ' +
    'match round week day unit floor building block lot bay flight train bus road track lane area zone sector region ' +
    'site group team case file form question item point step option plan goal target code box number company season ' +
    'issue title scene lesson district division size formula exit'
  ).split(' '),
);
/** Index names: what follows them is part of the name ("S&P 500"). */
const INDICES = new Set(
  'p sp nasdaq ftse stoxx cac nikkei russell asx ta fortune forbes dax topix csi tsx dow smi omx ibex sensex nifty kospi'.split(
    ' ',
  ),
);
const OPENERS = new Set(
  (
    'the a an in on at of for from to by with about over under around some nearly almost up down more less fewer only just ' +
    'at between among after before since until during while when where if as and or but not no nor so yet all both each ' +
    'every any another other these those this that its his her their our my your it he she they we you i there here then ' +
    'now also even still roughly approximately exactly an estimated another least most first last next than per plus ' +
    'minus is are was were be been has have had will would can could may might shall should must do does did said says ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december jan feb mar apr jun jul aug sep sept oct nov dec sub because although though top nine'
  ).split(' '),
);
const STREET = new Set(
  'street st avenue ave road rd boulevard blvd lane drive court square terrace way highway parkway crescent'.split(
    ' ',
  ),
);

/** "Section 427", "Unit 3", "No. 10", "S23", "V-6", "iPhone 14 Pro", "S&P 500", "16 Elm Avenue" */
export const label: Pattern = {
  id: 'label',
  title: 'Numbers that name things are labels',
  examples: [
    ['Section 427 of the code applies', ''],
    ['the Panther X5 tank and the V-8 engine', ''],
    ['they live at 16 Linden Avenue', ''],
    ['outside 131 West 23rd Street', ''],
    ['shares in the Stoxx 600 fell', ''],
    ['the Orbiter 7 Pro tablet sold well', ''],
    ['version 2.4 of the app', ''],
    ['the hacker Kestrel 2.0 wrote', ''],
    ['the well west of zone two, they said', ''],
    ['the 3B2/600 computer', ''],
  ],
  not: ['in Karachi 40 people were hurt', 'Killed 12 soldiers', 'the section has 427 seats'],
  read({ lexemes }, i) {
    const lexeme = lexemes[i];
    if (!lexeme) return null;
    const previous = lexemes[i - 1];
    if (attribute(lexemes, i)) return aside(i, i + 1, 'label');
    if (lexeme.kind === 'word') return numberedWord(lexemes, i);
    if (lexeme.kind !== 'num') return null;
    if (lexemes[i + 1]?.glued && /^(?:st|nd|rd|th)$/.test(at(lexemes, i + 1))) return null; // an ordinal
    if (currencyBefore(lexemes, i)) return null;
    // "the 3B2/600": a type, digits and capitals mixed
    const [letters, digits] = [lexemes[i + 1], lexemes[i + 2]];
    if (letters?.glued && /^[A-Z]{1,3}$/.test(letters.text) && digits?.kind === 'num' && digits.glued)
      return aside(i, tail(lexemes, i), 'label');
    // letters glued before: "S23", "B-52", "Covid-19", "ID.3"
    if (lexeme.glued && previous) {
      if (previous.kind === 'word') return aside(i, tail(lexemes, i), 'label');
      const code = lexemes[i - 2];
      // "its A-1 rated debt", but "a -1 reading"
      if (isDash(previous) && previous.glued && code?.text === 'A' && /^\d$/.test(lexeme.text) && i > 2)
        return aside(i, tail(lexemes, i), 'label');
      if (
        previous.glued &&
        (isDash(previous) || previous.text === '.') &&
        code?.kind === 'word' &&
        !/^(?:sub|mid|pre|post|to|a|an|one|two|three|plus|and|or|some|near|non|under|over|anti|from|early|late|each|every|another|these|those|about|than|top)$/.test(
          code.lower,
        )
      ) {
        if (code.glued && lexemes[i - 3]?.kind === 'num') return null; // "5k-20k"
        const sentenceEnd = previous.text === '.' && code.text === code.lower && code.text.length > 2;
        if (
          !sentenceEnd &&
          !(unitAt(lexemes, i + 1) && code.text.length > 3) &&
          (/^\p{Lu}/u.test(code.text) || code.text.length < 4)
        )
          return aside(i, tail(lexemes, i), 'label');
      }
      if (/^[#№@]$/.test(previous.text)) return aside(i, i + 1, 'label');
    }
    if (isDash(previous) && lexeme.glued && /^(?:covid|sars|hiv|catch)$/.test(at(lexemes, i - 2)))
      return aside(i, i + 1, 'label');
    const noun = at(lexemes, i - 1) === '.' ? i - 2 : i - 1;
    const word = at(lexemes, noun);
    const next = lexemes[i + 1];
    // "the over-65s", "under-5 mortality": an age group
    if (
      isDash(previous) &&
      previous?.glued &&
      /^(?:over|under)$/.test(at(lexemes, i - 2)) &&
      /^\d{1,2}$/.test(lexeme.text) &&
      !unitAt(lexemes, i + 1 + (next?.lower === 's' ? 1 : 0)) &&
      next?.text !== '%'
    )
      return aside(i, next?.glued && next.lower === 's' ? i + 2 : i + 1, 'label');
    if (next?.glued && next.lower === 's' && /^\p{Lu}/u.test(previous?.text ?? ''))
      return aside(i, i + 2, 'label'); // "Model 3s"
    const measured = unitAt(lexemes, i + 1) !== null || scaleAfter(lexemes, i + 1) !== null;
    if ((word === 'no' || word === 'nos') && (noun === i - 2 || lexemes[noun]?.text === 'No'))
      return aside(i, letterTail(lexemes, i), 'label');
    // the emergency number, and the day
    if (lexeme.text === '911' && !pluralAt(lexemes, i + 1)) return aside(i, i + 1, 'label');
    // "the hacker Kestrel 2.0"
    if (
      /^\d\.0$/.test(lexeme.text) &&
      !measured &&
      i > 1 &&
      /^\p{Lu}\p{L}+$/u.test(previous?.text ?? '') &&
      !pluralAt(lexemes, i + 1) &&
      !OPENERS.has(word)
    )
      return aside(i, i + 1, 'label');
    // "version 2.4 of the app"
    if (/^(?:version|release|firmware|build|update)$/.test(word) && /^\d+(?:\.\d+)+$/.test(lexeme.text))
      return aside(i, i + 1, 'label');
    if (/^\d+$/.test(lexeme.text) && !measured) {
      const capital = /^\p{Lu}/u.test(lexemes[noun]?.text ?? '') && noun > 0;
      if (
        NUMBERED.has(word) &&
        noun === i - 1 &&
        (!CAPITAL_ONLY.has(word) || (capital && !pluralAt(lexemes, i + 1)))
      )
        return aside(i, letterTail(lexemes, i), 'label');
      if (
        INDICES.has(word) &&
        !isDash(lexemes[i - 1]) &&
        Number(lexeme.text) >= 30 &&
        Number(lexeme.text) <= 6000
      )
        return aside(i, i + 1, 'label');
      if (
        /^\p{Lu}/u.test(next?.text ?? '') &&
        (((STREET.has(at(lexemes, i + 2)) || STREET.has(at(lexemes, i + 3))) &&
          /^\p{Lu}/u.test(lexemes[i + 2]?.text ?? '')) ||
          (lexemes[i + 2]?.kind === 'num' && STREET.has(at(lexemes, i + 4))))
      )
        return aside(i, i + 1, 'label');
      if (
        isDash(next) &&
        next?.glued &&
        lexemes[i + 2]?.kind === 'num' &&
        /^\p{Lu}/u.test(lexemes[i + 3]?.text ?? '') &&
        STREET.has(at(lexemes, i + 4))
      )
        return aside(i, i + 3, 'label');
      if (/^(?:zip|postcode)$/.test(at(lexemes, i + 1))) return aside(i, i + 2, 'label');
      if (/^\p{Lu}/u.test(next?.text ?? '') && repeated(lexemes, i)) return aside(i, i + 1, 'label');
      if (named(lexemes, i)) return aside(i, letterTail(lexemes, i), 'label');
    }
    if (
      next?.glued &&
      next.kind === 'word' &&
      /^\p{Lu}/u.test(next.text) &&
      lexemes[i - 1] &&
      /^\p{Lu}/u.test(lexemes[i - 1]?.text ?? '') &&
      !measured &&
      lexemes[i - 1]?.kind === 'word' &&
      i > 1 &&
      !/^[KMB]$/.test(next.text)
    ) {
      return aside(i, i + 2, 'label'); // "Boeing 777F"
    }
    return null;
  },
};

const ATTRIBUTES = new Set(
  'door doors speed bed bedroom wheel way tier sided side ply stroke seater lane star pronged legged horse iron wood alarm front'.split(
    ' ',
  ),
);

/** "a four-door saloon", "six-speed gearbox": what kind of thing, not how many things */
function attribute(lexemes: readonly Lexeme[], i: number): boolean {
  const dash = lexemes[i + 1];
  return (
    isDash(dash) &&
    dash?.glued === true &&
    lexemes[i + 2]?.glued === true &&
    ATTRIBUTES.has(at(lexemes, i + 2))
  );
}

/** "Chapter three", "Phase two": only with a capital noun. */
function numberedWord(lexemes: readonly Lexeme[], i: number): ReturnType<Pattern['read']> {
  const previous = lexemes[i - 1];
  if (
    !previous ||
    !/^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(at(lexemes, i))
  )
    return null;
  if (isDash(lexemes[i + 1]) && lexemes[i + 1]?.glued) return null;
  if (previous.lower === 'number') return aside(i, i + 1, 'label');
  // "the band Seven Rivers": a name, inside a sentence that writes small
  const name = /^\p{Lu}\p{Ll}/u.test(lexemes[i]?.text ?? '') && /^\p{Lu}/u.test(lexemes[i + 1]?.text ?? '');
  if (name && previous.kind === 'word' && previous.text === previous.lower) return aside(i, i + 1, 'label');
  if (!NUMBERED.has(previous.lower) || pluralAt(lexemes, i + 1)) return null;
  // "west of zone two", "the end of phase three": written small where a preposition stands before and nothing is counted behind
  const small =
    /^(?:of|in|at|for|from|to|on|into|during|after|before|with)$/.test(at(lexemes, i - 2)) &&
    (lexemes[i + 1] === undefined || /^(?:[.,;:!?)"]|at|in)$/.test(at(lexemes, i + 1)));
  if (!/^\p{Lu}/u.test(previous.text) && !small) return null;
  return aside(i, i + 1, 'label');
}

/** A name directly before: "iPhone 14", "Apple Watch 5", but not "in Karachi 40 people" or "Stars: 4". */
function named(lexemes: readonly Lexeme[], i: number): boolean {
  const previous = lexemes[i - 1];
  const number = lexemes[i] as Lexeme;
  if (
    previous?.kind !== 'word' ||
    !/^\p{Lu}|^i\p{Lu}|^e\p{Lu}/u.test(previous.text) ||
    OPENERS.has(previous.lower)
  )
    return false;
  if (previous.text.length === 1 && previous.text === 'I') return false;
  if (number.text.length > 4 || writtenFraction(lexemes, i)) return false;
  const next = lexemes[i + 1];
  if (next?.kind === 'word' && !next.glued && next.text === next.lower) {
    const second = lexemes[i + 2];
    const counted =
      pluralAt(lexemes, i + 1) ||
      (second?.kind === 'word' &&
        second.text === second.lower &&
        pluralAt(lexemes, i + 2) &&
        !OPENERS.has(next.lower));
    if (counted) {
      const start = nameStart(lexemes, i - 1);
      // a verb or a place opens the count; "the Acme 300 jets" is a name
      if (
        start === 0 ||
        /^(?:in|at|near|from|across|around|outside|,|of|for|by)$/.test(at(lexemes, start - 1))
      )
        return false;
      return /^(?:the|a|an|two|three|four|five|new)$/.test(at(lexemes, start - 1));
    }
  }
  return i - 1 > 0 || next?.text !== '%';
}

function nameStart(lexemes: readonly Lexeme[], i: number): number {
  let j = i;
  while (j > 0 && lexemes[j - 1]?.kind === 'word' && /^\p{Lu}/u.test(lexemes[j - 1]?.text ?? '')) j--;
  return j;
}

/** "the Orbiter 7 and 7 Pro": the number of a name said again */
function repeated(lexemes: readonly Lexeme[], i: number): boolean {
  for (let j = i - 1; j > Math.max(0, i - 12); j--) {
    if (lexemes[j]?.text === lexemes[i]?.text && /^i?\p{Lu}/u.test(lexemes[j - 1]?.text ?? '')) return true;
  }
  return false;
}

/** Everything glued behind: "3888-2", "S23s". */
function tail(lexemes: readonly Lexeme[], i: number): number {
  let to = i + 1;
  while (
    lexemes[to]?.glued &&
    (lexemes[to]?.kind !== 'sym' ||
      (/^[-./]$/.test(lexemes[to]?.text ?? '') && lexemes[to + 1]?.glued && lexemes[to + 1]?.kind !== 'sym'))
  )
    to++;
  return to;
}
function letterTail(lexemes: readonly Lexeme[], i: number): number {
  const next = lexemes[i + 1];
  if (next?.glued && next.kind === 'word' && next.text.length === 1) return i + 2;
  if (isDash(next) && next?.glued && lexemes[i + 2]?.glued && lexemes[i + 2]?.kind === 'num') return i + 3;
  return i + 1;
}
