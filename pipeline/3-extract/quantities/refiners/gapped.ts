/** A verb written once for several figures: "exports rose 4% and imports 2%", "up 5% in May, 3% in June". */
import type { Token } from '../../../lib/tokens.ts';
import type { Context, Figure, Refiner } from '../figure.ts';
import { at } from '../lex.ts';
import { isNoun, tokenAt } from '../phrase.ts';

export const gapped: Refiner = {
  id: 'gapped',
  title: 'A verb written once for several figures',
  tagged: true,
  examples: [
    ['exports rose 4% and imports 2%', '↑4 percentage; ↑2 percentage'],
    ['sales fell 5% in Europe, 12% in Asia and 3% in Africa', '↓5 percentage; ↓12 percentage; ↓3 percentage'],
    ['bonds lost 3 per cent and shares 5', '↓3 percentage; ↓5 percentage'],
  ],
  not: [
    ['exports rose 4% and imports made up 2% of sales', '↑4 percentage; 2 percentage'],
    ['output rose 4%, 2% of it from the new mill', '↑4 percentage; 2 percentage'],
    ['prices rose 4% and the firm has 2 mills', '↑4 percentage; 2 mill'],
  ],
  refine: withGaps,
};

/** How many tokens may stand between the two figures. */
const REACH = 14;
/** Figures of another statement: "with margins 12%", "a loss including 3%". */
const OTHER = /^(?:with|including|excluding|from|to|at|than|or|that|which|who|where)$/;

function withGaps({ lexemes }: Context, figures: readonly Figure[], tokens: readonly Token[]): Figure[] {
  const out: Figure[] = [];
  for (const figure of figures) {
    const donor = figure.direction ? undefined : donorOf(lexemes, out, figure, tokens);
    const direction = donor?.direction;
    out.push(
      donor && direction
        ? {
            ...figure,
            unit: donor.unit,
            per: donor.per,
            direction,
            directionBy: donor.directionBy,
            statistic: donor.statistic,
          }
        : figure,
    );
  }
  return out;
}

/** The figure whose verb and unit this one shares. */
function donorOf(
  lexemes: Context['lexemes'],
  earlier: readonly Figure[],
  figure: Figure,
  tokens: readonly Token[],
): Figure | undefined {
  if (figure.noun || figure.statistic || figure.per || figure.value === null) return undefined;
  const start = tokenAt(tokens, lexemes[figure.first]?.start ?? 0);
  const end = tokenAt(tokens, lexemes[figure.end - 1]?.end ?? 0);
  for (let n = earlier.length - 1; n >= 0 && n >= earlier.length - 3; n--) {
    const donor = earlier[n] as Figure;
    const from = tokenAt(tokens, lexemes[donor.end - 1]?.end ?? 0);
    if (start - from > REACH) return undefined;
    // "fell 3% to 120 and bonds 5%": the level between is no donor
    if (!donor.direction && /^(?:to|at|from)$/.test(at(lexemes, donor.first - 1))) continue;
    if (!donor.direction || donor.directionBy !== 'verb' || donor.value === null || !donor.unit)
      return undefined;
    if (figure.unit ? figure.unit.name !== donor.unit.name : !closed(tokens[end])) return undefined;
    return shared(tokens, from, start, end, figure) ? donor : undefined;
  }
  return undefined;
}

/** Is everything between the two figures a new subject ("and imports") or a place or time ("in Europe,")? */
function shared(tokens: readonly Token[], from: number, start: number, end: number, figure: Figure): boolean {
  let joined = false;
  for (let i = from; i < start; i++) {
    const token = tokens[i] as Token;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'SCONJ') return false;
    if (/^[.:(]$/.test(token.text)) return false;
    if (/^(?:,|;|and|but|while)$/.test(token.lower)) joined = true;
    else if (joined && OTHER.test(token.lower)) return false;
  }
  if (!joined) return false;
  const last = tokens[start - 1];
  // "and imports 2%"
  const noun = isNoun(last) || (last?.pos === 'ADJ' && isNoun(tokens[start - 2]));
  if (noun) return closed(tokens[end]) || /^(?:ADP|PART)$/.test(tokens[end]?.pos ?? '');
  // "in Europe, 12% in Asia"
  if (!/^(?:,|and|but)$/.test(last?.lower ?? '') || !figure.unit || start - from < 2) return false;
  return (
    /^(?:in|on|for|among|across|at|during|against|from|since|over|this|last|next)$/.test(
      tokens[end]?.lower ?? '',
    ) ||
    (tokens[end]?.lower === 'the' &&
      /^(?:year|month|week|day|next|following|previous)$/.test(tokens[end + 1]?.lower ?? ''))
  );
}

function closed(token: Token | undefined): boolean {
  return (
    token === undefined ||
    /^[.,;!?)]$/.test(token.text) ||
    token.pos === 'CCONJ' ||
    token.lower === 'respectively'
  );
}
