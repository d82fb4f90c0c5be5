import type { DatedEvent } from '../dated/index.ts';
import { judgeDates } from '../dated/judge.ts';
import { isFiner, type MatchedDate, matchDates } from './dates.ts';
import type { Statement } from './items.ts';
import { isEdition } from './labels.ts';
import { agree, conflict, none, OTHER_MATTERS, type PairVerdict, shownDates } from './outcome.ts';
import { coverage, namesCovered, onTopic } from './topic.ts';
import { stemOf } from './words.ts';

/** Shares of words in common from which dates that differ, and dates or words that fit, are of one matter. */
const TO_CONFLICT = 0.2;
const TO_AGREE = 0.5;
/** Where no date speaks for it, more than two of three words. */
const TO_AGREE_UNDATED = 0.67;

/** A statement without figures: its dates decide, and where it has none, its words. */
export function byDates(claim: Statement, text: Statement): PairVerdict {
  const events = claim.dates.filter((event) => !isEditionOnly(event, text));
  const dates = matchDates(events, text.dates);
  const topic = coverage(claim, text);
  const broken = dates.find(({ judgement, sure }) => sure && judgement?.verdict === 'conflicts');
  if (broken)
    return topic < TO_CONFLICT &&
      !(broken.sameKind && (isOnce(broken) || sharesKind(broken) || isOfWork(broken, claim)))
      ? none('not comparable', OTHER_MATTERS)
      : conflict(`${shownDates(broken)}: ${broken.judgement?.rule}`);
  const own = text.dates.filter((event) => !isOfOtherWork(event, claim));
  const excluded = events.find(
    (event) => isExcluded(event, own) && !own.some((other) => isOnlyTold(other, event)),
  );
  if (excluded && onTopic(claim, text))
    return conflict(`“${excluded.timex.text}”: the other tells the same with other dates only`);
  const birthday = claim.dates.find(
    (event) => text.dates.some((other) => isBirthdayOf(event, other)) && !text.dates.some(isKindOf(event)),
  );
  if (birthday) return conflict(`“${birthday.timex.text}”: the other gives this as the day of birth`);
  const turned = claim.dates.find((event) => text.dates.some((other) => isOtherEnd(event, other)));
  if (turned) return conflict(`“${turned.timex.text}”: the other gives this as the other end`);
  const alone = dates.find(
    ({ other, judgement }) =>
      other === null || judgement?.verdict === 'conflicts' || judgement?.verdict === 'cannot tell',
  );
  if (alone) return none('not comparable', `nothing to hold “${alone.event.timex.text}” against`);
  const finer = dates.find(({ event, other }) => other && isFiner(event.days, other.days));
  if (finer)
    return none('cannot tell', `${shownDates(finer)}: the one says more exactly when than the other`);
  const sameKinds = dates.length > 0 && dates.every(({ sameKind }) => sameKind);
  if ((!sameKinds && topic < (dates.length ? TO_AGREE : TO_AGREE_UNDATED)) || namesCovered(claim, text) < 1)
    return none('not comparable', OTHER_MATTERS);
  const [first] = dates;
  if (!first) return agree('consistent', 'what the one says, the other says too');
  const full = first.judgement?.verdict === 'agrees' ? 'agrees' : 'consistent';
  return agree(full, `${shownDates(first)}: ${first.judgement?.rule}`);
}

/** "the 2018-19 cup": says which cup; not a date to be looked for in the other text. */
const isEditionOnly = ({ timex, sentence, days }: DatedEvent, text: Statement): boolean =>
  isEdition(timex, sentence) &&
  !text.dates.some((other) => /agrees|consistent/.test(judgeDates(days, other.days).verdict));

/** "Harbour Lights (1968)": the year is the work's, and says nothing where the statement does not speak of it. */
function isOfOtherWork(event: DatedEvent, claim: Statement): boolean {
  const title = titleBefore(event);
  return title.length > 0 && !title.some((word) => claim.names.has(word) || claim.words.has(word));
}

