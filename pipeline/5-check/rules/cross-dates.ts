/**
 * One event dated by two articles. Dates that fit are said to fit ("2021" against "August 2021" is a difference of
 * precision); dates of one birth, death or founding that exclude each other conflict. Other events may well be two.
 */
import { byCodeUnit, fold } from '../../lib/text.ts';
import type { Finding, Reading } from '../../model.ts';
import { nameKey } from '../align/names.ts';
import { type DatedEvent, datedEvents } from '../dated/index.ts';
import { judgeDates } from '../dated/judge.ts';
import { evidenceAt, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { articleName, listed } from './cross-say.ts';

/** Kinds of which one place and party see few, so that one year and one name in common point to one turn. */
const RARE: ReadonlySet<string> = new Set([
  'change of control',
  'agreement',
  'disaster',
  'founding',
  'birth',
  'death',
]);
/** Kinds that happen once to whom they happen. */
const ONCE: ReadonlySet<string> = new Set(['birth', 'death', 'founding']);
/** Events of one kind, year and name that are looked at. */
const LOOKED_AT = 12;

interface Placed extends DatedEvent {
  kind: string;
  reading: Reading;
  /** Names of the paragraph. */
  around: Set<string>;
  /** The first name of the sentence: whose birth, death or founding it is. */
  first: string | null;
}

export const crossDates: Rule = {
  id: 'cross-dates',
  title: 'One event dated by two articles',
  run(corpus) {
    if (corpus.readings.length < 2) return [];
    const events = corpus.readings.flatMap(placedEvents);
    return [...fitting(events), ...conflicting(events)];
  },
};

function placedEvents(reading: Reading): Placed[] {
  const namesOf = new Map<number, Set<string>>();
  for (const name of reading.mentions.names) {
    const block = reading.document.sentences[name.sentence]?.block ?? -1;
    const entity = reading.mentions.entities[name.entity];
    const set = namesOf.get(block) ?? new Set();
    for (const form of [name.text, entity?.name ?? name.text]) set.add(nameKey(form));
    namesOf.set(block, set);
  }
  return datedEvents(reading).flatMap((event) => {
    const kind = event.kinds[0];
    // The event stands before its date, and the year is written there: "the fall of the city in 2021".
    if (kind === undefined || !RARE.has(kind) || event.phrase.start >= event.timex.start) return [];
    if (event.timex.basis !== 'stated') return [];
    const first = reading.mentions.names.find((name) => name.sentence === event.sentence.index);
    const around = namesOf.get(event.sentence.block) ?? new Set<string>();
    return [{ ...event, kind, reading, around, first: first ? nameKey(first.text) : null }];
  });
}

/** Events of one kind in one year, told by two articles whose paragraphs share a name. */
function fitting(events: readonly Placed[]): Finding[] {
  const groups = new Map<string, Placed[]>();
  for (const event of events) {
    const year = event.days.from?.slice(0, 4);
    if (!year || year !== event.days.to?.slice(0, 4) || event.days.relation !== 'in') continue;
    const key = `${year} ${event.kind}`;
    const group = groups.get(key);
    if (!group) groups.set(key, [event]);
    else if (group.length < LOOKED_AT) group.push(event);
  }
  return [...groups.values()].flatMap((group) => firstMatch(group) ?? []);
}

function firstMatch(group: readonly Placed[]): Finding | null {
  for (const a of group)
    for (const b of group) {
      if (byCodeUnit(a.articleId, b.articleId) >= 0) continue;
      const shared = [...a.around].filter((name) => b.around.has(name));
      const { verdict, rule } = judgeDates(a.days, b.days);
      if (!shared.length || (verdict !== 'agrees' && verdict !== 'consistent')) continue;
      const company = group.filter(
        (event) => event !== a && event !== b && [...event.around].some((name) => shared.includes(name)),
      );
      return toFinding([a, b, ...company], verdict, rule);
    }
  return null;
}

/** One person's birth or death, or one body's founding, on dates that exclude each other. */
function conflicting(events: readonly Placed[]): Finding[] {
  const groups = new Map<string, Placed[]>();
  for (const event of events) {
    if (!ONCE.has(event.kind) || event.first === null || !event.first.includes(' ')) continue;
    const key = `${event.kind} ${event.first}`;
    const group = groups.get(key);
    if (!group) groups.set(key, [event]);
    else if (group.length < LOOKED_AT) group.push(event);
  }
  return [...groups.values()].flatMap((group) => {
    const [a] = group;
    const b = group.find(
      (event) =>
        event.articleId !== a?.articleId &&
        judgeDates(event.days, (a as Placed).days).verdict === 'conflicts',
    );
    return a && b ? [toFinding([a, b], 'conflicts', 'The dates exclude each other')] : [];
  });
}

function toFinding(
  events: readonly Placed[],
  verdict: 'agrees' | 'consistent' | 'conflicts',
  rule: string,
): Finding {
  const [a, b] = events as [Placed, Placed];
  const phrase = ({ reading, phrase: { start, end } }: Placed): string =>
    fold(reading.document.article.raw.slice(start, end));
  const told = events.map((event) => `“${phrase(event)}” (${articleName(event.reading.document.article)})`);
  const said = [...new Set(told)];
  const agree = verdict !== 'conflicts';
  const year = a.days.from?.slice(0, 4) ?? '';
  return makeFinding({
    rule: crossDates.id,
    verdict,
    severity: agree ? 'info' : 'medium',
    headline: agree ? `${year}: ${listed(said)} fit together` : `Dated differently: ${listed(said)}`,
    reason: agree
      ? `Both articles date ${/^[aeiou]/.test(a.kind) ? 'an' : 'a'} ${a.kind} and name the same parties. ${capital(rule)}. Whether they mean one and the same step is not said.`
      : `Both date the ${a.kind} of one name, which happens once. ${rule}.`,
    dimensions: [
      { name: 'kind of event', a: a.kind, b: b.kind, same: 'yes' },
      { name: 'when', a: a.timex.text, b: b.timex.text, same: agree ? 'yes' : 'no' },
    ],
    evidence: events.map((event) => evidenceAt(event.reading, event.phrase, 'the dated event')),
    basis: [a, b].map((event) => evidenceAt(event.reading, event.phrase, 'the dated event')),
    missing: agree ? [] : ['a record of the date'],
    question: agree
      ? null
      : `${articleName(a.reading.document.article)} has “${phrase(a)}”, ${articleName(b.reading.document.article)} has “${phrase(b)}”. Which date is right?`,
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
