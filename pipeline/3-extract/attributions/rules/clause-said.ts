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
import { afterManner, frameOf } from '../contents.ts';
import type { Item } from '../items.ts';
import { hasFinite, isFiniteVerb, type Range } from '../phrases.ts';
import { afterBareTime } from '../times.ts';

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
  if (!whole && !lead && !(second && isFiniteVerb(items, k + 1))) return null;
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
