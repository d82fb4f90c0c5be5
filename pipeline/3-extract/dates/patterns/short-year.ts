import { HAS } from '../triggers.ts';
import type { Rule } from '../types.ts';

/** "in '89", "the summer of '68", "the class of '04": the century comes from the years around it. */
export const shortYear: Rule = {
  id: 'date/short-year',
  needs: HAS.digit,
  pattern:
    /(?<=\b(?:[Ii]n|[Oo]f|[Ss]ince|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]he|[Bb]efore|[Aa]fter|late|early|spring|summer|fall|winter|and|to)[\s-]+)'(?<year>\d{2})(?![\d%'"s]|[.,]\d)/g,
  read: (match) => ({ kind: 'calendar', year: Number(match.groups?.year), shortYear: true }),
  examples: {
    yes: [
      ["The strike of '26 failed.", "'26"],
      ["They met in '89.", "'89"],
    ],
    no: ["He is 6'04 tall.", "The '90s were quiet.", "They paid '50 dollars'."],
  },
};
