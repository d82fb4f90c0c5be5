import { AT_ANOTHER_TIME, comparedBefore, levelBefore, ofAYear, takesCount } from '../../counting.ts';
import { YEAR } from '../lexicon/calendar.ts';
import { modOfPortion, PORTION } from '../lexicon/portions.ts';
import { HAS } from '../triggers.ts';
import type { CalendarReading, Rule } from '../types.ts';

/** Things that carry numbers of their own: "room 2012", "Flight 1549", "Resolution 1973". */
const LABEL =
  /(?:\b(?:[Rr]oom|[Ff]light|[Rr]esolution|[Ss]ection|[Aa]rticle|[Pp]age|[Pp]p?\.|[Rr]oute|[Hh]ighway|[Cc]hannel|[Nn]umber|[Nn]o\.?|[Bb]us|[Mm]odel|[Pp]art|[Cc]hapter|[Bb]oeing|[Aa]irbus|[Uu]nit|[Bb]ill|[Ll]aw|[Oo]rder|[Cc]ase|[Ii]tem|[Ff]igure|[Pp]hone|[Cc]ode|[Zz]ip|[Vv]ersion|Windows|Office|Agenda|Area|Studio|Fortune|Russell|Nikkei|FTSE|S&P|[Gg]ate|[Ss]uite|[Aa]partment|[Dd]irective|[Rr]egulation|[Hh]eight|[Hh]ill|[Ss]tore|[Tt]rain|[Ee]lo|[Rr]ated|rating(?:\s+of)?|[Ss]core(?:d)?)|#|№|[$£€¥])\s*$/;
/** What a number of four figures counts or measures, when it does. */
const MEASURED =
  /^(?:\s?(?:%|°)|[\s-]*(?:percent|per\s+cent|km|kilomet|m\b|met(?:re|er)s?\b|miles?\b|mph|kg|kilo|g\b|grams?|tons?\b|tonnes?|ft\b|feet|foot|inch|yards?|litres?|liters?|gallons?|barrels?|dollars?|euros?|pounds?|acres?|hectares?|degrees?|watts?|MW|kW|GB|MB|calories|parts\b|p\b|horsepower|hp\b|people|men\b|women|children|hours?\b|hrs\b|minutes?|seconds?|days?\b|weeks?\b|months?\b|years?\b|times\b|million|billion|trillion|hundred|thousand|BC|B\.C|dead\b|wounded|injured|troops|soldiers|fighters|civilians|prisoners|casualties|deaths|victims|refugees|inhabitants|residents|votes|homes|houses|aircraft|tanks|guns|ships|others?\b))/i;
/** Words after which a bare number of four figures is a year. */
const LEAD =
  /(?:\b(?:in|since|by|until|till|from|during|before|after|between|through|throughout|to|and|or|of|the|for|a|an|early|late|mid|around|about|circa|ca?\.|year|years|summer|spring|autumn|fall|winter|than|over|compared|with|versus|vs\.?|as|into|its|his|her|their|back|beyond|this|that|on|at|post|pre)[\s-]+|^|[([\]—–:;,"'-]\s*|\.\s+)$/i;
const HEDGED =
  /\b(?:about|around|some|over|nearly|almost|only|approximately|roughly|than|least|most|another|for|to|and|or|of|,)\s+$/i;

/** In the Middle Ages a bare number is a year only between a word of time and the end of its phrase. */
const EARLY_LEAD =
  /\b(?:in|since|until|by|circa|year|from|between|and|to|after|before|during|of)\s+(?:the\s+)?$/i;
const EARLY_TAIL =
  /^\s*(?:[.,;:)]|$|(?:the|when|he|she|they|it|a|an|by|and\s+(?:the|1\d{3}\b)|to\s+1\d{3}\b(?!\s+[a-z])|[A-Z]))/;

/** Happenings are named by their year: "the 2004 elections". */
const EVENTS =
  /^\s+(?:elections?|sanctions|games|talks|reforms|riots|protests|revolutions?|attacks|bombings|airstrikes|strikes|floods|wars|events|Olympics|hostilities|sees)\b/i;

/** "cases reached 1988", "treated 1999 patients", "up from 1567", "the 1567 new cases": levels and counts. */
function counts(value: number, before: string, after: string): boolean {
  const [, second = '', last = ''] = /(?:([a-z']+)\s+)?([a-z]+)\s+$/.exec(before) ?? [];
  const next = /^\s+([a-z]+)/.exec(after)?.[1] ?? '';
  if (levelBefore(second, last, next)) return true;
  if (AT_ANOTHER_TIME.test(after) && /^(?:from|to|with|against|than)$/.test(last)) return true;
  const modern = value >= 1900 && value <= 2040;
  if (!modern && comparedBefore(second, last)) return true;
  const noun = COUNTED.exec(after)?.[1] ?? '';
  if (!noun || ofAYear(noun) || EVENTS.test(after)) return false;
  return takesCount(last) || (value >= 1500 && !modern && /^(?:these|those|another|all)$/.test(last));
}
/** A plural, with one more word before it that is no small word ("new infections"). */
const COUNTED =
  /^\s+(?!(?:in|on|at|by|with|of|for|to|from|as|was|were|and|or|that|when|while|but|because|after|before|until|is|had|has|the|its|his|their)\b)(?:[a-z-]+\s+)?([a-z]{2,}(?:s|men|people|children))\b(?<!\b(?:was|has|is|this|as|his|its|does|sees|says|[a-z]*ss|[a-z]*us))/;

/** "1936", "the end of 1934", "late in 1951", "mid-2014", "The year 2024", "post-2015". */
export const year: Rule = {
  id: 'date/year',
  needs: HAS.year,
  pattern: new RegExp(
    `(?<![\\d.,/:$£€#@_]|\\d[-–])\\b(?<circa>(?:about|around|circa|ca?\\.)\\s+)?(?<portion>${PORTION})?(?<named>(?:the\\s+)?(?:calendar\\s+)?years?\\s+)?(?<side>post-|pre-)?(?<year>${YEAR}|2[1-9]\\d{2}(?<=(?:in|by|until|year)\\s+\\d{4}))(?![\\d%]|[.,:]\\d|/\\d|[A-Za-z_@])`,
    'gi',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const value = Number(groups.year);
    const named = Boolean(groups.named || groups.portion || groups.side);
    if (LABEL.test(before)) return null;
    if (!groups.named && MEASURED.test(after)) return null;
    if (!named) {
      // outside living memory and the near future a bare number needs a word that dates it
      if ((value < 1900 || value > 2040) && !LEAD.test(before) && !groups.circa) return null;
      // "about 2000 workers", "a force of 1800 horsemen": hedged or counted, and a plural follows
      if (
        (HEDGED.test(before) || groups.circa) &&
        /^\s+(?:[a-z]+\s+)?[a-z]{2,}(?:s|men)\b(?<!(?:was|has|is|this|as|his|its|ss|us))/.test(after) &&
        !EVENTS.test(after) &&
        !ofAYear(/^\s+([a-z]+)/.exec(after)?.[1] ?? '')
      )
        return null;
      if (!groups.circa && counts(value, before, after)) return null;
      if (value < 1500 && !groups.circa && !(EARLY_LEAD.test(before) && EARLY_TAIL.test(after))) return null;
      // "2000 - 2500 calories", "from 1900 to 2400 tonnes": the other end is no year
      const other = /^\s?(?:[-–]|to\s|and\s|or\s)\s?(\d{4,})/.exec(after)?.[1];
      if (other && (other.length > 4 || Number(other) > 2100)) return null;
      if (/^-\d/.test(after) && !/^-\d{2}(?:\d{2})?(?!\d)/.test(after)) return null;
      if (
        /^\s+[A-Z][A-Za-z.]*\s+(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Blvd|Drive|Lane|Way)\b/.test(
          after,
        )
      )
        return null;
    }
    const reading: CalendarReading = { kind: 'calendar', year: value };
    const mod = groups.circa ? 'APPROX' : modOfPortion(groups.portion);
    if (mod) reading.mod = mod;
    if (groups.side) reading.mod = groups.side.toLowerCase() === 'post-' ? 'AFTER' : 'BEFORE';
    return reading;
  },
  examples: {
    yes: [
      ['The mill closed in 1936.', '1936'],
      ['By the end of 1934 food ran out.', 'the end of 1934'],
      ['Late in 1951 he retired.', 'Late in 1951'],
      ['Costs fell from mid-2014 on.', 'mid-2014'],
      ['The year 2024 was warm.', 'The year 2024'],
      ['The post-2015 budget grew.', 'post-2015'],
      ['A 2016 flood took the bridge.', '2016'],
      ['It was built around 1450.', 'around 1450'],
      ['Output reached 2019 levels.', '2019'],
      ['Sales were up from 2019.', '2019'],
      ['Traffic is at half of 2019 levels.', '2019'],
      ['The party ended 1998 in debt.', '1998'],
    ],
    no: [
      'Some 2,000 people came.',
      'In 1,500 words she said it.',
      'He slept in room 2012.',
      'About 2000 workers struck.',
      'The road is 1950 metres long.',
      'Call 555-2014 today.',
      'Version 2.2014 is out.',
      'It cost $1999 new.',
      'A force of 1800 horsemen rode out.',
      'One needs about 2000 - 2500 calories.',
      'Levels reached 1200 parts per million.',
      'Shares closed at 1112 p.',
      'Infections reached 1988 by Friday.',
      'Doctors treated 1999 patients.',
      'That is up from 1567 a week before.',
      'The toll stood at 2011 on Monday.',
      'The clinic has 1500 beds.',
    ],
  },
};
