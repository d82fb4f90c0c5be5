import type { Claim } from '../../model.ts';

/** What stands before a figure that tells how many there are: "has", "there are", "a force of", "numbering". */
const STOCK_BEFORE =
  /\b(?:has|have|had|having|with|there\s+(?:is|are|were|was)|there\s+(?:may|might|could|must)\s+be|number(?:s|ed|ing)?|total(?:s|ed|ling|ing)?|employ\w*|compris\w*|contain\w*|boast\w*|command\w*|host\w*|hold\w*|field\w*|maintain\w*|(?:force|fleet|membership|army|population|staff|workforce|total|strength|network|size)\s+of)\s+(?:[\w-]+\s+){0,3}$/i;

/** "the number of its members is 40", "its strength stands at 40": the number itself is the subject. */
const NUMBER_OF =
  /\b(?:(?:number|population|size|strength|total|count|membership)\s+of|(?:number|population|strength|membership|ranks?|workforce))\b/i;

/** Does the sentence say how many there are, rather than how many did something? */
export function isStock(claim: Claim): boolean {
  const lead = leadOf(claim);
  return STOCK_BEFORE.test(lead) || NUMBER_OF.test(lead.slice(-120));
}

/** "544 women who serve as managers": what follows the noun cuts the counted set down. */
export function restricts(claim: Claim): boolean {
  const after = claim.sentence.exact.slice(claim.anchor.end - claim.sentence.start);
  const { conceptSpan } = claim.quantity;
  const tail =
    conceptSpan && conceptSpan.end > claim.anchor.end
      ? claim.sentence.exact.slice(conceptSpan.end - claim.sentence.start)
      : after;
  if (claim.statistic === 'money' && IN_KIND.test(tail)) return true;
  return /^\s+(?:who|whom|whose|that|which)\b/i.test(tail);
}

/** "$ 40 million in gross income": a sum of one kind of money. */
const IN_KIND = /^\s+in\s+(?!the\b|an?\b|all\b|total\b)[a-z]/;

/** "needs 60", "would take 40", "if 30 come", "a target of 50": what is not said to be so. */
const UNREAL =
  /\b(?:needs?|needed|requires?|required|must|would|could|should|shall|will|going\s+to|if|unless|wants?|wanted|hopes?|hoped|aims?|aimed|plans?|planned|target|goal|expects?|expected|projected|forecast|threshold|proposed?|proposes|promised?|eyes|eyed|eyeing|seeks?|seeking|sought|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|pledge[sd]?|vow(?:s|ed)?)\b/i;

/** "once employed 40", "used to have 40", "had 40 at its peak": what is no longer so. */
const FORMER = /\b(?:once|formerly|previously|originally|used\s+to)\b/i;
const AT_PEAK = /^[^.;,]{0,40}\b(?:at|in)\s+(?:its|their|the)\s+(?:peak|height|heyday)\b/i;

/** Does the clause tell what is needed, planned, feared or long gone rather than what is? */
export const isUnreal = (claim: Claim): boolean => {
  const lead = leadOf(claim).slice(-60);
  return UNREAL.test(lead) || FORMER.test(lead) || AT_PEAK.test(tailOf(claim));
};

/** "a total of 40 have died", "40 have been killed so far": counted up to now, not on one occasion. */
const UP_TO_NOW =
  /\b(?:has|have|had|total\s+of|in\s+(?:all|total)|altogether|so\s+far|to\s+date|since|now\s+stands?)\b/i;

/** Does the clause count all that happened up to now? */
export const isCumulative = (claim: Claim): boolean =>
  UP_TO_NOW.test(leadOf(claim).slice(-60)) || UP_TO_NOW.test(/^[^.;,]{0,40}/.exec(tailOf(claim))?.[0] ?? '');

const tailOf = ({ sentence, anchor }: Claim): string => sentence.exact.slice(anchor.end - sentence.start);

/** The sentence up to the figure, from the last strong clause border. */
function leadOf(claim: Claim): string {
  const lead = claim.sentence.exact.slice(0, Math.max(0, claim.anchor.start - claim.sentence.start));
  const border = Math.max(lead.lastIndexOf(';'), lead.lastIndexOf('. '), lead.lastIndexOf(':'));
  return lead.slice(border + 1);
}
