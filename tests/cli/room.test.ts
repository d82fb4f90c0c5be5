/** How much heap a run asks for. */
import { expect, test } from 'vitest';
import { heapFor } from '../../pipeline/commands/room.ts';

const [MB, GB] = [1e6, 2 ** 30];

test.each([
  ['few articles', 10 * MB, 4 * GB, 16 * GB, null],
  ['many articles', 80 * MB, 4 * GB, 16 * GB, 12 * 1024],
  ['many articles, a limit already raised', 80 * MB, 12 * GB, 16 * GB, null],
  ['many articles on a small machine', 80 * MB, 2 * GB, 2 * GB, null],
])('%s', (_, bytes, limit, memory, wanted) => {
  expect(heapFor(bytes, limit, memory)).toBe(wanted);
});
