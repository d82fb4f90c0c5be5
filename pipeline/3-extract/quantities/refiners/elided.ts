/** Nouns left out because they stand in an earlier figure: "a sharp rise from five", "and wounded 1,124", "up from 2.4 million". */
import type { Token } from '../../../lib/tokens.ts';
import { nounOf } from '../counted-phrase.ts';
import { moneyResult, otherLevel, withScale } from '../elided-unit.ts';
import type { Context, Figure, Refiner } from '../figure.ts';
import { singular } from '../lemma.ts';
import { at } from '../lex.ts';
import { contentWords, isNoun, phraseFrom, spanOf, tokenAt } from '../phrase.ts';
import { unitNamed } from '../units/index.ts';

/** Before the bare number: what compares, adds or contains. */
const CUES = new Set(
  'from to and with than including include includes of by or but versus vs against was were is at compared only just about under over'.split(
    ' ',
  ),
);
const COMPARES = new Set('from to than versus vs and against with only just'.split(' '));

export const elided: Refiner = {
  id: 'elided',
  title: 'Nouns left out',
  tagged: true,
  examples: [
    ['14 raids, up from five', '14 raid; 5 raid'],
    ['Storms killed 12 people and injured 40', '12 people; 40 people'],
    ['the number of smugglers may be as high as 300', '<300 smuggler'],
    ['of the 87 raids, 30 were night ambushes', '87 raid; 30 night ambush'],
    ['in the coming year or two', '2 year'],
    ['sales of 19.6 million dollars against 18.2', '19600000 dollar; 18200000 dollar'],
    ['the duty fell to 13 percent from 14', '13 percentage; 14 percentage'],
    ['the line was cut 45 million dollars to 60 million', '45000000 dollar; 60000000 dollar'],
    [
      'sales rose to 5.5 billion yen from a projected 5.3 billion',
      '5500000000 japanese yen; 5300000000 japanese yen',
    ],
    ['it lent 15 million francs and spent 20 million', '15000000 franc; 20000000 franc'],
    ['net 5.9 mln vs 600,000', '5900000; 600000'],
  ],
  not: [
    ['the index fell 2% to 3,400', '↓2 percentage; 3400'],
    ['thefts in the five ports were 12, 3 and 40', '5 port; 12; 3; 40'],
  ],
  refine: withElided,
};

function withElided({ lexemes }: Context, figures: readonly Figure[], tokens: readonly Token[]): Figure[] {
  const out: Figure[] = [];
  for (const figure of figures)
    out.push(complete(lexemes, withScale(lexemes, figure, out.at(-1)), out, tokens));
  return out;
}

