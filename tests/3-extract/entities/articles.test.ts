/** The two articles of ../shared, where they are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractEntities } from '../../../pipeline/3-extract/entities/index.ts';
import type { Entity } from '../../../pipeline/model.ts';
import { documentOf } from './document.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/articles');
const there = existsSync(FOLDER);

function entities(file: string): Entity[] {
  return extractEntities(documentOf(readFileSync(join(FOLDER, file), 'utf8'))).entities;
}
const having = (all: Entity[], form: string) => all.filter(({ forms }) => forms.includes(form));

test.skipIf(!there).each([
  ['proxy-partner-pawn.txt', 'TTP', /^Tehr/],
  ['proxy-partner-pawn.txt', 'IEA', /^Islamic Emirate/],
  ['proxy-partner-pawn.txt', 'ISKP', /^Islamic State/],
  ['proxy-partner-pawn.txt', 'HQN', /^Haqqani/],
  ['strategic-logic.txt', 'TTP', /^Teh/],
  ['strategic-logic.txt', 'IS-K', /^Islamic State/],
])('%s: %s is one entity with its long name (skipped without ../shared)', (file, form, name) => {
  const found = having(entities(file), form);
  expect(found).toHaveLength(1);
  expect(found[0]?.name).toMatch(name);
  expect(found[0]?.acronym).toBe(form);
});

test.skipIf(!there)('PIPS is an organisation (skipped without ../shared)', () => {
  expect(having(entities('proxy-partner-pawn.txt'), 'PIPS')[0]?.type).toBe('ORG');
});

test.skipIf(!there).each(['proxy-partner-pawn.txt', 'strategic-logic.txt'])(
  '%s: no forbidden merge (skipped without ../shared)',
  (file) => {
    const all = entities(file);
    const [group, rulers] = [having(all, 'TTP')[0], having(all, 'Afghan Taliban')[0]];
    expect(group?.index).not.toBe(rulers?.index);
    const kabul = having(all, 'Kabul')[0];
    expect(kabul?.type).toBe('LOC');
    expect(kabul?.forms).toEqual(['Kabul']);
  },
);
