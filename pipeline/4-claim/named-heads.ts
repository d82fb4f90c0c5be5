/** Measures that news words in more than one way, brought to one: jobs cut, crowds, what a thing may hold. */
import type { Token } from '../lib/tokens.ts';
import type { Measure, Quantity, Sentence } from '../model.ts';

/** "cut 3,000 jobs", "axe 40 posts", "3,000 job cuts" */
const JOBS: ReadonlySet<string> = new Set('job post position'.split(' '));
const CUTTING: ReadonlySet<string> = new Set(
  'cut axe shed slash eliminate scrap trim lose dismiss reduce ax'.split(' '),
);
const CUTS: ReadonlySet<string> = new Set('cut loss reduction'.split(' '));
const STAFF: ReadonlySet<string> = new Set('worker employee staff staffer'.split(' '));

/** "40 | jobs would go", "40 | of the posts are to be axed" */
const WILL_GO =
  /^\s+(?:of\s+(?:the|its|their|these)\s+)?(?:[a-z]+\s+){0,2}(?:jobs|posts|positions)\s+(?:(?:would|will|are|were|to|be|have|had|been|could|may|might)\s+){0,4}(?:go|gone|cut|axed|lost|shed|slashed|eliminated|scrapped|disappear|vanish)\b/i;

/** "40,000 | refugees crossed into": those who fled */
const CAME =
  /^\s+(?:[a-z]+\s+)?refugees\s+(?:(?:have|had|has|were|are|who|already|also)\s+){0,3}(?:crossed|arrived|fled|poured|streamed|entered|escaped|reached|came)\b/i;

const SHOTS: ReadonlySet<string> = new Set(
  'missile rocket shot round bullet shell drone grenade canister torpedo warhead'.split(' '),
);
const FEES: ReadonlySet<string> = new Set('transfer reported record initial fixed estimated club'.split(' '));

/** Those who sit in the dark: "40 homes without power", "customers lost electricity". */
const CUSTOMERS: ReadonlySet<string> = new Set(
  'customer household home house subscriber property user'.split(' '),
);
const BLACKOUT =
  /\b(?:without|no|lost|cut|restored|lose|losing|cutting)\s+(?:of\s+)?(?:electric(?:al|ity)?|power)\b|\b(?:power|electricity)\s+(?:cuts?|outages?|failures?|supply)\b|\bblackouts?\b/i;

/** Those who are moved or leave: "1,300 villagers were evacuated" / "1,300 people left their homes". */
const DWELLERS: ReadonlySet<string> = new Set(
  'people person villager resident inhabitant homeowner islander local townspeople'.split(' '),
);
const LEFT_HOME =
  /^\s+(?:[a-z]+\s+)?(?:people|persons|villagers|residents|inhabitants|islanders|locals)\s+(?:(?:have|had|were|was|been|are|be|has)\s+){0,3}(?:left|leave|abandoned|fled|(?:forced|ordered|told|made)\s+(?:to\s+(?:leave|abandon|flee)|from|out\s+of))\s+(?:their\s+)?(?:homes|houses|villages)\b/i;

/** "a crowd of 40,000", "attendance was 3,000" */
const CROWDS: ReadonlySet<string> = new Set('crowd turnout attendance audience gathering'.split(' '));

/** "licensed for | 30", "with room for | 30", "designed to carry | 30" */
const MAY_HOLD =
  /\b(?:(?:licen[sc]ed|designed|built|certified|approved|meant|intended)\s+(?:to\s+(?:carry|hold|seat|house)|for)|(?:room|space|capacity|beds|seats)\s+(?:for|of)|(?:can|could)\s+(?:carry|hold|seat|house|accommodate))\s+(?:(?:only|just|about|some|around|a|maximum|of|up|to|at|most)\s+){0,4}$/i;

/** The measure under the name that other reports may give it. */
export function renamed(measure: Measure, tokens: Token[], sentence: Sentence, quantity: Quantity): Measure {
  if (measure.head === null) return measure;
  // "63 percent of voters" / "63 percent of the vote"
  if (quantity.statistic === 'share' && measure.head === 'voter' && !measure.modifiers.length)
    return { ...measure, head: 'vote' };
  // "a reported fee of $9m" for a player
  if (quantity.statistic === 'money' && measure.head === 'fee' && measure.modifiers.every((m) => FEES.has(m)))
    return { ...measure, head: 'purchase', modifiers: [] };
  if (quantity.statistic !== 'count') return measure;
  const start = Math.min(quantity.start, quantity.number.start) - sentence.start;
  if (MAY_HOLD.test(sentence.text.slice(Math.max(0, start - 80), start)))
    return { ...measure, modifiers: ['capacity', ...measure.modifiers], event: null };
  if (CROWDS.has(measure.head)) return { ...measure, head: 'people', event: 'gather' };
  const { head, modifiers, event } = measure;
  // "fired 12 missiles" dismisses nobody
  if (event === 'dismiss' && SHOTS.has(head)) return { ...measure, event: 'shoot' };
  if (CUSTOMERS.has(head) && BLACKOUT.test(sentence.text))
    return { ...measure, head: 'home', event: 'blackout' };
  if (
    DWELLERS.has(head) &&
    (event === 'displace' || LEFT_HOME.test(sentence.text.slice(quantity.number.end - sentence.start)))
  )
    return { ...measure, head: 'people', event: 'displace' };
  if (
    head === 'refugee' &&
    event === null &&
    CAME.test(sentence.text.slice(quantity.number.end - sentence.start))
  )
    return { ...measure, head: 'people', event: 'displace' };
  if (CUTS.has(head) && JOBS.has(modifiers.at(-1) ?? ''))
    return { ...measure, head: 'worker', modifiers: modifiers.slice(0, -1), event: 'dismiss' };
  const rest = sentence.text.slice(quantity.number.end - sentence.start);
  if (JOBS.has(head) && ((event !== null && CUTTING.has(event)) || WILL_GO.test(rest)))
    return { ...measure, head: 'worker', event: 'dismiss' };
  if (STAFF.has(head) && (event === 'cut' || laidOff(tokens, start))) return { ...measure, event: 'dismiss' };
  return measure;
}

/** "lay off | 40 workers", "laying off about | 40 staff" */
function laidOff(tokens: Token[], start: number): boolean {
  const before = tokens.findLastIndex((token) => token.end <= start);
  for (let i = before; i > Math.max(0, before - 4); i--)
    if (tokens[i]?.lower === 'off' && /^(?:lay|lays|laid|laying)$/.test(tokens[i - 1]?.lower ?? ''))
      return true;
  return false;
}
