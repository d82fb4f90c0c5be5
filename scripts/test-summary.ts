/** `node scripts/test-summary.ts RESULT.json`: one plain line from vitest's JSON result; status 1 if a test failed or none ran. */
import { readFileSync } from 'node:fs';

interface TestResult {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
}

const file = process.argv[2] ?? '';
const result = JSON.parse(readFileSync(file, 'utf8')) as TestResult;
const skipped = result.numPendingTests + result.numTodoTests;
// A test file that cannot be loaded fails without a failed test.
const failed = Math.max(result.numFailedTests, result.success ? 0 : 1);
process.stdout.write(
  `${result.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
);
if (failed > 0 || result.numPassedTests === 0) process.exitCode = 1;
