import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Reports are dated by their input; a date in the environment must not change what the tests expect.
    env: { SOURCE_DATE_EPOCH: '', NO_COLOR: '1' },
    testTimeout: 90_000,
  },
});
