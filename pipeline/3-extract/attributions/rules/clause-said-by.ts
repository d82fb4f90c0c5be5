import { type Clause, clauseBefore, type Found, floorBefore, has, isWeak, type Rule } from '../clause.ts';
import { isFiniteVerb, isNominal, nounPhraseAfter } from '../phrases.ts';
import { speakerOf } from '../speakers.ts';
import { namedBeside } from '../subjects.ts';

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
      // 'the so-called "surge" added 900 men': marks around a few words, which no comma or stop closes
      if (before?.text === '"' && !/[,.?!]$/.test(items[verbFrom - 2]?.text ?? '')) continue;
      const from = hit.at + 1;
      if (
        !/^(?:PROPN|DET|NOUN|ADJ|ADV|PRON|NUM)$/.test(items[from]?.pos ?? '') ||
        items[from]?.lower === 'that'
      )
        continue;
      const to = nounPhraseAfter(items, from);
      if (to === from || !isNominal(items[to - 1])) continue;
      // "the agency, said it was …" is no inversion
      if (before?.text === ',' && items[verbFrom - 2]?.pos !== 'QUOTE' && isFiniteVerb(items, to)) continue;
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
        antecedent: namedBeside(items, { from, to }),
        hit,
        weak: isWeak(hit),
      });
    }
    return found;
  },
};
