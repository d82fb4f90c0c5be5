/**
 * The best way to cut a run of capitalised words into names and other words: dynamic programming over all
 * cuts (a semi-Markov model, Sarawagi and Cohen 2004, with weights set by hand instead of learnt).
 */
import type { EntityType } from '../../model.ts';
import { EVIDENCE, MEMORY } from './evidence/index.ts';
import { flagsOf, Is } from './gazetteer/index.ts';
import { outside } from './outside.ts';
import type { Run } from './runs.ts';
import { type Points, type Scene, type Segment, TYPES } from './segment.ts';
import type { Word } from './words.ts';

/** A name as read: words `from`…`to` (exclusive) of the scene. */
export interface Reading {
  from: number;
  to: number;
  key: string;
  type: EntityType;
  points: Points;
}

/** What each type costs before any evidence: names of persons are the commonest, odds and ends the rarest. */
const PRIOR: Readonly<Points> = { PER: -0.5, ORG: -0.6, LOC: -0.8, MISC: -0.9 };
/** Each further name costs: one name of two words is likelier than two names side by side. */
const CUT = 0.9;
/** A person's name is hardly followed by another name without a comma between them. */
const TWO_PERSONS = 2.5;
/** "John | A. Brook": a given name is hardly cut from what follows it. */
const CUT_GIVEN = 5;
/** "U.N. Security Council" is one body, and places are parted by commas. */
const TWO_BODIES = 1.8;
const LONGEST_NAME = 9;

const onlySpace = /^\s+$/;

/** The candidate of words `from`…`to` (exclusive). */
export function segmentOf(scene: Scene, from: number, to: number): Segment {
  const { words, terms, text } = scene;
  const first = words[from] as Word;
  const last = words[to - 1] as Word;
  let key = first.key;
  for (let i = from + 1; i < to; i++) {
    const word = words[i] as Word;
    key += (word.gap.includes('&') ? ' & ' : ' ') + word.key;
  }
  const length = to - from;
  const bare = key.includes('.') ? key.replaceAll('.', '') : key;
  const flags = flagsOf(key) | (bare === key ? 0 : flagsOf(bare));
  const before = words[from - 1];
  const after = words[to];
  return {
    scene,
    from,
    to,
    key,
    flags,
    first,
    last,
    firstTerm: terms[from] as Segment['firstTerm'],
    lastTerm: terms[to - 1] as Segment['lastTerm'],
    length,
    pluralPeople: length === 1 && key.endsWith('s') && (flagsOf(key.slice(0, -1)) & Is.demonym) !== 0,
    before: before && onlySpace.test(first.gap) ? before : null,
    after: after && onlySpace.test(text.slice(last.end, after.start)) ? after : null,
  };
}

/** A candidate with the evidence for it, all types. */
export function weigh(scene: Scene, from: number, to: number): { segment: Segment; points: Points } {
  const id = from * 64 + (to - from);
  let known = scene.weighed.get(id);
  if (!known) {
    known = { segment: segmentOf(scene, from, to), points: { ...PRIOR } };
    for (const rule of EVIDENCE) rule.weigh(known.segment, known.points);
    scene.weighed.set(id, known);
  }
  if (!scene.memory) return known;
  const points = { ...known.points };
  MEMORY.weigh({ ...known.segment, scene }, points);
  return { segment: known.segment, points };
}

/** What two names cost that stand next to each other: after a person, two organisations, two places. */
function beside(before: Reading | null | undefined, type: EntityType): number {
  if (before?.type === 'PER')
    return type === 'PER' && before.to - before.from === 1 ? CUT_GIVEN : TWO_PERSONS;
  return before?.type === type && (type === 'ORG' || type === 'LOC') ? TWO_BODIES : 0;
}

function best(points: Points): EntityType {
  let type: EntityType = 'PER';
  for (const other of TYPES) if (points[other] > points[type]) type = other;
  return type;
}

/** The names in a run. */
export function segment(scene: Scene, run: Run): Reading[] {
  const size = run.to - run.from;
  const score = new Array<number>(size + 1).fill(Number.NEGATIVE_INFINITY);
  const reading = new Array<Reading | null>(size + 1).fill(null);
  const cameFrom = new Array<number>(size + 1).fill(0);
  score[0] = 0;
  for (let end = 1; end <= size; end++) {
    const skipped = (score[end - 1] as number) + outside(scene, run.from + end - 1);
    score[end] = skipped;
    cameFrom[end] = end - 1;
    if (scene.words[run.from + end - 1]?.shape === 'lower') continue;
    for (let start = Math.max(0, end - LONGEST_NAME); start < end; start++) {
      const first = scene.words[run.from + start] as Word;
      if (first.shape === 'lower') continue;
      const { segment: candidate, points } = weigh(scene, run.from + start, run.from + end);
      const type = best(points);
      const total = (score[start] as number) + points[type] - CUT - beside(reading[start], type);
      if (total > (score[end] as number)) {
        score[end] = total;
        cameFrom[end] = start;
        reading[end] = { from: candidate.from, to: candidate.to, key: candidate.key, type, points };
      }
    }
  }
  const found: Reading[] = [];
  for (let end = size; end > 0; end = cameFrom[end] as number) {
    const name = reading[end];
    if (name) found.push(name);
  }
  return found.reverse();
}
