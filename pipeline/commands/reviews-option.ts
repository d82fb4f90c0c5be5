import type { Command } from 'commander';
import type { Decision } from '../model.ts';

/** The decisions for a run; a reviews file that cannot be used is wrong use, told in one line. */
export async function reviewsOr(command: Command, named: string | undefined): Promise<Decision[] | null> {
  const { loadReviews } = await import('../review/store.ts');
  try {
    return await loadReviews(named ?? null);
  } catch (error) {
    return command.error(`error: ${(error as Error).message}`);
  }
}
