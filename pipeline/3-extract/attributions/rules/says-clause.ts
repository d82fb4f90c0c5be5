import { type Clause, type Found, type Hit, has, isWeak, limitOf, narrows, type Rule } from '../clause.ts';
import { afterManner, type Content, contentAfter } from '../contents.ts';
import { hasFinite, isRelative } from '../phrases.ts';

/** "The ministry said (on Monday) (that) …", "X told reporters …", "X believes that …", "X said: '…'" */
export const saysClause: Rule = {
  id: 'says-clause',
  examples: {
    matches: [
      {
        text: 'The fire service said on Tuesday that 14 sheds had burned.',
        source: 'The fire service',
        content: 'that 14 sheds had burned',
      },
      {
        text: 'Maria Koval, a harbour pilot, told the inquiry the ship was 40 metres off course.',
        source: 'Maria Koval',
        content: 'the ship was 40 metres off course',
      },
    ],
    not: ['The crew reported to base at 6 a.m.', 'He did not say how many of the 40 were hurt.'],
  },
  find(clause: Clause): Found[] {
    const found: Found[] = [];
    for (const hit of clause.hits) {
      const { subject } = hit;
      if (
        hit.passive ||
        subject.negated ||
        narrows(clause, hit) ||
        subject.unreal ||
        subject.how === 'none' ||
        !has(hit, 'say', 'tell', 'hold', 'find')
      )
        continue;
      const content =
        contentAfter(clause.items, hit.at, limitOf(clause, hit), has(hit, 'tell')) ?? afterComma(clause, hit);
      if (!content || (hit.cue.lemma === 'add' && /^(?:up|to)$/.test(clause.items[hit.at + 1]?.lower ?? '')))
        continue;
      const spoken = has(hit, 'say', 'tell', 'find');
      // "she admitted taking 40 coins"
      const did = content.frame === 'gerund' && has(hit, 'say') && content.from === hit.at + 1;
      const fits =
        content.frame === 'clause' ||
        did ||
        (content.frame === 'infinitive' && hit.cue.lemma === 'claim') ||
        (content.frame === 'quotation' && spoken);
      if (!fits) continue;
      found.push({
        source: subject.range ?? 'inherited',
        cue: { from: subject.verbFrom, to: hit.at + 1 },
        contents: [content],
        confidence: subject.range ? 0.9 : 0.8,
        antecedent: subject.antecedent,
        hit,
        weak: isWeak(hit),
      });
    }
    return found;
  },
};

/**
 * "The bank said, subject to terms, each share …", "Officials said, the dam …": before a speaker who opens the sentence
 * there is nothing that could have been said, so it is what follows.
 */
function afterComma(clause: Clause, hit: Hit): Content | null {
  const { items } = clause;
  const opening = hit.subject.range?.from ?? -1;
  if (!has(hit, 'say', 'tell')) return null;
  // "said by the end of the year, there …"
  const comma = afterManner(items, hit.at, has(hit, 'tell'));
  if (items[comma]?.text !== ',') return null;
  if (opening !== 0 && !(opening === 1 && /^(?:CCONJ|ADV)$/.test(items[0]?.pos ?? ''))) return null;
  const from = comma + 1;
  const next = items[from];
  if (!next || isRelative(next) || next.pos === 'CCONJ' || /ing$/.test(next.lower)) return null;
  let to = limitOf(clause, hit);
  while (to > from && /^[.,;:!?]$/.test(items[to - 1]?.text ?? '')) to--;
  return hasFinite(items, from, to) ? { from, to, frame: 'clause' } : null;
}
