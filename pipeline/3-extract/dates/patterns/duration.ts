import { MONTH_FULL, monthOf, YEAR } from '../lexicon/calendar.ts';
import { countOf, NUMBER, VAGUE } from '../lexicon/numbers.ts';
import { HEDGE, modOfHedge, unitOf } from '../lexicon/units.ts';
import { HAS } from '../triggers.ts';
import type { Amount, CalendarReading, DurationReading, Rule } from '../types.ts';

const UNITS =
  '(?:second|minute|hour|day|week|weekend|fortnight|month|year|decade|centurie)s|(?:minute|hour|day|week|fortnight|month|year|decade|century)';
/** What may stand between number and unit: "three more days", "two brutal months". */
const ADJECTIVE =
  '(?:(?:full|whole|long|short|more|straight|consecutive|successive|additional|extra|brutal|bloody|bitter|single)\\s+)?';

/** "two weeks", "nearly four years", "18 months", "two and a half years", "three more days", "several hours". */
export const duration: Rule = {
  id: 'duration/amount',
  needs: HAS.unit,
  pattern: new RegExp(
    `(?<![\\d.,$£€-])\\b(?:(?<hedge>${HEDGE})\\s+)?(?:(?:the|a)\\s+(?=\\d|few|couple|single|full|whole))?(?<count>${NUMBER}|${VAGUE}|an?|single)(?<half>\\s+and\\s+a\\s+half)?(?:\\s+to\\s+(?<count2>${NUMBER}))?\\s+${ADJECTIVE}(?<unit>${UNITS})\\b(?!-old)(?:\\s+old\\b|\\s+of\\s+age\\b)?(?:\\s+and\\s+(?<count3>${NUMBER})\\s+(?<unit3>months?|days?|hours?|minutes?|seconds?))?`,
    'gi',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    let count = countOf(groups.count ?? '');
    if (count === null) return null;
    const unit = (groups.unit ?? '').toLowerCase();
    // "2011 years" would be a year before a noun; "one second" is fine, "a second" is mostly an ordinal
    if (unit.startsWith('second') && !unit.endsWith('s')) return null;
    if (!unit.endsWith('s') && typeof count === 'number' && count > 1) return null;
    if (/^some$/i.test(groups.count ?? '') && !unit.endsWith('s')) return null;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (
      /^(?:an?|one)$/i.test(groups.count ?? '') &&
      !groups.hedge &&
      /^\s+(?:of\s+(?:reckoning|rest|prayer|mourning|action|the)|when|that|in\s+(?:which|the\s+life)|out\b|old\b|off\b|trip)/.test(
        after,
      ) &&
      unit === 'day'
    )
      return null;
    if (/\b(?:once|twice|times|thrice)\s+$/i.test(before)) return null;
    if (typeof count === 'number' && groups.half) count += 0.5;
    const amounts: Amount[] = [{ count: groups.count2 ? 'X' : count, unit: unitOf(unit) }];
    if (groups.count3 && groups.unit3) {
      const rest = countOf(groups.count3);
      if (rest !== null) amounts.push({ count: rest, unit: unitOf(groups.unit3) });
    }
    const reading: DurationReading = { kind: 'duration', amounts };
    const mod = modOfHedge(groups.hedge);
    if (mod) reading.mod = mod;
    return reading;
  },
  examples: {
    yes: [
      ['The strike lasted nearly four weeks.', 'nearly four weeks'],
      ['He served 18 months.', '18 months'],
      ['It took two and a half years.', 'two and a half years'],
      ['The siege ran for two brutal months.', 'two brutal months'],
      ['They waited a few hours.', 'a few hours'],
    ],
    no: [
      'The second day was wet.',
      'Twice a day they ate.',
      'He came in second.',
      'She waited for a second chance.',
    ],
  },
};

/** "a two-decade-long war", "24-year rule", "the three-day siege", "a month-long truce". */
export const hyphenDuration: Rule = {
  id: 'duration/hyphen',
  needs: HAS.unit | HAS.hyphen,
  pattern: new RegExp(
    `(?<![\\d.,-])\\b(?:(?<count>${NUMBER})(?:-|\\s+))?(?<half>-?and-a-half(?:-|\\s))?(?<unit>second|minute|hour|day|week|month|year|decade|century)(?:s)?(?:-|\\s)(?<long>long)\\b|(?<![\\d.,-])\\b(?<count2>${NUMBER})-(?<unit2>second|minute|hour|day|week|month|year|decade|century)\\b(?!-(?:old|olds)|s)`,
    'gi',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const count = groups.count ?? groups.count2;
    let value = count ? countOf(count) : 1;
    if (value === null) return null;
    if (!count && /s[- ]long$/i.test(match[0])) value = 'X';
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 6);
    if (/^\s+olds?\b|^-old/.test(after)) return null;
    if (typeof value === 'number' && groups.half) value += 0.5;
    return { kind: 'duration', amounts: [{ count: value, unit: unitOf(groups.unit ?? groups.unit2 ?? '') }] };
  },
  examples: {
    yes: [
      ['The two-decade-long war ended.', 'two-decade-long'],
      ['A 24-hour curfew began.', '24-hour'],
      ['A month-long truce held.', 'month-long'],
    ],
    no: ['A 12-year-old boy ran.', 'Her six-year old won.'],
  },
};

