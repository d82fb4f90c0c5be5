import type { Found, FoundIn, Period, Quantity, Sentence, Timex } from '../model.ts';
import { before, between, type Context } from './context.ts';
import { asEnd, stretchesOf } from './stretches.ts';
import { isPresent } from './tense.ts';

/** "compared to 2022", "than in 2022": the date is what something is measured against. */
const COMPARED =
  /\b(?:compared\s+(?:to|with)|relative\s+to|versus|vs\.?|against|than)\s+(?:(?:in|the|that\s+of)\s+){0,2}$/i;

/** "a 42 % increase over 2020", "up 30 from the year before"; but "over 2020 there were 40" names the period itself. */
const CHANGED_SINCE =
  /\b(?:increas|r[io]se|risen|grow|grew|gain|jump|surg|soar|climb|up|fall|fell|drop|declin|decreas|down|lower|higher|chang)\w*\b[^.;:]{0,50}\b(?:over|from|on|since)\s+(?:the\s+)?$/i;

/** "There are 300 of them today": the present at large, not one day; but "300 were hurt today". */
const DEICTIC = /^(?:today|now|nowadays|currently|at present)$/i;

/** Two dates side by side for one thing: "in 2025 and in December 2024", "in May or June". */
const COORDINATED = /^\s*(?:,?\s*(?:and|or))\s+(?:(?:in|on|during|early|late)\s+)?(?:the\s+)?$/i;

