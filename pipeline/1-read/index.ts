/** Files → articles. The first stage, and the only one that reads. */
export { articleOfBytes } from './article.ts';
export { type ReadInputs, readInputs } from './inputs.ts';
export { articleOfString } from './passage.ts';
