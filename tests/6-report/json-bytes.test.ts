import { describe, expect, test } from 'vitest';
import { jsonBytes } from '../../pipeline/6-report/formats/json-bytes.ts';

const text = (value: object) => Buffer.from(jsonBytes(value)).toString('utf8');

describe('the bytes of a large JSON document', () => {
  test.each<[string, object]>([
    ['nothing', {}],
    ['lists of all kinds', { empty: [], flat: [1, 'two', null], deep: [{ a: [1, { b: [] }] }, [[2], []]] }],
    ['objects inside', { ledger: { total: 3, setAside: [{ reason: 'label' }] }, list: [{ x: { y: 1 } }] }],
    ['texts with line feeds and signs', { quote: 'one\ntwo "three" \u2028 é', lists: [['a\n b']] }],
    ['what JSON leaves out', { gone: undefined, list: [undefined, 1], kept: { gone: undefined } }],
  ])('are those of JSON.stringify: %s', (_, value) => {
    const whole = JSON.stringify(value, null, 1);
    expect(JSON.parse(text(value))).toEqual(JSON.parse(whole));
    if (Object.keys(value).length > 0) expect(text(value)).toBe(`${whole}\n`);
  });
});
