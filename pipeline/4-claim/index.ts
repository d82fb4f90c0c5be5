import type { Claim, Document, Mentions } from '../model.ts';

/** Mentions → claims: each figure with what is counted, whose, where, when and who says so. */
export function toClaims(_document: Document, _mentions: Mentions): Claim[] {
  return [];
}
