import type { Claim, Finding, Reading } from '../model.ts';
import type { Choices } from './identities/index.ts';

/** Everything a rule may look at. */
export interface Corpus {
  readings: Reading[];
  /** All claims of all articles, in reading order. */
  claims: Claim[];
  claimById: Map<string, Claim>;
  readingById: Map<string, Reading>;
  /** What the user's entities.yaml says of names. */
  choices: Choices;
}

/** A check: looks at the corpus, returns findings in a stable order. */
export interface Rule {
  id: string;
  /** One line for documentation and SARIF. */
  title: string;
  run(corpus: Corpus): Finding[];
}
