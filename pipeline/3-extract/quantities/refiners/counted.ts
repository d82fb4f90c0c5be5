/** The counted noun: "207 terrorist attacks", "87 of these attacks", "one of the best speakers", "two new 737 Max jets". */
import type { Token } from '../../../lib/tokens.ts';
import { countedPhrase, grown, nounOf } from '../counted-phrase.ts';
import type { Context, Figure, Refiner } from '../figure.ts';
import { singular } from '../lemma.ts';
import { isDash, lexemeAt } from '../lex.ts';
import { narrowedBy } from '../narrowed.ts';
import { contentWords, isNoun, type Phrase, phraseFrom, spanOf, tokenAt } from '../phrase.ts';
import { rateAt } from '../rates.ts';
import { type Unit, unitNamed } from '../units/index.ts';

const DETERMINERS = /^(?:the|these|those|its|their|his|her|our|my|your|all|this|a|an)$/;
const SUBSET = /^(?:the|these|those|its|their|his|her|our|my|your|all|this)$/;
const STATES = new Set([
  'dead',
  'wounded',
  'injured',
  'missing',
  'others',
  'homeless',
  'killed',
  'hurt',
  'arrested',
]);
const MULTIPLE = new Set(
  'the more as higher that what its their earnings larger bigger greater faster less lower book sales older'.split(
    ' ',
  ),
);

export const counted: Refiner = {
  id: 'counted',
  title: 'What is counted',
  tagged: true,
  examples: [
    ['207 border incidents', '207 border incident'],
    ['87 of these incidents', '87 incident'],
    ['the top three seeds', '3 top seed'],
    ['8,000 letters per day', '8000 letter per day'],
    ['four times', '4 count'],
    ['34 of 41 drones', '34 drone; 41 drone'],
    ['seven of their last nine games', '7 game; 9 game'],
    ['with 300 still missing', '300 missing'],
    ['they took 120 sailors prisoner', '120 sailor'],
    ['30 teachers plan to leave', '30 teacher'],
    ['1,500 coal- and gas-fired plants', '1500 gas-fired plant'],
    ['the first of three debates Monday', '3 debate'],
    ['one of at least 700 people', '1 people; >700 people'],
    ['it happened hundreds of times', '100–1000 count'],
    ['one soldier dies', '1 soldier'],
    ['two veto-wielding permanent members', '2 veto-wielding permanent member'],
    ['thousands of vote counting machines', '1000–10000 vote counting machine'],
    ['of the 5,200 ballots cast', '5200 ballot'],
    ['two million of the 23 million people fled', '2000000 people; 23000000 people'],
    ["five of the province's 12 judges", '5 judge; 12 judge'],
    ['they grounded 40 Boeing 737s', '40 boeing 737s'],
    ['a new 3 cylinder engine', '3 cylinder'],
    ['50 oil and natural gas wells', '50 oil natural gas well'],
    ["the two discussed Norway's offer", '2'],
    ['12 crude explosive devices', '12 crude explosive device'],
    ['5,000 bags of coffee', '5000 bag'],
    ['two newly-built paper mills', '2 newly-built paper mill'],
    ['one local militant in the south', '1 local militant'],
    ['four class A common warrants', '4 class common warrant'],
    ['three rules Norway wanted', '3 rule'],
    ['one demand Silva made', '1 demand'],
    ['one of the jobs Silva quietly offered', '1 job'],
    ['one of a handful of growers', '1 grower'],
    ['three term Texas Governor Mark Silva', '3 term'],
    ['they have 51 votes right now', '51 vote'],
    ['two words sum it up', '2 word'],
    ['the father of one Newport drowning victim', '1 newport drowning victim'],
    ["60 of the firm's 430 or so lenders", '60 lender; ~430 lender'],
    ['a third of the 1,000-strong crew', '0.333333 crew; 1000 crew'],
  ],
  not: [
    ['two new Orbiter 737 Max jets', '2 new orbiter 737 max jet'],
    ['a crowd of 61,000 saw the match', '61000'],
  ],
  refine: withCounted,
};