/** "Harbour Lights (1968)" / "Harbour Lights came out in 1969": the work is named in both. */
function isOfWork({ other }: MatchedDate, claim: Statement): boolean {
  const title = other ? titleBefore(other) : [];
  return title.length > 1 && title.every((word) => claim.names.has(word) || claim.words.has(word));
}

/** The words of the title before a year in brackets, as stems; none if there is no title. */
function titleBefore({ timex, sentence }: DatedEvent): string[] {
  const lead = sentence.text.slice(0, timex.start - sentence.start).slice(-120);
  const title = /((?:[A-Z][\w'-]*[\s,:]+){1,6})\(\s*$/.exec(lead)?.[1] ?? '';
  return title
    .split(/[\s,:]+/)
    .filter((word) => word.length > 2 && !/^(?:the|and|for|with)$/i.test(word))
    .map((word) => stemOf(word.toLowerCase()));
}

/** No date of the text can be this one. */
const isExcluded = ({ setting, timex, days }: DatedEvent, all: readonly DatedEvent[]): boolean =>
  !setting &&
  timex.range === undefined &&
  all.length > 0 &&
  all.every((other) => judgeDates(days, other.days).verdict === 'conflicts');

/** "In May they announced a deal" / "the deal was sealed in October": a thing is not done on the day it is told of. */
const isOnlyTold = (other: DatedEvent, event: DatedEvent): boolean =>
  other.kinds[0] === 'announcement' && !event.kinds.includes('announcement');

/** What nobody does on the day he is born. */
const DEEDS = new Set([
  'death',
  'marriage',
  'divorce',
  'graduate',
  'retire',
  'leaving',
  'joining',
  'win',
  'arrest',
]);

/** "graduated on 4 May 1980" where the other says "born 4 May 1980". */
const isBirthdayOf = (event: DatedEvent, other: DatedEvent): boolean =>
  other.kinds[0] === 'birth' &&
  (DEEDS.has(event.kinds[0] ?? '') || isWedding(event)) &&
  event.days.from !== null &&
  event.days.from === event.days.to &&
  judgeDates(event.days, other.days).verdict === 'agrees';

/** "was married on 4 May": a tagger may take it for an adjective. */
const isWedding = ({ sentence, timex }: DatedEvent): boolean =>
  /\b(?:married|wed|divorced)\s+(?:on\s+)?$/i.test(
    sentence.text.slice(0, timex.start - sentence.start).slice(-20),
  );

/** "began on 4 May" where the other says "was cancelled on 4 May": nothing begins and ends on one day. */
const isOtherEnd = (event: DatedEvent, other: DatedEvent): boolean =>
  ENDS.has(event.kinds[0] ?? '') &&
  ENDS.has(other.kinds[0] ?? '') &&
  event.kinds[0] !== other.kinds[0] &&
  isDay(event) &&
  isDay(other) &&
  judgeDates(event.days, other.days).verdict === 'agrees';

const ENDS = new Set(['beginning', 'ending']);

const isDay = ({ days }: DatedEvent): boolean =>
  days.relation === 'in' && (days.yearless?.length === 5 || (days.from !== null && days.from === days.to));

/** Does the text date this kind of event itself? */
const isKindOf =
  ({ kinds }: DatedEvent) =>
  (other: DatedEvent): boolean =>
    kinds[0] !== undefined && other.kinds[0] === kinds[0];

/** "Filming finished in August" / "shot from May to July": both name the kind of event besides its end. */
const sharesKind = ({ event, other }: MatchedDate): boolean =>
  event.kinds[0] !== other?.kinds[0] && other?.kinds[0] !== undefined && event.kinds.includes(other.kinds[0]);

/** A birth or death happens once, whatever else the sentences tell. */
const isOnce = ({ event }: MatchedDate): boolean => event.kinds[0] === 'birth' || event.kinds[0] === 'death';
