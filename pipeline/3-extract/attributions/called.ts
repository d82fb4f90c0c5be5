/** What a definite noun ("the bank", "the report") may stand for. */
import { hasLegalForm } from '../../lib/names.ts';
import { headText } from './kinds.ts';
import { kindOfNoun } from './speakers.ts';

/** Any firm is these, whatever its name says; and a firm is no union and no ministry. */
const COMPANY = /^(?:company|firm|corporation|concern)$/;
const FIRM =
  /^(?:company|firm|corporation|concern|bank|airline|carrier|utility|insurer|lender|fund|retailer|manufacturer|maker|carmaker|automaker|chipmaker|drugmaker|brand|operator|supplier|broadcaster|network|publisher|exchange|conglomerate|cooperative|co-operative|chain|brokerage|trust|unit|subsidiary|partnership|consortium|venture|newspaper|paper|magazine|channel|station|website|hospital|club|team|brewer|miner|broker|contractor|exporter)$/;
/** Words for any body, and for any text. */
const ANY_BODY = /^(?:group|organi[sz]ation|agency|body|institution|outfit)$/;
const ANY_TEXT = /^(?:report|study|document|paper|research|analysis|review)$/;

const PAPER = /^(?:paper|newspaper|daily|weekly|magazine|outlet|website|publication)$/;
/** What papers are called. */
const TITLE =
  /^(?:post|times|journal|herald|gazette|tribune|guardian|telegraph|mail|sun|star|standard|news|press|observer|chronicle|courier|dispatch|express|globe|mirror|record|register|review|bulletin|echo|nation|citizen|monitor|today|week|economist|independent)$/;

/** May "the bank" stand for the name? Not for "the Rivers Institute", which says what it is. */
export function mayBeCalled(name: string, noun: string): boolean {
  if (hasLegalForm(headText(name)) && !FIRM.test(noun))
    return ANY_BODY.test(noun) || FIRM.test(noun.replace(/s$/, ''));
  const words = headText(name)
    .toLowerCase()
    .split(/[^a-z]+/);
  if (COMPANY.test(noun) && hasLegalForm(headText(name))) return true;
  if (words.includes(noun) || ANY_BODY.test(noun) || (PAPER.test(noun) && TITLE.test(words.at(-1) ?? '')))
    return true;
  const says = words.filter((word) => kindOfNoun(word) !== null && kindOfNoun(word) !== 'person');
  if (ANY_TEXT.test(noun)) return says.length === 0 || says.some((word) => ANY_TEXT.test(word));
  // "the fund" for "IMF": an acronym ends in the letter of what it is
  const acronym = /\b[A-Z]{2,6}$/.exec(headText(name))?.[0];
  if (acronym) return acronym.toLowerCase().endsWith(noun[0] as string);
  return says.length === 0;
}
