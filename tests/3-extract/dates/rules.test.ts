import { describe, expect, it } from 'vitest';
import { RULES } from '../../../pipeline/3-extract/dates/patterns/index.ts';
import { matchesOf } from '../../../pipeline/3-extract/dates/recognise.ts';
import { triggersOf } from '../../../pipeline/3-extract/dates/triggers.ts';
import type { Rule } from '../../../pipeline/3-extract/dates/types.ts';

/** What a rule takes from a sentence, as it would in a run: not at all unless the sentence has its triggers. */
function taken(rule: Rule, text: string): string {
  if ((rule.needs & triggersOf(text)) !== rule.needs) return '';
  return matchesOf(rule, text)
    .flat()
    .map((part) => text.slice(part.start, part.end))
    .join(' | ');
}

describe('every rule keeps its own examples', () => {
  it('has an id of its own and examples of both kinds', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of RULES) {
      expect(rule.examples.yes.length, rule.id).toBeGreaterThan(0);
      expect(rule.examples.no.length, rule.id).toBeGreaterThan(0);
    }
  });

  for (const rule of RULES) {
    it.each(rule.examples.yes)(`${rule.id} takes from "%s"`, (text, words) => {
      expect(taken(rule, text)).toBe(words);
    });
    it.each(rule.examples.no)(`${rule.id} takes nothing from "%s"`, (text) => {
      expect(taken(rule, text)).toBe('');
    });
  }
});