function withCounted(context: Context, figures: readonly Figure[], tokens: readonly Token[]): Figure[] {
  const out: Figure[] = [];
  for (const [n, figure] of figures.entries()) {
    const previous = out[out.length - 1];
    // "two new 737 Max jets": a number inside the counted noun is part of a name
    const at = context.lexemes[figure.from]?.start ?? 0;
    const inside =
      previous?.conceptSpan &&
      !previous.unit &&
      previous.conceptSpan.start < at &&
      at < previous.conceptSpan.end;
    if (inside && !figure.unit) continue;
    // "12 cases per 100,000 people"
    if (previous && figure.from < previous.end) continue;
    out.push(withNoun(context, figure, tokens, figures[n + 1]));
  }
  return shareNouns(context, out);
}

function withNoun(
  { lexemes }: Context,
  figure: Figure,
  tokens: readonly Token[],
  following: Figure | undefined,
): Figure {
  const last = lexemes[figure.end - 1];
  if (!last || figure.unit || figure.statistic === 'score') return scoreNoun(figure, tokens, last?.end);
  let i = tokenAt(tokens, last.end);
  const hyphen =
    tokens[i]?.text === '-' && tokens[i]?.start === last.end && tokens[i + 1]?.start === tokens[i]?.end;
  if (hyphen) i++;
  const next = tokens[i];
  if (!next || figure.form === 'multiple') return figure;
  if (
    figure.form !== 'rank' &&
    (next.lower === 'times' || (next.lower === 'time' && (figure.value === 1 || hyphen)))
  )
    return times(lexemes, figure, tokens, i);
  if (hyphen && figure.form !== 'rank') return hyphened(figure, tokens, i);
  if (next.lower === 'of' || (next.lower === 'more' && tokens[i + 1]?.lower === 'of'))
    return ofPhrase(figure, tokens, next.lower === 'of' ? i : i + 1, measureAt(lexemes, tokens, following));
  const state = stateAt(tokens, i);
  if (state !== null)
    return named(figure, tokens, { from: state, to: state + 1, head: state }, (tokens[state] as Token).lower);
  let j = i;
  if (figure.form === 'fraction') while (DETERMINERS.test(tokens[j]?.lower ?? '')) j++;
  // "eight million 250ml bottles": a measure may stand before the noun
  const measure = measureAt(lexemes, tokens, following);
  if (measure?.from === i) j = measure.to;
  // "the fourth-highest peak": the superlative belongs to the rank
  if (
    figure.form === 'rank' &&
    (tokens[j]?.text === '-' || /^(?:most|least|\p{L}{2,}est)$/u.test(tokens[j]?.lower ?? ''))
  )
    j += tokens[j]?.text === '-' ? 2 : 1;
  const phrase = countedPhrase(tokens, j, figure);
  if (!phrase || /^(?:mr|mrs|ms|dr)$/.test(tokens[phrase.from]?.lower ?? '')) return figure;
  let done = withCoordinate(countedBy(lexemes, figure, tokens, phrase), tokens, phrase);
  const type = typeBehind(tokens, phrase);
  if (type && done.noun && !done.unit) done = { ...done, noun: `${done.noun} ${type}` };
  if (done.unit && figure.form !== 'rank') return done;
  if (figure.form !== 'rank') done = withAdjectiveBefore(lexemes, done, tokens);
  // "three thousand tests per day"
  const rate = rateAt(lexemes, lexemeAt(lexemes, (tokens[phrase.to - 1] as Token).end));
  return rate ? { ...done, per: rate.per, end: rate.to } : done;
}

/** "40 Boeing 737s": the number of a type, in the plural */
function typeBehind(tokens: readonly Token[], phrase: Phrase): string | null {
  const [number, plural] = [tokens[phrase.to], tokens[phrase.to + 1]];
  if (tokens[phrase.head]?.pos !== 'PROPN' || number?.pos !== 'NUM') return null;
  if (/^\d{1,4}s$/.test(number.lower)) return number.lower;
  return plural?.lower === 's' && plural.start === number.end && /^\d{1,4}$/.test(number.text)
    ? `${number.text}s`
    : null;
}

