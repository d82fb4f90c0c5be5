/** A reviewer's decision on one finding, as it stands in reviews.yaml. */
import { z } from 'zod';

export const DECISIONS = ['confirmed', 'explained', 'dismissed', 'needs source', 'corrected'] as const;

export const decisionSchema = z
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

export type Decision = z.infer<typeof decisionSchema>;

/** JSON Schema of reviews.yaml, for editors. */
export const reviewsJsonSchema = (): object => z.toJSONSchema(reviewsSchema, { target: 'draft-7' });
