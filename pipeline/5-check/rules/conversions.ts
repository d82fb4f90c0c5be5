/** "61,000 acres (24,700 hectares)": one size in two units has to be one size. */

import { fold } from '../../lib/text.ts';
import type { Claim, Finding } from '../../model.ts';
import { number } from '../arithmetic/format.ts';
import { claimAt, MARK, type Skeleton, skeletonsOf } from '../arithmetic/skeleton.ts';
import { converted, offBy } from '../arithmetic/unit-factors.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quoted, youWrite } from '../wording.ts';

// "⟦61,000⟧ acres (⟦24,700⟧", "⟦8⟧-foot-tall (⟦2.4⟧", "⟦104⟧ degrees Fahrenheit (about ⟦40⟧"
const PATTERN = new RegExp(
  `${MARK}[\\s-]?[^⟦⟧.;:()]{0,28}\\(\\s*(?:(?:about|around|roughly|nearly|some|or|over|more than)\\s+){0,2}${MARK}`,
  'g',
);

/** Off by less, the writer has rounded: "6-foot (2-meter)" is 9 % off. */
const ROUNDED = 1.17;
/** In degrees Celsius; a rise of temperature is converted without the offset, so both are tried. */
const DEGREES = 2.5;

export const conversions: Rule = {
  id: 'conversion',
  title: 'One size in two units',
  run: (corpus) =>
    corpus.readings.flatMap((reading) =>
      skeletonsOf(reading, 2).flatMap((skeleton) =>
        [...skeleton.text.matchAll(PATTERN)].flatMap((match) => check(skeleton, match) ?? []),
      ),
    ),
};

function check(skeleton: Skeleton, match: RegExpExecArray): Finding | null {
  const [first, second] = [claimAt(skeleton, match[1]), claimAt(skeleton, match[2])];
  const [a, b] = [sizeOf(first), sizeOf(second)];
  if (!first || !second || !a || !b || isRight(a, b) !== false) return null;
  const right = converted(a, b.code) as number;
  const places = Math.abs(right) < 10 ? 1 : 0;
  const [one, other] = [quoted(first), quoted(second)];
  const would = `${number(right, places)} ${second.quantity.unit === 'celsius' || second.quantity.unit === 'fahrenheit' ? 'degrees' : fold(second.quantity.unitText ?? second.quantity.unit ?? '')}`;
  return makeFinding({
    rule: conversions.id,
    verdict: 'does not add up',
    severity: 'medium',
    headline: `${one} is given as ${other}; it is about ${would}`,
    reason: 'One size is given in two units, and they are further apart than rounding explains.',
    evidence: [evidence(first, 'the size'), evidence(second, 'the same in another unit')],
    calculations: [{ expression: fold(first.anchor.exact), result: `${would}`, holds: false }],
    question: `${youWrite(first)} ${one} is about ${would}. Which of the two figures is meant otherwise?`,
  });
}

interface Size {
  value: number;
  code: string;
}

function sizeOf(claim: Claim | null): Size | null {
  const { value, unitCode, bound } = claim?.quantity ?? {};
  if (value == null || !unitCode || bound === 'vague' || bound === 'range') return null;
  return { value, code: unitCode };
}

/** null where the two are not one size in two units. */
function isRight(a: Size, b: Size): boolean | null {
  const degrees = [a.code, b.code].every((code) => code === 'Cel' || code === '[degF]');
  if (degrees && a.code !== b.code) {
    const [celsius, fahrenheit] = a.code === 'Cel' ? [a.value, b.value] : [b.value, a.value];
    const apart = [((fahrenheit - 32) * 5) / 9, (fahrenheit * 5) / 9].map((c) => Math.abs(c - celsius));
    return Math.min(...apart) <= DEGREES;
  }
  if (a.value <= 0 || b.value <= 0) return null;
  const off = offBy(a, b);
  return off === null ? null : off <= ROUNDED && off >= 1 / ROUNDED;
}