/** "60 wounded", "3,000 still missing", "12 more injured": a state stands for those in it */
function stateAt(tokens: readonly Token[], i: number): number | null {
  let j = i;
  while (
    j < i + 2 &&
    /^(?:still|more|others?|seriously|badly|critically|reportedly)$/.test(tokens[j]?.lower ?? '')
  )
    j++;
  if (!STATES.has(tokens[j]?.lower ?? '')) j = i;
  return STATES.has(tokens[j]?.lower ?? '') && !isNoun(tokens[j + 1]) ? j : null;
}

/** The tokens of the next figure if it has a unit, and so may stand between number and noun: "dozens of 5-kg sacks". */
function measureAt(
  lexemes: Context['lexemes'],
  tokens: readonly Token[],
  following: Figure | undefined,
): { from: number; to: number } | null {
  const [first, last] = [lexemes[following?.first ?? -1], lexemes[(following?.end ?? 0) - 1]];
  if (!following?.unit || !first || !last) return null;
  const to = tokenAt(tokens, last.end);
  return { from: tokenAt(tokens, first.start), to: tokens[to]?.text === '-' ? to + 1 : to };
}

/** "a 9-2 lead" */
function scoreNoun(figure: Figure, tokens: readonly Token[], end: number | undefined): Figure {
  if (figure.statistic !== 'score' || end === undefined) return figure;
  const phrase = phraseFrom(tokens, tokenAt(tokens, end));
  return phrase ? named(figure, tokens, phrase, singular(tokens[phrase.head] as Token)) : figure;
}

/** "four times", "78,000 times a minute" */
function times(lexemes: Context['lexemes'], figure: Figure, tokens: readonly Token[], i: number): Figure {
  const at = lexemeAt(lexemes, (tokens[i] as Token).end);
  const rate = rateAt(lexemes, at);
  const after = tokens[i + 1];
  const multiple = after !== undefined && (MULTIPLE.has(after.lower) || (isNoun(after) && !rate));
  return {
    ...named(figure, tokens, { from: i, to: i + 1, head: i }, 'count'),
    per: rate?.per ?? null,
    statistic: multiple ? 'multiple' : figure.statistic,
    end: rate?.to ?? at,
  };
}

/** "six-cylinder engine", "three-point range": the hyphened noun is what is counted */
function hyphened(figure: Figure, tokens: readonly Token[], i: number): Figure {
  const token = tokens[i] as Token;
  // "a 1,000-strong force"
  const strong = token.lower === 'strong' ? phraseFrom(tokens, i + 1) : null;
  if (strong) return named(figure, tokens, strong, nounOf(tokens, strong));
  if (!/^\p{L}{2,}/u.test(token.text) || token.pos === 'ADP' || token.pos === 'CCONJ') return figure;
  return named(figure, tokens, { from: i, to: i + 1, head: i }, singular(token));
}

function named(figure: Figure, tokens: readonly Token[], phrase: Phrase, noun: string): Figure {
  const words = contentWords(tokens, phrase.from, phrase.to).map((word) => word.text.toLowerCase());
  return {
    ...figure,
    noun,
    nounText: contentText(tokens, phrase),
    concept: words.length ? words : [(tokens[phrase.head] as Token).lower],
    conceptSpan: spanOf(tokens, phrase.from, phrase.to),
    conceptFrom: 'words',
  };
}

function contentText(tokens: readonly Token[], phrase: Phrase): string {
  const words = contentWords(tokens, phrase.from, phrase.to);
  return words.length ? words.map((word) => word.text).join(' ') : (tokens[phrase.head] as Token).text;
}

/** What goods are traded in: of "5,000 bags of coffee" the coffee is counted, of "5,000 bags" the bags. */
const CONTAINERS = new Map(
  'bag bale sack crate carload truckload shipload'.split(' ').flatMap((word) => [
    [word, word],
    [`${word}s`, word],
  ]),
).set('head', 'head') as ReadonlyMap<string, string>;