/** "the past four years", "the last two weeks", "the next few months", "recent years", "the coming years". */
export const sidedDuration: Rule = {
  id: 'duration/past',
  needs: HAS.unit | HAS.step,
  pattern: new RegExp(
    `\\b(?:(?:the|these|this)\\s+)?(?<count0>${NUMBER}\\s+)?(?<side>past|last|next|previous|preceding|following|coming|ensuing|succeeding|subsequent|intervening)\\s+(?:(?<hedge>${HEDGE})\\s+)?(?:(?:a\\s+)?(?<count>${NUMBER}|couple(?:\\s+of)?|few|several|many)\\s+(?:[a-z]+\\s+)??)?(?<unit>${UNITS})\\b(?!\\s+of\\s+(?:the|his|her|their|its|this|that|fighting|war)\\b)`,
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
      amounts: [{ count, unit: unitOf(unit) }],
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
    ],
    no: ['It will last two weeks.', 'Next year it opens.'],
  },
};

/** "the first two months of 1939", "the last week of August", "the final days of 1944". */
export const partDuration: Rule = {
  id: 'duration/part',
  needs: HAS.unit | HAS.end,
  pattern: new RegExp(
    `\\b(?:the\\s+)?(?<end>first|opening|last|final|closing)\\s+(?:(?<count>${NUMBER}|few|couple\\s+of)\\s+)?(?<unit>days?|weeks?|months?|decades?|years?|hours?)\\s+of\\s+(?:(?<month>${MONTH_FULL})(?:,?\\s+(?<year>${YEAR}))?|(?<year2>${YEAR})|(?<rel>the|this|that|last)\\s+(?<outer>year|month))\\b`,
    'g',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const unit = groups.unit ?? '';
    const count = groups.count ? countOf(groups.count) : unit.endsWith('s') ? 'X' : 1;
    if (count === null) return null;
    const calendar: CalendarReading = { kind: 'calendar' };
    if (groups.month) calendar.month = monthOf(groups.month);
    if (groups.month && !calendar.month) return null;
    const year = groups.year ?? groups.year2;
    if (year) calendar.year = Number(year);
    if (groups.rel) {
      calendar.relativeYear =
        groups.rel === 'the' || groups.rel === 'that'
          ? { base: 'anchor', step: 0 }
          : { base: 'speech', step: groups.rel === 'last' ? -1 : 0 };
      if (groups.outer === 'month') return null;
    }
    return {
      kind: 'duration',
      amounts: [{ count, unit: unitOf(unit) }],
      within: { calendar, from: /first|opening/.test(groups.end ?? '') ? 'start' : 'end' },
    };
  },
  examples: {
    yes: [
      ['In the first two months of 1939 prices rose.', 'the first two months of 1939'],
      ['In the last week of August it rained.', 'the last week of August'],
    ],
    no: ['The first day of the fair was wet.'],
  },
};

/** "for years", "within minutes", "months of talks", "decades of conflict", "hours after". */
export const bareDuration: Rule = {
  id: 'duration/bare',
  needs: HAS.unit,
  pattern:
    /(?:(?<=\b(?:for|within|in|after|over|took|taken|take|takes|last|lasted|spent)\s+)(?:the\s+(?=\w+\s+(?:after|before)))?|\b(?<the>the\s+(?:(?:early|final|closing|opening|intervening|last)\s+)?)?|\b)(?:(?:many|more|recent)\s+)?(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)\b(?!\s+(?:old|ago|later|earlier)|-|')/gi,
  read(match, text) {
    const unit = unitOf(match.groups?.unit ?? '');
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const recent = /recent\s/i.test(match[0]);
    const led =
      /\b(?:for|within|took|taken|takes?|lasted|spent)\s+(?:the\s+)?$/i.test(before) &&
      !/\bfor\s+the\s+$/i.test(before);
    const follows =
      /^\s+of\s+(?!the\b|the\s+week\b)[a-z]/.test(after) || /^\s+(?:after|before|following)\b/.test(after);
    const worn = /\b(?:in|those|these|early|both|most|all|other|two|three)\s+$/i.test(before);
    if (recent) return { kind: 'duration', amounts: [{ count: 'X', unit }], side: 'past', base: 'speech' };
    if (!led && !(follows && !worn)) return null;
    return { kind: 'duration', amounts: [{ count: 'X', unit }] };
  },
  examples: {
    yes: [
      ['They waited for years.', 'years'],
      ['After decades of conflict it ended.', 'decades'],
      ['In recent months sales rose.', 'recent months'],
      ['The boat sank within minutes.', 'minutes'],
    ],
    no: ['Days are short in winter.', 'The minutes of the meeting are lost.', 'Working hours changed.'],
  },
};
