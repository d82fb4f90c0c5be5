import { describe, expect, test } from 'vitest';
import { RULES } from '../../../pipeline/3-extract/attributions/rules/index.ts';
import { read } from './helpers.ts';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.matches)('reads: $text', ({ text, source, content }) => {
    if (content === '') {
      // a cue left open: its content is the quotation of the next paragraph
      const next = '"It rained for 9 days."';
      const { all, raw } = read(`${text}\n\n${next}`);
      expect(all.map((one) => [one.source.text, raw.slice(one.content.start, one.content.end)])).toEqual([
        [source, next],
      ]);
      return;
    }
    const { all, raw } = read(text);
    const mine = all.filter((one) => one.rule === id);
    expect(
      mine.map((one) => [one.source.text, raw.slice(one.content.start, one.content.end)]),
    ).toContainEqual([source, content]);
  });

  test.each(rule.examples.not)('leaves alone: %s', (text) => {
    expect(read(text).all.filter((one) => one.rule === id)).toEqual([]);
  });
});

test('every rule has matching examples and one that must not match', () => {
  for (const { id, examples } of RULES) {
    expect(examples.matches.length, id).toBeGreaterThan(0);
    expect(examples.not.length, id).toBeGreaterThan(0);
  }
});