/** Only prepositions between the figure's words and the date: "40 attacks in 2022", "five in the preceding year". */
const RIGHT_BEHIND =
  /^\s*,?\s*\(?\s*(?:(?:in|on|during|for|at|by|as\s+of|this|of|through|throughout|over|between|last|late|early)\s+){0,3}(?:the\s+)?(?:(?:same|corresponding|comparable|equivalent|like)\s+(?:period|quarter|month|week|half|time|point|stage)\s+(?:of|in|a)\s+(?:the\s+)?)?$/i;

/** "more than in 2018, when it sold | 40": the date compared with is the period of what its own clause tells. */
const THEN = /^,?\s+when\b[^,;:]{0,60}$/;

/** When the counted was so: from the figure's own phrase, its sentence, the sentences before it in the paragraph. */
export function periodOf(context: Context, sentence: Sentence, quantity: Quantity): Found<Period> | null {
  const stretches = stretchesOf(context, sentence);
  const itself = stretches.find(({ date }) => overlaps(date, quantity));
  if (itself) return tentative(found([itself.date], itself.sure ? 'phrase' : 'paragraph'), !itself.sure);
  const then = dated(context, sentence).findLast(
    (date) =>
      date.end <= quantity.number.start && THEN.test(between(sentence, date.end, quantity.number.start)),
  );
  if (then) return found([then], 'sentence');
  const present = isPresent(sentence, quantity);
  const own = settings(context, sentence).filter(
    (date) =>
      !overlaps(date, quantity) &&
      !(present && DEICTIC.test(date.text)) &&
      !isAside(sentence, date, quantity),
  );
  const right = own.find((date) => isRightBehind(sentence, quantity, date));
  if (right) return found(firstGroup(sentence, own.slice(own.indexOf(right))), 'phrase');
  const near = nearest(context, sentence, quantity, own);
  if (near.length) return found(near, 'sentence');
  // "For the third time in recent years": a loose stretch is better than the date of another sentence.
  const loose = stretches.find(({ sure }) => sure);
  if (loose) return tentative(found([loose.date], 'sentence'), true);
  if (present) return presentOf(context);
  for (const earlier of before(context, sentence)) {
    const there = settings(context, earlier);
    if (!there.length) continue;
    return found(
      lastGroup(earlier, there),
      earlier.index === sentence.index - 1 ? 'previous sentence' : 'paragraph',
    );
  }
  return null;
}

/** "The ferry, built in 1997, was carrying | 40": how old a thing is says nothing of when. */
const MADE =
  /,\s+(?:(?:who|which|that)\s+was\s+)?(?:first\s+)?(?:built|founded|established|formed|created|born|launched|opened|made|commissioned|elected|appointed|completed|introduced|signed|adopted|passed)\s+(?:[a-z]+\s+){0,3}(?:in|on)\s+(?:the\s+)?$/i;

function isAside(sentence: Sentence, date: Timex, quantity: Quantity): boolean {
  if (date.end > quantity.number.start || sentence.text[date.end - sentence.start] !== ',') return false;
  return MADE.test(between(sentence, Math.max(sentence.start, date.start - 80), date.start));
}

/** What a change is measured against: the date in the figure's base, else the one a comparison cue introduces. */
export function basePeriodOf(context: Context, sentence: Sentence, quantity: Quantity): Found<Period> | null {
  if (!isChange(quantity)) return null;
  const dates = dated(context, sentence);
  const base = quantity.base?.span;
  const inBase = base && dates.find((date) => date.start < base.end && base.start < date.end);
  if (inBase) return found([inBase], 'phrase');
  const cued = dates.filter((date) => isBase(sentence, date) && date.start > quantity.number.start)[0];
  return cued ? found([cued], 'sentence') : null;
}

const isChange = (quantity: Quantity): boolean =>
  quantity.statistic === 'percent change' ||
  quantity.statistic === 'change' ||
  quantity.statistic === 'multiple';

/** "notes due | April 2031", "the bonds of | 2016": when a debt ends says nothing of when the figure held. */
const MATURITY =
  /\b(?:due|matur(?:es?|ing)|redeemable|(?:bonds?|notes?|debentures?|gilts?|treasuries)\s+of)\s+(?:(?:in|on|by)\s+)?$/i;

/** Dates that can be placed on a calendar; durations, sets and clock times say how long or when in the day. */
function dated(context: Context, sentence: Sentence): Timex[] {
  const dates = context.dates.get(sentence.index) ?? [];
  return dates
    .filter((date) => date.type === 'DATE' && (date.from !== null || date.to !== null))
    .filter((date) => !MATURITY.test(between(sentence, sentence.start, date.start).slice(-40)))
    .map((date) => openedSince(sentence, asEnd(context, sentence, date)));
}

/** "since the strike began on 4 May", "since they fled in May": the date opens a stretch that goes on. */
const SINCE = /\bsince\s+(?:[a-z'-]+\s+){1,6}(?:on|in)\s+(?:the\s+)?$/i;

function openedSince(sentence: Sentence, date: Timex): Timex {
  if (date.from === null || date.to === null) return date;
  const lead = between(sentence, Math.max(sentence.start, date.start - 80), date.start);
  return SINCE.test(lead) ? { ...date, text: `since ${date.text}`, edtf: `${date.from}/..`, to: null } : date;
}

/** Dates that set the scene, not those a change is measured against. */
function settings(context: Context, sentence: Sentence): Timex[] {
  const dates = dated(context, sentence);
  if (!dates.length) return dates;
  const bases = (context.quantities.get(sentence.index) ?? []).flatMap((q) => (q.base ? [q.base.span] : []));
  return dates.filter(
    (date) => !isBase(sentence, date) && !bases.some((b) => b.start < date.end && date.start < b.end),
  );
}

function isBase(sentence: Sentence, date: Timex): boolean {
  const lead = between(sentence, Math.max(sentence.start, date.start - 80), date.start);
  return COMPARED.test(lead) || CHANGED_SINCE.test(lead);
}

function isRightBehind(sentence: Sentence, quantity: Quantity, date: Timex): boolean {
  const end = Math.max(quantity.end, quantity.conceptSpan?.end ?? 0);
  return [quantity.end, end].some(
    (from) => date.start >= from && RIGHT_BEHIND.test(between(sentence, from, date.start)),
  );
}

/** The date that governs the figure: the last one before it, else the first after it; its neighbours if coordinated. */
function nearest(context: Context, sentence: Sentence, quantity: Quantity, dates: Timex[]): Timex[] {
  const earlier = dates.filter((date) => date.end <= quantity.number.start);
  const said = earlier.length > 0 && earlier.every((date) => isOfSaying(sentence, date));
  if (earlier.length && !said) return lastGroup(sentence, earlier);
  const taken = (date: Timex): boolean =>
    (context.quantities.get(sentence.index) ?? []).some(
      (q) =>
        q.number.start > quantity.number.start &&
        isRightBehind(sentence, q, date) &&
        !sameClause(sentence, quantity, q),
    );
  const later = dates.find((date) => date.start >= quantity.number.end && !taken(date));
  // "said on Monday that | 40 people had fled in February": Monday is the speaker's, if the clause has its own date.
  if (said && !(later && isOneClause(between(sentence, quantity.number.end, later.start))))
    return lastGroup(sentence, earlier);
  return later ? firstGroup(sentence, dates.slice(dates.indexOf(later))) : [];
}

/** "The UN said on |Friday", "announced late on |Monday", "told reporters on |Sunday" */
const SAYING_ON =
  /\b(?:said|says|told\s+(?:[a-z]+\s+){1,3}|announced|reported|stated|added|confirmed|estimated|warned|declared|claimed)\s+(?:(?:late|early|earlier|later|on|in|a|statement|here)\s+){0,4}$/i;

const isOfSaying = (sentence: Sentence, date: Timex): boolean =>
  SAYING_ON.test(between(sentence, Math.max(sentence.start, date.start - 80), date.start));

/** Nothing between a figure and a date that opens another clause. */
const isOneClause = (gap: string): boolean =>
  gap.length < 120 &&
  !/[,;:]|\b(?:but|while|whereas|which|who|after|before|since|when|that|and)\b/i.test(gap);

/** "killed 40 people and wounded 90 in May": no clause border between the figures, so they share the date. */
function sameClause(sentence: Sentence, a: Quantity, b: Quantity): boolean {
  return !/[;:]|\b(?:but|while|whereas|which|who|against|up from|down from|compared|and (?:will|would|is|are|has|can|could|may))\b/i.test(
    between(sentence, a.number.end, b.number.start),
  );
}

/** The first date and those coordinated with it: "on Saturday and Sunday". */
function firstGroup(sentence: Sentence, dates: Timex[]): Timex[] {
  const group: Timex[] = [];
  for (const date of dates) {
    const last = group.at(-1);
    if (last && !COORDINATED.test(between(sentence, last.end, date.start))) break;
    group.push(date);
  }
  return group;
}

/** The last date and those coordinated with it. */
function lastGroup(sentence: Sentence, dates: Timex[]): Timex[] {
  const group: Timex[] = [];
  for (let i = dates.length - 1; i >= 0; i--) {
    const date = dates[i] as Timex;
    const next = group[0];
    if (next && !COORDINATED.test(between(sentence, date.end, next.start))) break;
    group.unshift(date);
  }
  return group;
}

/** Said of the present: true on the day of publication, if that is known; marked as tentative. */
function presentOf(context: Context): Found<Period> | null {
  const { published } = context.document.article;
  if (!published) return null;
  const text = `when published (${published})`;
  const period: Period = {
    from: published,
    to: published,
    edtf: published,
    text,
    tentative: true,
    alternatives: [],
  };
  return { value: period, in: 'article', span: null };
}

function found(dates: Timex[], where: FoundIn): Found<Period> | null {
  const [first, ...rest] = dates;
  if (!first) return null;
  const alternatives = rest.length ? dates.map(({ from, to, text }) => ({ from, to, text })) : [];
  const period: Period = {
    from: first.from,
    to: first.to,
    edtf: rest.length ? null : first.edtf,
    text: dates.map((date) => date.text).join(' and '),
    tentative: rest.length > 0,
    alternatives,
  };
  return { value: period, in: where, span: { start: first.start, end: (dates.at(-1) as Timex).end } };
}

function tentative(period: Found<Period> | null, is: boolean): Found<Period> | null {
  return period && is ? { ...period, value: { ...period.value, tentative: true } } : period;
}

const overlaps = (date: Timex, quantity: Quantity): boolean =>
  date.start < quantity.number.end && quantity.number.start < date.end;
