import {
  type Clause,
  clauseBefore,
  type Found,
  floorBefore,
  type Hit,
  has,
  isWeak,
  type Rule,
} from '../clause.ts';
import { afterBareTime, afterManner, frameOf } from '../contents.ts';
import type { Item } from '../items.ts';
import { hasFinite, isFinite, isNominal, nounPhraseAfter, type Range } from '../phrases.ts';
import { speakerOf } from '../speakers.ts';

/** "'…,' she said in a radio show that …": right after a quotation, "said" looks back, whatever follows */
export const quoteSaid: Rule = {
  id: 'quote-said',
  examples: {
    matches: [
      {
        text: '"We counted 52 of them," the warden said in a film that aired in May.',
        source: 'the warden',
        content: '"We counted 52 of them,"',
      },
    ],
    not: ['The warden said "52 of them" had gone.'],
  },
  find(clause: Clause): Found[] {
    const hits = clause.hits.filter(({ subject }) => {
      const before = clause.items[(subject.range?.from ?? 0) - 1];
      return before?.pos === 'QUOTE';
    });
    return hits.length > 0 ? clauseSaid.find({ ...clause, hits }) : [];
  },
};

/** "…, the ministry said", "'…,' she said", "…, the ministry said, …" */
export const clauseSaid: Rule = {
  id: 'clause-said',
  examples: {
    matches: [
      {
        text: 'About 300 sheep had drowned, the vet said.',
        source: 'the vet',
        content: 'About 300 sheep had drowned',
      },
      {
        text: 'The barn, she told the council, holds 52 cows.',
        source: 'she',
        content: 'The barn',
      },
    ],
    not: ['In 2012, the vet said nothing.', 'After 12 hours, the crew reported to base.'],
  },
  find(clause: Clause): Found[] {
    const found: Found[] = [];
    for (const hit of clause.hits) {
      const { subject } = hit;
      if (
        hit.passive ||
        subject.negated ||
        subject.unreal ||
        !subject.range ||
        !has(hit, 'say', 'tell', 'aside')
      )
        continue;
      const contents = around(clause, hit, subject.range.from);
      if (!contents) continue;
      found.push({
        source: subject.range,
        cue: { from: subject.verbFrom, to: hit.at + 1 },
        contents,
        confidence: 0.9,
        antecedent: subject.antecedent,
        hit,
        weak: isWeak(hit),
      });
    }
    return found;
  },
};

/** "'…,' said the minister", "…, said a spokesman for the port" */
export const clauseSaidBy: Rule = {
  id: 'clause-said-by',
  examples: {
    matches: [
      {
        text: '"The dam held back 9 metres of water," said Ivo Brandt, an engineer.',
        source: 'Ivo Brandt',
        content: '"The dam held back 9 metres of water,"',
      },
    ],
    not: ['The port, said to be worth $4m, was sold.'],
  },
  find(clause: Clause): Found[] {
    const { items, hits } = clause;
    const found: Found[] = [];
    for (const hit of hits) {
      if (
        hit.passive ||
        hit.subject.negated ||
        hit.subject.unreal ||
        hit.subject.how !== 'none' ||
        !has(hit, 'say')
      )
        continue;
      const verbFrom = hit.subject.verbFrom;
      const before = items[verbFrom - 1];
      if (!(before?.text === ',' || before?.pos === 'QUOTE' || before?.text === '"')) continue;
      const from = hit.at + 1;
      if (
        !/^(?:PROPN|DET|NOUN|ADJ|ADV|PRON|NUM)$/.test(items[from]?.pos ?? '') ||
        items[from]?.lower === 'that'
      )
        continue;
      const to = nounPhraseAfter(items, from);
      if (to === from || !isNominal(items[to - 1])) continue;
      // "the agency, said it was …" is no inversion
      if (before?.text === ',' && items[verbFrom - 2]?.pos !== 'QUOTE' && isFinite(items, to)) continue;
      const left = clauseBefore(clause, verbFrom, floorBefore(clause, verbFrom));
      if (!left) continue;
      // "the aide, 31, wrote a letter": only somebody turns the order round without a quotation
      const quoted = items[left.to - 1]?.pos === 'QUOTE' || before?.text === '"';
      if (!quoted && /^(?:document|thing)$/.test(speakerOf(items, { from, to }))) continue;
      found.push({
        source: { from, to },
        cue: { from: verbFrom, to: hit.at + 1 },
        contents: [left],
        confidence: 0.9,
        hit,
        weak: isWeak(hit),
      });
    }
    return found;
  },
};