/** Noun with its modifiers; a noun that is a measure ("50 previous years", "517 rushing yards") becomes the unit. */
function countedBy(
  lexemes: Context['lexemes'],
  figure: Figure,
  tokens: readonly Token[],
  phrase: Phrase,
): Figure {
  const done = named(figure, tokens, phrase, nounOf(tokens, phrase));
  const head = tokens[phrase.head] as Token;
  const container = CONTAINERS.get(head.lower);
  if (container && tokens[phrase.to]?.lower === 'of' && tokens[phrase.to + 1]?.pos === 'NOUN') {
    const unit: Unit = { name: container, code: null, dimension: 'volume' };
    return { ...figure, unit, nounText: head.text, end: lexemeAt(lexemes, head.end) };
  }
  const unit = head.text === head.lower && phrase.head > phrase.from ? unitNamed(head.lower) : null;
  if (
    !unit ||
    figure.form === 'rank' ||
    !/^(?:time|length|area|mass|volume)$/.test(unit.dimension) ||
    phrase.head - phrase.from > 2
  )
    return done;
  return { ...done, unit, concept: [head.lower], nounText: head.text, end: lexemeAt(lexemes, head.end) };
}

/** "282 civilians and guards were killed": a second noun before the verb is counted too */
function withCoordinate(figure: Figure, tokens: readonly Token[], phrase: Phrase): Figure {
  if (figure.unit || !/^(?:and|or)$/.test(tokens[phrase.to]?.lower ?? '')) return figure;
  const second = phraseFrom(tokens, phrase.to + 1);
  const after = second && tokens[second.to];
  if (
    !second ||
    !after ||
    (after.pos !== 'AUX' && after.pos !== 'VERB') ||
    tokens[second.head]?.pos === 'PROPN'
  )
    return figure;
  const words = contentWords(tokens, phrase.from, second.to).map((word) => word.text.toLowerCase());
  return { ...figure, concept: words, conceptSpan: spanOf(tokens, phrase.from, second.to) };
}

/** "the top three seeds", "the previous two sessions": an adjective between article and number belongs to the noun */
function withAdjectiveBefore(lexemes: Context['lexemes'], figure: Figure, tokens: readonly Token[]): Figure {
  const i = tokenAt(tokens, lexemes[figure.first]?.start ?? 0) - 1;
  const token = tokens[i];
  const article = tokens[i - 1];
  if (!token || !article || !/^(?:the|its|their|his|her)$/.test(article.lower) || !figure.noun) return figure;
  if (!/^(?:top|bottom|previous|main|major|other|remaining|new|leading|top-ranked)$/.test(token.lower))
    return figure;
  return { ...figure, noun: `${token.lower} ${figure.noun}` };
}

