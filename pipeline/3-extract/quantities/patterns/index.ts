/** The patterns in the order they are asked; the first that knows the numeral decides. What is not a figure comes first. */
import type { Pattern } from '../figure.ts';
import { ageBracket } from './age-bracket.ts';
import { calendar } from './calendar.ts';
import { clock } from './clock.ts';
import { designation } from './designation.ts';
import { fraction } from './fraction.ts';
import { idiom } from './idiom.ts';
import { label } from './label.ts';
import { listNumber } from './list-number.ts';
import { mixed } from './mixed-fraction.ts';
import { multiple } from './multiple.ts';
import { digits, words } from './number.ts';
import { pronoun } from './pronoun.ts';
import { quote } from './quote.ts';
import { rank } from './rank.ts';
import { ratio } from './ratio.ts';
import { score } from './score.ts';
import { telephone } from './telephone.ts';
import { vague } from './vague.ts';
import { web } from './web.ts';

export const patterns: readonly Pattern[] = [
  web,
  mixed,
  quote,
  clock,
  telephone,
  listNumber,
  calendar,
  ageBracket,
  designation,
  score,
  label,
  idiom,
  fraction,
  ratio,
  pronoun,
  rank,
  vague,
  multiple,
  digits,
  words,
];
