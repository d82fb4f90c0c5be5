import { describe, expect, it } from 'vitest';
import { crossFigures } from '../../pipeline/5-check/rules/cross-figures.ts';
import type { Reading } from '../../pipeline/model.ts';
import { corpusOf, type Figure, reading } from './factory.ts';

const rebels = (id: string, text: string, more: Partial<Figure> = {}): Reading =>
  reading(id, [
    {
      text: `The Blue Front of the ${id} text has ${text} rebels.`,
      figures: [{ text, head: 'rebel', subject: ['Blue Front'], ...more }],
    },
  ]);
const told = (...readings: Reading[]) =>
  crossFigures
    .run(corpusOf(...readings))
    .filter(({ verdict }) => verdict === 'conflicts')
    .map(({ evidence }) => evidence.map(({ articleId }) => articleId).sort());

const here = { place: ['Ruritania'] };
const NORTH = rebels('north', '317', here);

describe('one pair of figures is told once', () => {
  it('where one of the articles names no place', () => {
    expect(told(NORTH, rebels('south', '925', here), rebels('west', '925'))).toEqual([
      ['north', 'south', 'west'],
    ]);
  });

  it('in whatever order the articles come', () => {
    expect(told(rebels('west', '925'), rebels('south', '925', here), NORTH)).toEqual([
      ['north', 'south', 'west'],
    ]);
  });

  it('but twice where it is of two places', () => {
    const there = { place: ['Elbonia'] };
    expect(
      told(NORTH, rebels('south', '925', here), rebels('east', '317', there), rebels('west', '925', there)),
    ).toHaveLength(2);
  });

  it('and other figures by themselves', () => {
    expect(told(NORTH, rebels('south', '925', here), rebels('west', '1,204'))).toHaveLength(3);
  });
});
