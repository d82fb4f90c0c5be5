/**
 * Who says what (after PARC and PolNeAR: source, cue, content).
 *
 * Quotations are found first, paragraph by paragraph; then each sentence with a reporting word is read with every
 * quotation folded into one word; then what nobody was found for (a quotation that goes on, a block quotation, a
 * sentence that goes on with a source's figures) is joined to the speaker before.
 */
import type { Attribution, Document, Entity, NameMention, Sentence } from '../../model.ts';
import { carryOver } from './carried.ts';
import { clauseOf } from './clause.ts';
import { continueQuotations } from './continued.ts';
import { CUES } from './cues.ts';
import { rowsOf } from './items.ts';
import { draftOf, labelsUnder, readSourceLabels } from './labels.ts';
import { readListItem } from './lists.ts';
import { type BlockText, blockTexts, findQuotations, type Quotation } from './quotations.ts';
import { attributionsIn, DOCUMENT_IN, type Draft } from './read.ts';
import { RULES } from './rules/index.ts';
import { finishSources } from './sources.ts';
import { readTranscript } from './transcript.ts';

/** Who says what: source, cue and content, in reading order of the content. */
export function extractAttributions(
  document: Document,
  names: NameMention[],
  entities: Entity[],
): Attribution[] {
  const { raw } = document.article;
  const blocks = blockTexts(document);
  const quotations = findQuotations(blocks, raw);
  const labels = labelsUnder(blocks, document.dropped, raw);
  const drafts: Draft[] = [];
  let q = 0;
  for (const block of blocks) {
    const own: Quotation[] = [];
    while (q < quotations.length && (quotations[q] as Quotation).block === block.block.index)
      own.push(quotations[q++] as Quotation);
    const here: Draft[] = [];
    let done = 0; // quotations that end before the sentence
    for (const sentence of block.sentences) {
      while (done < own.length && (own[done] as Quotation).end <= sentence.start) done++;
      if (!mayReport(sentence)) continue;
      let last = done;
      while (last < own.length && (own[last] as Quotation).start < sentence.end) last++;
      const quoted = own.slice(done, last);
      if (quoted.length === 1 && saysOnlyItself(sentence, quoted[0] as Quotation)) continue;
      const gap = endsJustBefore(block, own[done - 1], sentence);
      for (const row of rowsOf(sentence, quoted, gap))
        here.push(...attributionsIn(clauseOf(row), RULES, TRIGGERS));
    }
    readTranscript(block, here);
    readSourceLabels(block, here);
    const label = labels.get(block.block.index);
    if (label) here.push(draftOf(block, label, block));
    continueQuotations(block, own, here, drafts);
    carryOver(block, here);
    readListItem(block, raw, here, drafts);
    drafts.push(...here);
  }
  return finishSources(drafts, document, names, entities);
}

/** "'Who knows?' she said": the quotation, if only white space parts it from the sentence. */
function endsJustBefore(block: BlockText, one: Quotation | undefined, sentence: Sentence): Quotation | null {
  if (!one || sentence.start - one.end > 3) return null;
  return block.text.slice(one.end - block.start, sentence.start - block.start).trim() === '' ? one : null;
}

/**
 * A sentence all of which is spoken, without a name or a document in it, reports nobody else; and who speaks it is
 * found beside it. So its words need no tags.
 */
function saysOnlyItself({ start, end, text }: Sentence, one: Quotation): boolean {
  if (!one.speech || one.start > start || one.end < end) return false;
  return FUNCTION_WORD.test(text) && !NAMES.test(text) && !DOCUMENT_IN.test(text);
}

/** A capital at the start of these says nothing. */
const FUNCTION_WORD =
  /^[\s"']*(?:I|we|you|he|she|it|they|this|that|these|those|there|the|an?|and|but|or|so|if|when|what|who|how|why|where|because|my|our|your|his|her|its|their|in|on|at|for|with|of|to|as|not|no|yes|now|then|all|some|most|many)\b/i;
/** A capital after a word: a name, unless it is "I". */
const NAMES = /[a-z0-9,;:'"] +["']?(?!I\b)[A-Z]/;

/** Words that set off a rule and are no verbs of saying. */
const TRIGGERS: ReadonlySet<string> = new Set(RULES.flatMap((rule) => [...(rule.triggers ?? [])]));
const WORD = /[A-Za-z]+/g;
/** Any word that a rule reads. */
const REPORTING: ReadonlySet<string> = new Set([...CUES.keys(), ...TRIGGERS]);

/** A cheap look before the words are tagged: is there a reporting word at all? */
function mayReport(sentence: Sentence): boolean {
  if (/[:,]\s*$|:\s*"|,"|(?:^|")\s*(?:[\u2013-\u2015]|--)/.test(sentence.text)) return true;
  const words = sentence.text.toLowerCase().match(WORD);
  return words?.some((word) => REPORTING.has(word)) ?? false;
}
