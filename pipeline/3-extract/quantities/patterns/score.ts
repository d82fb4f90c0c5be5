import { aside, figure, type Pattern } from '../figure.ts';
import { at, isDash } from '../lex.ts';
import { TENS, UNITS } from '../number-words.ts';

const AFTER = new Set(
  'lead win victory loss defeat draw tie record vote majority margin series decision rout deficit advantage triumph split ruling decisions rulings votes'.split(
    ' ',
  ),
);
const BEFORE = new Set(
  'won lost beat led drew tied win lead voting trailed trailing leading ruled voted vote passed approved rejected defeated confirmed adopted ratified acquitted tally score'.split(
    ' ',
  ),
);

/** "a 9-2 lead", "won 3-1", "voted 5-4", "6.5/10"; a bare "2-2" is set aside */
export const score: Pattern = {
  id: 'score',
  title: 'Scores and votes',
  examples: [
    ['the home side took a 9-2 lead', '9–2 lead'],
    ['judges voted 5-4 to hear it', '5–4'],
    ['by a vote of 228 to 191', '228–191'],
    ['the judge was confirmed 98-0', '98–0'],
    ['a 12 to eight majority', '12–8 majority'],
    ['by a 2-to-1 vote', '2–1 vote'],
    ['she won 6-4, 3-6, 7-5', '6–4; 3–6; 7–5'],
    ['the Rovers beat the Larks 104-98', '104–98'],
  ],
  not: ['a 3-5 kg parcel'],
  read({ lexemes }, i) {
    const votes = tally(lexemes, i);
    if (votes) return votes;
    const led = majority(lexemes, i);
    if (led) return led;
    const chained = chain(lexemes, i);
    if (chained) return chained;
    const [left, dash, right] = [lexemes[i], lexemes[i + 1], lexemes[i + 2]];
    if (left?.kind !== 'num' || right?.kind !== 'num' || !right.glued || !dash?.glued) return null;
    if (dash.text === '/' && right.text === '10' && Number(left.text) <= 10) {
      return figure({
        from: i,
        to: i + 3,
        rule: 'score',
        form: 'digits',
        value: Number(left.text),
        statistic: 'score',
        step: left.text.includes('.') ? 0.1 : 1,
      });
    }
    if (!isDash(dash) || !/^\d{1,3}$/.test(left.text) || !/^\d{1,3}$/.test(right.text)) return null;
    let to = i + 3;
    while (
      isDash(lexemes[to]) &&
      lexemes[to]?.glued &&
      lexemes[to + 1]?.kind === 'num' &&
      lexemes[to + 1]?.glued
    )
      to += 2;
    const before = [at(lexemes, i - 1), at(lexemes, i - 2), at(lexemes, i - 3)];
    // "won 6-4, 3-6, 7-5": sets
    const sets =
      at(lexemes, i - 1) === ',' &&
      isDash(lexemes[i - 3]) &&
      lexemes[i - 4]?.kind === 'num' &&
      right.text.length < 3;
    const known =
      (sets && won(lexemes, i - 5)) || AFTER.has(at(lexemes, to)) || before.some((word) => BEFORE.has(word));
    if (known && to === i + 3) {
      return figure({
        from: i,
        to,
        rule: 'score',
        form: 'digits',
        low: Number(left.text),
        high: Number(right.text),
        statistic: 'score',
        bound: 'exact',
      });
    }
    if (known || Number(left.text) >= Number(right.text)) return aside(i, to, 'label');
    return null;
  },
};

/** "a 12 to eight majority" */
function majority(
  lexemes: Parameters<Pattern['read']>[0]['lexemes'],
  i: number,
): ReturnType<Pattern['read']> {
  if (
    !/^an?$|^the$/.test(at(lexemes, i - 1)) ||
    at(lexemes, i + 1) !== 'to' ||
    !AFTER.has(at(lexemes, i + 3))
  )
    return null;
  const [low, high] = [small(at(lexemes, i)), small(at(lexemes, i + 2))];
  if (low === null || high === null) return null;
  return figure({ from: i, to: i + 3, rule: 'score', form: 'digits', low, high, statistic: 'score' });
}

const small = (word: string): number | null =>
  /^\d{1,3}$/.test(word) ? Number(word) : (UNITS.get(word) ?? TENS.get(word) ?? null);

/** "a 2-to-1 vote" */
function chain(lexemes: Parameters<Pattern['read']>[0]['lexemes'], i: number): ReturnType<Pattern['read']> {
  const [left, right] = [lexemes[i], lexemes[i + 4]];
  if (left?.kind !== 'num' || right?.kind !== 'num' || at(lexemes, i + 2) !== 'to') return null;
  if (!isDash(lexemes[i + 1]) || !isDash(lexemes[i + 3]) || !lexemes[i + 1]?.glued || !right.glued)
    return null;
  if (!AFTER.has(at(lexemes, i + 5)) || !/^\d{1,3}$/.test(left.text) || !/^\d{1,3}$/.test(right.text))
    return null;
  return figure({
    from: i,
    to: i + 5,
    rule: 'score',
    form: 'digits',
    low: Number(left.text),
    high: Number(right.text),
    statistic: 'score',
  });
}

/** Does the list of sets before `i` begin with a word of winning or losing? */
function won(lexemes: Parameters<Pattern['read']>[0]['lexemes'], i: number): boolean {
  let j = i;
  while (j > i - 24 && (lexemes[j]?.kind === 'num' || isDash(lexemes[j]) || at(lexemes, j) === ',')) j--;
  return [0, 1, 2].some((n) => BEFORE.has(at(lexemes, j - n)));
}

/** "a vote of 228 to 191", "voted 96 to 4" */
function tally(lexemes: Parameters<Pattern['read']>[0]['lexemes'], i: number): ReturnType<Pattern['read']> {
  const [left, to, right] = [lexemes[i], lexemes[i + 1], lexemes[i + 2]];
  if (to?.lower !== 'to' || left?.kind !== 'num' || right?.kind !== 'num') return null;
  if (!/^\d{1,3}$/.test(left.text) || !/^\d{1,3}$/.test(right.text)) return null;
  const before = at(lexemes, i - 1);
  const vote =
    /^(?:voted|won|lost|split|ruled)$/.test(before) ||
    (/^(?:of|by)$/.test(before) && /^(?:vote|score|margin|voted|won|passed|tally)$/.test(at(lexemes, i - 2)));
  if (!vote || (before === 'of' && at(lexemes, i - 2) === 'margin')) return null;
  return figure({
    from: i,
    to: i + 3,
    rule: 'score',
    form: 'digits',
    low: Number(left.text),
    high: Number(right.text),
    statistic: 'score',
  });
}
