import type { Document, Entity, NameMention, Sentence } from '../../model.ts';
import { agree } from './agree.ts';
import { coordinate } from './coordinate.ts';
import { MATCH, OUTCOME, PLAY, SCORE, TRANSFER } from './cues/play.ts';
import { once } from './gazetteer/once.ts';
import { keepsEnding } from './houses.ts';
import { linkEntities } from './link/index.ts';
import { remember } from './memory.ts';
import { qualify } from './qualify.ts';
import { runsOf } from './runs.ts';
import type { Scene } from './segment.ts';
import { type Reading, segment } from './segmentation.ts';
import { smallNames } from './small.ts';
import { termOf } from './terms.ts';
import { casingOf, gatherEvidence, lowered, type TextEvidence } from './text-evidence.ts';
import { wordsOf } from './words.ts';

interface Prepared {
  sentence: Sentence;
  words: ReturnType<typeof wordsOf>;
  casing: ReturnType<typeof casingOf>;
}

const HAS_CAPITAL = /\p{Lu}/u;

/** "@okafor", "#harvest", "u/okafor", an address, a smiley, what is left of a forum's marks. */
const INFORMAL =
  /(?:^|\s)[@#] ?[\p{L}_]|https?:\/\/|\b[ur] ?\/ ?\p{L}|[:;] ?- ?[)(PD]|\p{Extended_Pictographic}|& ?gt ?;|\* ?\*|! ?!/u;

/** Somebody talks in their own person, to somebody: "I'm not sure, can you". */
const PERSONAL = /\b(?:I|me|my|im|you|your|ur|lol|haha|omg|pls|plz|thx|thanks|gonna|wanna|yeah)\b/;
const QUOTED = /["“”]|[`']['`]/;

/** What is quoted in an article is no message. */
const isPersonal = (text: string): boolean => PERSONAL.test(text) && !QUOTED.test(text);

/**
 * Names and the entities they stand for, aliases joined within the document.
 *
 * Two readings: the first looks at each sentence alone; the second knows what the first found elsewhere.
 * Sentences without a capital letter are passed over.
 */
export function extractEntities(document: Document): { names: NameMention[]; entities: Entity[] } {
  const prepared: Prepared[] = [];
  for (const sentence of document.sentences) {
    if (!HAS_CAPITAL.test(sentence.text) && !PERSONAL.test(sentence.text) && !INFORMAL.test(sentence.text))
      continue;
    const words = wordsOf(sentence.text);
    const casing = casingOf(words, sentence.text);
    prepared.push({ sentence, words: casing === 'upper' ? lowered(words) : words, casing });
  }
  const evidence = gatherEvidence(prepared);
  const scenes = prepared.map((part) => sceneOf(part, evidence));
  const first = scenes.map(read);
  coordinate(first);
  const memory = remember(first);
  const second = scenes.map((scene) => read({ ...scene, memory }));
  coordinate(second);
  agree(second);
  qualify(second);
  const names = second.flatMap(({ readings, scene }, i) =>
    readings.map((reading) => mention((prepared[i] as Prepared).sentence, scene, reading)),
  );
  return linkEntities(document, names);
}

/** How many of the words may be small in a line of results. */
const SMALL_SHARE = 0.3;

/** "1. Okafor (Kenya) 2:11:09", "Leeds 3 Carlisle 1": figures and names, and few other words. */
function isResults(words: Prepared['words']): boolean {
  const small = words.filter(({ shape }) => shape === 'lower').length;
  const figures = words.filter(({ shape }) => shape === 'number').length;
  const brackets = words.filter(({ gap }) => gap.includes('(')).length;
  return (figures > 0 || brackets > 1) && small <= words.length * SMALL_SHARE;
}

function sceneOf({ words, casing, sentence }: Prepared, evidence: TextEvidence): Scene {
  const terms = words.map(termOf);
  const { text } = sentence;
  const informal = INFORMAL.test(text);
  return {
    words,
    terms,
    casing,
    text,
    informal,
    personal: once(() => informal || isPersonal(text)),
    results: !informal && isResults(words),
    match: once(() => MATCH.test(text) || (SCORE.test(text) && OUTCOME.test(text))),
    play: once(() => PLAY.test(text)),
    transfer: once(() => TRANSFER.test(text)),
    evidence,
    memory: null,
    weighed: new Map(),
    tags: new Map(),
  };
}

function read(scene: Scene): { scene: Scene; readings: Reading[] } {
  const readings = runsOf(scene.words).flatMap((run) => segment(scene, run));
  const small = smallNames(scene, readings);
  return {
    scene,
    readings: small.length === 0 ? readings : [...readings, ...small].sort((a, b) => a.from - b.from),
  };
}

/** The entity is filled in when all names are known. */
function mention(sentence: Sentence, scene: Scene, reading: Reading): NameMention {
  const from = scene.words[reading.from]?.start ?? 0;
  let to = scene.words[reading.to - 1]?.end ?? 0;
  if (reading.type === 'ORG' && keepsEnding(scene.words, reading.from, reading.to))
    to += /^\s?['’]s?/.exec(scene.text.slice(to, to + 3))?.[0].length ?? 0;
  return {
    start: sentence.start + from,
    end: sentence.start + to,
    sentence: sentence.index,
    text: sentence.text.slice(from, to).replace(/\s+/g, ' '),
    type: reading.type,
    entity: -1,
  };
}
