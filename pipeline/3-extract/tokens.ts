export * from '../lib/tokens.ts';