function complete(
  lexemes: Context['lexemes'],
  figure: Figure,
  earlier: readonly Figure[],
  tokens: readonly Token[],
): Figure {
  const result = moneyResult(lexemes, figure, earlier.at(-1)) ?? otherLevel(lexemes, figure, earlier.at(-1));
  if (result) return { ...figure, ...result };
  if (
    figure.unit ||
    figure.noun ||
    figure.statistic === 'score' ||
    figure.form === 'rank' ||
    figure.form === 'multiple' ||
    figure.form === 'ratio'
  )
    return figure;
  const before = wordBefore(lexemes, figure.first - 1);
  const i = tokenAt(tokens, lexemes[figure.first]?.start ?? 0);
  // "made millions" speaks of money
  const verb = tokens[i - 1]?.pos === 'VERB' && figure.form !== 'vague';
  // "another pick or two": the noun before
  const article = /^(?:ADJ|VERB)$/.test(tokens[i - 3]?.pos ?? '') ? tokens[i - 4] : tokens[i - 3];
  if (before === 'or' && isNoun(tokens[i - 2]) && article?.pos === 'DET') {
    const unit = unitNamed((tokens[i - 2] as Token).lower);
    if (unit?.dimension === 'time') return { ...figure, unit, conceptFrom: 'ellipsis' };
    return {
      ...figure,
      noun: singular(tokens[i - 2] as Token),
      nounText: (tokens[i - 2] as Token).text,
      concept: [(tokens[i - 2] as Token).lower],
      conceptSpan: spanOf(tokens, i - 2, i - 1),
      conceptFrom: 'ellipsis',
    };
  }
  const told = numberOf(tokens, tokenAt(tokens, lexemes[figure.from]?.start ?? 0));
  if (told) return { ...figure, ...told };
  // "of the 500 seats, 120 went to women"
  const whole = earlier[earlier.length - 1];
  const opened =
    whole &&
    before === ',' &&
    figure.first - whole.end <= 14 &&
    at(lexemes, whole.first - 1) === 'the' &&
    at(lexemes, whole.first - 2) === 'of';
  const named = predicate(tokens, tokenAt(tokens, lexemes[figure.end - 1]?.end ?? 0));
  if (named) return { ...figure, ...named, partOf: (opened && whole.conceptSpan) || figure.partOf };
  if (opened && whole.noun)
    return {
      ...figure,
      noun: whole.noun,
      concept: whole.concept,
      conceptFrom: 'ellipsis',
      partOf: whole.conceptSpan,
    };
  const compared =
    figure.direction !== null && before === ',' && /^(?:more|fewer)$/.test(at(lexemes, figure.end));
  const large =
    figure.scale >= 1e6 &&
    (/^(?:for|of|at|after|\()$/.test(before) ||
      figure.direction !== null ||
      SPENDS.has(tokens[i - 1]?.lemma ?? '') ||
      isNoun(tokens[i - 1]) ||
      at(lexemes, figure.end) === 'worth');
  if (figure.conceptFrom !== 'ellipsis' && !CUES.has(before) && !verb && !compared && !large) return figure;
  for (let n = earlier.length - 1; n >= 0 && n >= earlier.length - 4; n--) {
    const donor = earlier[n] as Figure;
    if (figure.first - donor.end > 40) break;
    // "9 pesos ($2) and 7": the bracket only converts
    if (donor.unit?.dimension === 'money' && at(lexemes, donor.first - 1) === '(' && n > 0) continue;
    // "1.2 million vs 900,000": what the first leaves unsaid, the second does not take from afar
    if (n === earlier.length - 1 && !donor.noun && !donor.unit && donor.end === figure.first - 1) break;
    // "27.01 billion dollars (13.43 billion), and 9.92 billion": what stands in brackets is told apart
    if (before !== '(' && figure.scale >= 1e6 && at(lexemes, donor.first - 1) === '(') continue;
    // "12, 15, 3 and 40": the list has no noun to give
    if (before === 'and' && n === earlier.length - 1 && !donor.noun && !donor.unit) break;
    // "deaths in the five districts were 12"
    if (/^(?:was|were|is)$/.test(before) && placed(lexemes, donor)) continue;
    // "2,435,000 yen ($22,480) … and 2,380,000 ($21,972)": the bracket converts money
    const converted = at(lexemes, figure.end) === '(' && /^\p{Sc}$/u.test(at(lexemes, figure.end + 1));
    if (converted && (donor.unit?.dimension !== 'money' || at(lexemes, donor.first - 1) === '(')) continue;
    if (
      donor.unit?.dimension === 'share' ||
      donor.unit?.dimension === 'time' ||
      donor.unit?.dimension === 'age' ||
      donor.form === 'rank'
    )
      continue;
    if (donor.unit) {
      // "bonds for 250 million francs and notes for 300 million", "America spent 26 billion dollars, Japan 24 billion"
      const sums = donor.unit.dimension === 'money' && donor.scale >= 1e6 && figure.scale >= 1e6;
      if (sums && large && figure.form !== 'fraction')
        return { ...figure, unit: donor.unit, conceptFrom: 'ellipsis' };
      if (!COMPARES.has(before) || donor.form === 'vague' || figure.form === 'fraction') return figure;
      if (donor.unit.dimension === 'money' && donor.direction && before === 'to' && !sums) return figure;
      return { ...figure, unit: donor.unit, per: donor.per, conceptFrom: 'ellipsis' };
    }
    if (!donor.noun || donor.noun === 'count' || (donor.value === 1 && donor.form === 'words')) continue;
    const nested =
      verb && donor.noun === 'life'
        ? { noun: 'people', concept: ['people'] }
        : { noun: donor.noun, concept: donor.concept };
    return { ...figure, ...nested, nounText: null, conceptFrom: 'ellipsis' };
  }
  return figure;
}

/** "from a projected 5.3 billion": the word before the article; else the word at `i`. */
function wordBefore(lexemes: Context['lexemes'], i: number): string {
  const adjective = lexemes[i]?.kind === 'word' && /^(?:an?|the)$/.test(at(lexemes, i - 1));
  return adjective && /^(?:from|vs|versus|against|than)$/.test(at(lexemes, i - 2))
    ? at(lexemes, i - 2)
    : at(lexemes, i);
}

/** Verbs whose object, among millions, is money. */
const SPENDS = new Set(
  'spend pay cost invest raise earn lose borrow lend owe receive donate contribute'.split(' '),
);

function placed(lexemes: Context['lexemes'], { first }: Figure): boolean {
  const i = /^(?:the|its|their|these|those|all)$/.test(at(lexemes, first - 1)) ? first - 2 : first - 1;
  return /^(?:in|at|on|across|within|for|among)$/.test(at(lexemes, i));
}

/** "30 were suicide bombings": the number is of what they are said to be */
function predicate(tokens: readonly Token[], at: number): Partial<Figure> | null {
  // "5 of them are children"
  const of = tokens[at]?.lower === 'of' && /^(?:them|these|those|whom)$/.test(tokens[at + 1]?.lower ?? '');
  const i = of ? at + 2 : at;
  if (!/^(?:are|were)$/.test(tokens[i]?.lower ?? '')) return null;
  const phrase = phraseFrom(tokens, i + 1);
  const head = phrase && tokens[phrase.head];
  if (!phrase || !head || head.pos !== 'NOUN' || singular(head) === head.lower) return null;
  return {
    noun: nounOf(tokens, phrase),
    nounText: head.text,
    concept: contentWords(tokens, phrase.from, phrase.to).map((word) => word.text.toLowerCase()),
    conceptSpan: spanOf(tokens, phrase.from, phrase.to),
    conceptFrom: 'words',
  };
}

const BREAKS = /^(?:with|while|but|and|including|among|though|although|whereas|of)$/;
const TALLIES = new Set('number numbers total toll count tally strength ranks figure'.split(' '));

/** "the number of fighters may be as high as 30,000", "the death toll stood at 40": what the subject says is counted */
function numberOf(tokens: readonly Token[], i: number): Partial<Figure> | null {
  let verb = false;
  for (let j = i - 1; j >= 0 && j > i - 45; j--) {
    const token = tokens[j] as Token;
    if (token.text === ';') return null;
    // ", with 300 still missing": no longer what the tally tells
    if (token.text === ',' && BREAKS.test(tokens[j + 1]?.lower ?? '') && j < i - 1) return null;
    if (token.pos === 'AUX' || token.pos === 'VERB') verb = true;
    if (!TALLIES.has(token.lower) || !verb) continue;
    if (token.lower === 'toll' && tokens[j - 1]?.lower === 'death') {
      return {
        noun: 'death',
        nounText: 'death',
        concept: ['death', 'toll'],
        conceptSpan: spanOf(tokens, j - 1, j + 1),
        conceptFrom: 'ellipsis',
      };
    }
    if (tokens[j + 1]?.lower !== 'of') continue;
    let k = j + 2;
    while (tokens[k]?.pos === 'DET' || tokens[k]?.pos === 'PRON') k++;
    const phrase = phraseFrom(tokens, k);
    if (!phrase) return null;
    return {
      noun: nounOf(tokens, phrase),
      nounText: null,
      concept: contentWords(tokens, phrase.from, phrase.to).map((word) => word.text.toLowerCase()),
      conceptSpan: spanOf(tokens, phrase.from, phrase.to),
      conceptFrom: 'ellipsis',
    };
  }
  return null;
}
