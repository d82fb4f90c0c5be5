/** Sentence text → expressions of time, not yet placed on the calendar. */
import type { Document } from '../../model.ts';
import { RULES } from './patterns/index.ts';
import { squeeze } from './squeeze.ts';
import { HAS, type Trigger, triggersOf } from './triggers.ts';
import type { Candidate, Found, Rule } from './types.ts';

/** Longer sentences are not prose; they are cut off here so that hostile input stays cheap. */
const LONGEST = 20_000;

/** What one rule finds in a text: one entry for each match, with one part, or two for a range. */
export function matchesOf(rule: Rule, text: string): Found[][] {
  const found: Found[][] = [];
  rule.pattern.lastIndex = 0;
  for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) {
    if (match[0] === '') {
      rule.pattern.lastIndex++;
      continue;
    }
    const read = rule.read(match, text);
    if (Array.isArray(read)) found.push(read);
    else if (read) {
      const lead = match[0].length - match[0].trimStart().length;
      const words = match[0].trim();
      found.push([{ start: match.index + lead, end: match.index + lead + words.length, reading: read }]);
    }
  }
  return found;
}

interface Group {
  start: number;
  end: number;
  order: number;
  rule: string;
  parts: Found[];
}

/** The expressions of a text: where two overlap the earlier one wins, then the longer, then the rule listed first. */
export function recogniseText(text: string, around: Trigger = 0): { rule: string; parts: Found[] }[] {
  const own = triggersOf(text);
  if (!own) return [];
  const has = own | around;
  const squeezed = squeeze(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  const groups: Group[] = [];
  RULES.forEach((rule, order) => {
    if ((rule.needs & has) !== rule.needs) return;
    for (const parts of matchesOf(rule, squeezed.text)) {
      const start = (parts[0] as Found).start;
      const end = (parts.at(-1) as Found).end;
      groups.push({ start, end, order, rule: rule.id, parts });
    }
  });
  groups.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  const kept: Group[] = [];
  for (const group of groups) {
    const last = kept.at(-1);
    if (!last || group.start >= last.end) kept.push(group);
  }
  const { at } = squeezed;
  return kept.map(({ rule, parts }) => ({
    rule,
    parts: parts.map((part) => ({ ...part, start: at(part.start), end: at(part.end - 1) + 1 })),
  }));
}

/** The expressions of a document in reading order. */
export function recognise(document: Document): Candidate[] {
  const candidates: Candidate[] = [];
  // where one sentence counts its years before Christ, a bare "382" in another may be such a year
  const ancient = document.sentences.some(({ text }) => /\bB\.?\s?C\b/.test(text)) ? HAS.era : 0;
  for (const sentence of document.sentences) {
    for (const { rule, parts } of recogniseText(sentence.text, ancient)) {
      for (const part of parts) {
        candidates.push({
          ...part,
          sentence: sentence.index,
          text: sentence.text.slice(part.start, part.end),
          rule,
        });
      }
    }
  }
  return candidates;
}
