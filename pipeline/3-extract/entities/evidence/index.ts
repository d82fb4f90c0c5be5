/** All evidence, in the order it is counted; the order does not change the sums. */
import * as accounts from './accounts.ts';
import * as apposition from './apposition.ts';
import * as context from './context.ts';
import * as firm from './firm.ts';
import * as grammar from './grammar.ts';
import * as joining from './joining.ts';
import * as known from './known.ts';
import * as memory from './memory.ts';
import * as miscellaneous from './miscellaneous.ts';
import * as organisation from './organisation.ts';
import * as person from './person.ts';
import * as place from './place.ts';
import type { EvidenceRule } from './rule.ts';
import * as sport from './sport.ts';

export const EVIDENCE: readonly EvidenceRule[] = [
  known.known,
  known.peoples,
  known.cutThrough,
  person.fullName,
  person.numberedPerson,
  person.oneName,
  organisation.legalForm,
  organisation.opener,
  organisation.head,
  organisation.headOf,
  organisation.arabicArticle,
  organisation.ampersand,
  organisation.acronym,
  organisation.ofCountry,
  organisation.lettersFirst,
  organisation.spelledOut,
  organisation.party,
  organisation.body,
  organisation.innerCapital,
  firm.firmEnding,
  firm.house,
  firm.firmVerb,
  firm.ofFirm,
  joining.joining,
  place.placeHead,
  place.placeOpener,
  place.placePreposition,
  place.withinPlace,
  place.venue,
  place.dateline,
  place.ground,
  place.directional,
  place.stateCode,
  miscellaneous.eventHead,
  miscellaneous.eventOpener,
  miscellaneous.league,
  miscellaneous.feast,
  miscellaneous.compound,
  miscellaneous.peopleEnding,
  miscellaneous.teaching,
  miscellaneous.numbered,
  miscellaneous.model,
  miscellaneous.race,
  miscellaneous.division,
  miscellaneous.peopleOfLand,
  miscellaneous.ship,
  miscellaneous.shareIndex,
  miscellaneous.titled,
  miscellaneous.quoted,
  sport.plays,
  sport.squad,
  sport.townPlays,
  sport.nickname,
  sport.teamHeadline,
  sport.scoreLine,
  sport.fixture,
  sport.cricketer,
  sport.athlete,
  sport.clubInBrackets,
  sport.clubOfTown,
  sport.clubOpener,
  sport.clubLetters,
  apposition.apposition,
  apposition.workplace,
  apposition.stateOwned,
  context.afterTitle,
  context.afterRole,
  context.speaks,
  context.spokenBy,
  context.takenUp,
  context.employer,
  context.told,
  context.definite,
  context.followedBy,
  context.afterClass,
  accounts.account,
  context.priced,
  grammar.modifier,
  grammar.possessed,
  context.joined,
  context.whosePerson,
  context.ofCountrys,
  context.researchAlert,
];

/** What the other sentences say; counted in the second reading only. */
export const MEMORY: EvidenceRule = memory.remembered;
