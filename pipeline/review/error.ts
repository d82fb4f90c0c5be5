/** Something in a reviews file that a person has to mend: `reviews.yaml:12: …`. */
export class ReviewsError extends Error {}

/** What a new reviews file holds. */
export const EMPTY = `# Decisions on findings. Written by "npm run review"; comments of your own are kept.
version: 1
decisions: []
`;
