import { countOf, NUMBER } from '../lexicon/numbers.ts';
import { COUNTED, HEDGE, modOfHedge, unitOf } from '../lexicon/units.ts';
import { HAS } from '../triggers.ts';
import type { DurationReading, Rule } from '../types.ts';

/** "the past four years", "the last two weeks", "the next few months", "recent years", "the coming years". */
export const sidedDuration: Rule = {
  id: 'duration/past',
  needs: HAS.unit | HAS.step,
  pattern: new RegExp(
    `\\b(?:(?:the|these|this)\\s+)?(?<count0>${NUMBER}\\s+)?(?<side>past|last|next|previous|preceding|following|coming|ensuing|succeeding|subsequent|intervening)\\s+(?:(?<hedge>${HEDGE})\\s+)?(?:(?:a\\s+)?(?<count>${NUMBER}|couple(?:\\s+of)?|few|several|many)\\s+(?:(?:to|or)\\s+(?<count2>${NUMBER})\\s+)?(?:[a-z]+\\s+)??)?(?<unit>${COUNTED})\\b(?!\\s+of\\s+(?:the|his|her|their|its|this|that|fighting|war)\\b)`,
    'gi',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const unit = (groups.unit ?? '').toLowerCase();
    const plural = unit.endsWith('s');
    const words = (groups.side ?? '').toLowerCase();
    const written = groups.count ?? groups.count0;
    let count = written ? countOf(written) : plural ? 'X' : 1;
    if (count === null) return null;
    if (groups.count0 && !plural) return null;
    if (!written && !plural) {
      // "the past year" and "over the next decade" are spans; "the next year" and "last year" are dates
      const span = /\b(?:over|for|within)\s+$/i.test(text.slice(Math.max(0, match.index - 8), match.index));
      const ahead = /^(?:next|coming|last)$/.test(words) && /^the/i.test(match[0]) && span && unit !== 'day';
      if (words !== 'past' && !ahead) return null;
      count = 1;
    }
    if (!/^(?:the|these|this)/i.test(match[0]) && !written && words !== 'coming' && words !== 'past')
      return null;
    if (
      words === 'last' &&
      /\b(?:will|would|to|could|can|may|might|did|not)\s+$/.test(
        text.slice(Math.max(0, match.index - 8), match.index),
      )
    )
      return null;
    const reading: DurationReading = {
      kind: 'duration',
      amounts: [{ count: groups.count2 ? 'X' : count, unit: unitOf(unit) }],
      side: /past|last|previous|preceding/.test(words) ? 'past' : 'next',
      base: /past|last|next|coming/.test(words) ? 'speech' : 'anchor',
    };
    const mod = modOfHedge(groups.hedge) ?? (/couple/.test(written ?? '') ? 'APPROX' : undefined);
    if (mod) reading.mod = mod;
    return reading;
  },
  examples: {
    yes: [
      ['Prices doubled over the past four years.', 'the past four years'],
      ['In the next few months it opens.', 'the next few months'],
      ['The past couple of years were dry.', 'The past couple of years'],
      ['It will grow in the coming years.', 'the coming years'],
      ['Costs will double over the next decade.', 'the next decade'],
      ['It opens within the next three or four months.', 'the next three or four months'],
    ],
    no: ['It will last two weeks.', 'Next year it opens.'],
  },
};