/** "87 of these attacks", "two of Harun's deputies", "millions of Americans", "one of the best speakers" */
function ofPhrase(
  figure: Figure,
  tokens: readonly Token[],
  of: number,
  measure: { from: number; to: number } | null,
): Figure {
  let j = of + 1;
  const first = tokens[j]?.lower ?? '';
  // "one of at least 700 people"
  const counted = hedgedNumber(tokens, j);
  if (counted > j) j = counted;
  // "one of a handful of growers"
  if (
    tokens[j]?.lower === 'a' &&
    /^(?:handful|number|group|series|couple|range)$/.test(tokens[j + 1]?.lower ?? '') &&
    tokens[j + 2]?.lower === 'of'
  )
    j += 3;
  while (
    DETERMINERS.test(tokens[j]?.lower ?? '') ||
    /^(?:several|many|various)$/.test(tokens[j]?.lower ?? '') ||
    (tokens[j]?.lower === 'most' && tokens[j]?.pos === 'ADV')
  )
    j++;
  // "60 of its 400 men", "34 of 41 drones", "seven of their last nine games"
  if (j > of + 1 && RUNS.test(tokens[j]?.lower ?? '') && tokens[j + 1]?.pos === 'NUM') j++;
  if (tokens[j]?.pos === 'NUM' && (j > of + 1 || figure.form === 'digits' || figure.form === 'words'))
    while (j < of + 6 && tokens[j]?.pos === 'NUM') j++;
  if (tokens[j]?.text === '-' && tokens[j + 1]?.lower === 'strong') j += 2;
  if (measure?.from === j) j = measure.to;
  let phrase = grown(
    tokens,
    phraseFrom(tokens, j),
    (figure.form === 'vague' && j === of + 1) ||
      (figure.value === 1 && figure.form === 'words' && first === 'the'),
  );
  // "the ministry's deputies": the owned, not the owner
  for (let n = 0; n < 3 && phrase && /^'s?$/.test(tokens[phrase.to]?.text ?? ''); n++) {
    let next = phrase.to + 1;
    while (next < phrase.to + 4 && tokens[next]?.pos === 'NUM') next++;
    // "60 of the bank's 430 or so lenders"
    if (tokens[next]?.lower === 'or' && tokens[next + 1]?.lower === 'so') next += 2;
    const owned = phraseFrom(tokens, next);
    if (!owned) break;
    phrase = owned;
  }
  if (!phrase) {
    // "hundreds of times"
    if (figure.form === 'vague' && tokens[j]?.lower === 'times')
      return { ...figure, noun: 'count', nounText: 'times' };
    const pronoun = /^(?:them|these|those|which|whom|us|you)$/.test(first);
    return pronoun ? { ...figure, partOf: spanOf(tokens, of, of + 2), conceptFrom: 'ellipsis' } : figure;
  }
  const done = named(figure, tokens, phrase, nounOf(tokens, phrase));
  const subset = figure.form !== 'vague' && (SUBSET.test(first) || figure.form === 'digits');
  return {
    ...done,
    narrowed: first === 'the' && figure.value === 1 ? narrowedBy(tokens, phrase.to) : [],
    partOf: subset ? spanOf(tokens, of, phrase.to) : null,
    conceptFrom: /^(?:these|those)$/.test(first) ? 'ellipsis' : 'words',
  };
}

/** Index of the number behind hedges at `i`, `i` if there is none. */
function hedgedNumber(tokens: readonly Token[], i: number): number {
  let j = i;
  while (
    j < i + 3 &&
    /^(?:at|least|more|than|about|some|roughly|nearly|only|just|over|almost|around)$/.test(
      tokens[j]?.lower ?? '',
    )
  )
    j++;
  return tokens[j]?.pos === 'NUM' ? j : i;
}

/** Between an article and a number: "their last nine games". */
const RUNS = /^(?:last|first|past|next|previous|final|opening|closing|remaining|other)$/;

const LISTED = /^(?:,|or|and)$/;

/** "four-, five- and six-cylinder engines", "another pick or two", "twenty or thirty men": one noun for several numbers */
function shareNouns({ lexemes }: Context, figures: readonly Figure[]): Figure[] {
  const out = [...figures];
  for (let n = out.length - 2; n >= 0; n--) {
    const figure = out[n] as Figure;
    const next = out[n + 1] as Figure;
    if (
      figure.noun ||
      figure.unit ||
      figure.statistic === 'share' ||
      next.unit ||
      !next.noun ||
      next.noun === 'count'
    )
      continue;
    const gap = lexemes.slice(figure.end, next.first);
    if (
      gap.length > 0 &&
      gap.length <= 3 &&
      gap.every((lexeme) => LISTED.test(lexeme.lower) || isDash(lexeme)) &&
      gap.some((lexeme) => lexeme.lower === 'or' || isDash(lexeme))
    ) {
      out[n] = {
        ...figure,
        noun: next.noun,
        nounText: next.nounText,
        concept: next.concept,
        conceptSpan: next.conceptSpan,
        conceptFrom: 'words',
      };
    }
  }
  return out;
}
