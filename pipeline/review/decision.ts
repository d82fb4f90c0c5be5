/** A reviewer's decision on one finding, as it stands in reviews.yaml. */
import { z } from 'zod';
import type { Decision, DecisionWord } from '../model.ts';

export type { Decision } from '../model.ts';

/** In the order of the keys 1 to 5 on the review page. */
export const DECISIONS = [
  'confirmed',
  'explained',
  'dismissed',
  'needs source',
  'corrected',
] as const satisfies readonly DecisionWord[];

/** What each decision says, for help texts and the review page. */
export const MEANING: Record<DecisionWord, string> = {
  confirmed: 'the sources do differ; it stays in the reports',
  explained: 'there is a good reason for it; folded away, with the reason',
  dismissed: 'no finding; folded away, with the reason',
  'needs source': 'someone has to ask; it stays in the reports',
  corrected: 'the article is being corrected; it stays until the figures have moved',
};

export const decisionSchema: z.ZodType<Decision> = z
  .strictObject({
    finding: z.string().regex(/^[0-9a-f]{12}$/, 'a finding id: 12 digits 0–9, a–f'),
    slot: z.string().regex(/^[0-9a-f]{12}$/, 'a slot id: 12 digits 0–9, a–f'),
    headline: z.string().describe('The finding in words, for people who read this file.'),
    values: z.array(z.string()).describe('The figures as they stood when the decision was made.'),
    decision: z.enum(DECISIONS),
    reason: z.string().trim().min(1, 'a reason'),
    reviewer: z.string().trim().min(1, 'a name'),
    date: z.iso.date().describe('The day of the decision, YYYY-MM-DD.'),
  })
  .describe('One decision on one finding. It expires when a value in the finding changes.');

export const reviewsSchema = z.strictObject({
  version: z.literal(1),
  decisions: z.array(decisionSchema),
});

/** JSON Schema of reviews.yaml, for editors. */
export const reviewsJsonSchema = (): object => z.toJSONSchema(reviewsSchema, { target: 'draft-7' });
