import type { Points, Segment } from '../segment.ts';

/** One kind of evidence: adds to (or takes from) the points of a candidate. */
export interface EvidenceRule {
  id: string;
  /** Own-worded sentences with the expected names marked: "The [Harbour Trust|ORG] said so." */
  examples: string[];
  /** A sentence in which the rule must not make the marked reading: no name, or another type. */
  counter: string[];
  weigh(segment: Segment, points: Points): void;
}