/** The clause before `from` (where ", X said" begins), and what goes on after the cue; null when there is none. */
function around(clause: Clause, hit: Hit, from: number): Range[] | null {
  const { items } = clause;
  // an appositive may stand between subject and verb, so look before the subject
  const edge = items[from - 1] as Item | undefined;
  if (
    !edge ||
    !(
      edge.text === ',' ||
      edge.pos === 'QUOTE' ||
      edge.text === '"' ||
      /^(?:\u2014|--?|\u2013)$/.test(edge.text)
    )
  )
    return null;
  const left = clauseBefore(clause, from, floorBefore(clause, from));
  if (!left) return null;
  const quoted = items[left.to - 1]?.pos === 'QUOTE';
  // "She was blunt: '…' she said"
  const contents = [quoted && items[left.to - 2]?.text === ':' ? { from: left.to - 1, to: left.to } : left];
  // "…, X said on Monday, …": go on after the second comma
  const manner = afterManner(items, hit.at, has(hit, 'tell'));
  // right after a quotation "said" looks back, whatever follows
  const looksBack = items[from - 1]?.pos === 'QUOTE' && has(hit, 'say', 'tell');
  const k = manner < 0 && looksBack ? hit.at + 1 : manner;
  const direct =
    k === hit.at + 1 ||
    afterBareTime(items, hit.at + 1) === k ||
    (/^(?:in|on)$/.test(items[hit.at + 1]?.lower ?? '') && afterBareTime(items, hit.at + 2) > hit.at + 2) ||
    has(hit, 'say', 'tell');
  if (
    k < 0 ||
    !direct ||
    /^(?:enough|nothing|little|so|yes|no|goodbye)$/.test(items[hit.at + 1]?.lower ?? '')
  )
    return null;
  const whole = quoted || hasFinite(items, left.from, left.to);
  // "The toll, she said, was 40": the verb comes after
  const second = items[k]?.text === ',';
  // "In any case, she said, the toll was 40"
  const lead =
    !whole && second && left.to - left.from <= 6 && frameOf(items, k + 1, items.length) === 'clause';
  if (!whole && !lead && !(second && isFinite(items, k + 1))) return null;
  if (items[k]?.text === ',') {
    let end = items.length;
    while (end > k && /^[.,;:!?]$/.test(items[end - 1]?.text ?? '')) end--;
    const next = items[k + 1];
    if (end > k + 1 && next?.pos === 'QUOTE') contents.push({ from: k + 1, to: k + 2 });
    else if (!quoted && goesOn(clause, k + 1, end)) contents.push({ from: k + 1, to: end });
  }
  return contents;
}

/** "The toll, she said, WAS 40", "…, she said, AND THE OTHERS paid 9": no aside, and nobody else's words. */
function goesOn(clause: Clause, from: number, end: number): boolean {
  const { items, hits } = clause;
  const next = items[from];
  if (
    end <= from ||
    /^(?:but|while|which|who|when|as|after)$/.test(next?.lower ?? '') ||
    /ing$/.test(next?.lower ?? '')
  )
    return false;
  if (next?.lower !== 'and') return true;
  return (
    frameOf(items, from + 1, end) === 'clause' &&
    !hits.some((hit) => hit.at > from && hit.subject.how !== 'none')
  );
}
