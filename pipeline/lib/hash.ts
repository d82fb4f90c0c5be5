import { createHash } from 'node:crypto';

/** SHA-256 of text (UTF-8) or bytes, lower-case hex. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** A short stable id for a list of facts: 12 hex digits (48 bits). The parts are length-marked, so ["ab","c"] ≠ ["a","bc"]. */
export function shortId(parts: readonly string[]): string {
  return sha256(parts.map((part) => `${part.length}:${part}`).join('')).slice(0, 12);
}
