/** Who or what can speak: the head noun of a source, as person, institution, document or mere thing. */
import type { Item } from './items.ts';
import type { Range } from './phrases.ts';

export type Speaker = 'person' | 'institution' | 'document' | 'name' | 'pronoun' | 'thing';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Roles and people who speak to the press, singular. */
export const PERSON_NOUNS =
  words(`person people man woman child boy girl someone somebody everyone anybody nobody witness expert
  resident villager survivor victim relative parent mother father wife husband son daughter brother sister widow friend
  neighbour neighbor colleague aide ally critic supporter opponent rival source insider official spokesman spokeswoman
  spokesperson minister president premier chancellor secretary senator congressman congresswoman lawmaker legislator
  governor mayor councillor councilman councilwoman ambassador envoy diplomat chief chairman chairwoman chair head boss
  director executive ceo manager founder owner leader deputy general colonel captain commander commandant major sergeant
  officer soldier troop militant fighter rebel insurgent policeman detective sheriff prosecutor attorney lawyer
  judge justice magistrate doctor physician nurse surgeon medic paramedic coroner scientist researcher analyst academic
  professor scholar historian economist statistician demographer epidemiologist biologist engineer architect consultant
  adviser advisor strategist pollster journalist reporter correspondent editor columnist author writer novelist critic
  observer monitor inspector auditor investigator activist campaigner organiser organizer volunteer worker farmer
  fisherman miner driver pilot teacher student pupil pastor priest bishop imam cleric guide pope king queen prince princess
  emir sultan candidate nominee voter respondent customer client patient passenger investor trader shareholder banker
  entrepreneur negotiator mediator veteran refugee migrant immigrant prisoner inmate detainee suspect defendant plaintiff
  coach player athlete artist actor actress singer musician star fan reader member delegate representative citizen
  majority minority percent half third quarter contender staffer commuter taxpayer consumer buyer seller employer
  employee tenant landlord hunter passer-by bystander democrat republican conservative liberal moderator narrator announcer host guest speaker
  vet veterinarian warden ranger shepherd herder vendor shopkeeper stallholder hotelier baker mechanic electrician porter
  gravedigger undertaker pathologist midwife carer therapist counsellor counselor trustee headteacher headmaster principal
  lecturer dean rector rescuer firefighter lifeguard sailor skipper crew motorist cyclist protester protestor demonstrator
  striker smuggler hostage captive juror barrister solicitor clerk broker peacekeeper brigadier admiral corporal cadet
  conscript reservist ombudsman registrar commissioner superintendent constable backbencher peer baroness sheikh rabbi
  monk nun vicar archbishop cardinal elder tribesman grower breeder rancher landowner homeowner householder pensioner
  dealer arbitrageur arbitrager underwriter stockbroker exporter importer producer processor refiner miller shipper grower
  roaster businessman businesswoman salesman salesperson treasurer vice-president vice-minister merchant financier
  advocate backer promoter proponent participant staff
  retiree orphan teenager classmate teammate referee agent publisher producer photographer presenter blogger translator
  curator librarian forecaster astronomer technician programmer designer contractor builder carpenter docker
  forester gardener chef brewer butcher hawker keeper assistant secretary-general co-founder`);

/** Bodies that publish or speak as one, singular. */
const INSTITUTION =
  words(`army navy military force government administration ministry department agency authority office
  bureau commission committee council board court tribunal parliament congress senate house assembly legislature cabinet
  embassy consulate mission police service institute institution university college school academy hospital clinic bank
  fund company firm corporation group organisation organization association society union federation alliance coalition
  league party movement network foundation charity trust centre center laboratory lab television tv radio newspaper daily weekly paper magazine journal
  station broadcaster channel website outlet publication press media news regulator watchdog operator utility airline
  carrier manufacturer retailer brand team club brigade battalion squad unit panel taskforce inquiry delegation campaign
  conference summit state country nation kingdom republic city town county province region district municipality
  village community faction militia jury church embassy treasury pentagon kremlin regime opposition leadership industry guild coastguard observatory consortium registry secretariat tank
  chamber exchange insurer lender retailer carmaker automaker chipmaker drugmaker supplier airport cooperative co-operative
  ngo nonprofit lobby caucus directorate inspectorate presidency museum zoo library hospice startup conglomerate
  subsidiary affiliate consultancy cartel bloc`);

/** Texts and counts that say something, singular. */
const DOCUMENT =
  words(`report return study survey poll census audit review analysis assessment evaluation investigation inquiry
  estimate forecast projection figure datum data statistic stat number record document filing statement letter memo
  memorandum note email e-mail tweet post article story editorial book paper dossier file cable transcript testimony
  indictment complaint lawsuit ruling verdict judgment affidavit disclosure announcement release bulletin briefing
  communique declaration manifesto website page blog video footage recording tape  chart table graph map
  index tracker database register log diary calculation tally count research finding result evidence text message
  average median ranking rating scorecard advertisement ad advert slide presentation account version interview speech autopsy test model simulation exhibit bill
  plan budget white-paper green-paper constitution treaty law`);

/** Amounts: "2.7 million tonnes ESTIMATED last week" is no report by the tonnes. */
export const AMOUNT =
  /^(?:dollars?|cents?|pounds?|pence|yen|marks?|francs?|euros?|pesos?|crowns?|rupees?|roubles?|rubles?|yuan|won|p|pc|tonnes?|tons?|kilos?|kilograms?|ounces?|barrels?|bushels?|gallons?|litres?|liters?|acres?|hectares?|miles?|feet|foot|metres?|meters?|kilometres?|kilometers?|points?|million|billion|trillion)$/;

const SURVEY =
  /^(?:surveys?|reports?|polls?|census|index|stud(?:y|ies)|reviews?|trackers?|data|statistics|figures)$/;
const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const THING_PRONOUN = /^(?:this|that|these|those|there|what|which|everything|nothing|something)$/;

/** What kind of speaker the words of a source make. `antecedent` stands for a relative pronoun. */
export function speakerOf(items: readonly Item[], range: Range, antecedent: Range | null = null): Speaker {
  const first = items[range.from] as Item;
  if (range.to === range.from + 1) {
    if (antecedent && /^(?:who|which|that)$/.test(first.lower)) {
      const speaker = speakerOf(items, antecedent);
      return first.lower === 'who' && speaker === 'thing' ? 'person' : speaker; // "who" is somebody
    }
    if (
      /^(?:who|he|she|they|it|we|i|you|his|her|their|its|my|our|others|some|many|most|all|both|one)$/.test(
        first.lower,
      )
    ) {
      return 'pronoun';
    }
    if (antecedent) return speakerOf(items, antecedent);
    if (THING_PRONOUN.test(first.lower)) return 'thing';
  }
  const head = headOf(items, range);
  if (head.pos === 'NUM' || head.text === '%')
    return TIME.test(head.lower) || /^[12]\d{3}$/.test(head.text) ? 'thing' : 'person'; // "63 said"
  // the capital of a sentence's first word says nothing: "Police said"
  const opens = range.from === 0 && head === first && !/^[A-Z]{2}/.test(head.text);
  const capital = head.pos === 'PROPN' && /^[A-Z]/.test(head.text) && !(opens && kindOfNoun(head.lower));
  const kind = kindOfNoun(head.lower);
  // "The Lisbon Post" is no post, "Secretary Park" no secretary: a name, unless it names a body or a survey
  if (capital && !(kind === 'institution' || SURVEY.test(head.lower)))
    return TIME.test(head.lower) ? 'thing' : 'name';
  return kind ?? 'thing';
}

/** person, institution or document, by the head noun; null for any other word. */
export function kindOfNoun(word: string): 'person' | 'institution' | 'document' | null {
  for (const form of singulars(word)) {
    if (PERSON_NOUNS.has(form)) return 'person';
    if (INSTITUTION.has(form)) return 'institution';
    if (DOCUMENT.has(form)) return 'document';
  }
  return /[a-z]{3}(?:ist|ists)$/.test(word) ? 'person' : null;
}

/** The last noun before the first preposition, relative or comma: "a REPORT by the bank", "the bank's chief ECONOMIST". */
function headOf(items: readonly Item[], range: Range): Item {
  let head = items[range.from] as Item;
  let seen = false;
  for (let k = range.from; k < range.to; k++) {
    const item = items[k] as Item;
    // the verb of "a paper seen by", not of "a leaked paper" or "a Lagos-based paper"
    const verb = item.pos === 'VERB' && seen && items[k - 1]?.text !== '-';
    if (k > range.from && (item.pos === 'ADP' || verb || item.text === ',' || item.text === '(')) break;
    if (!/^(?:NOUN|PROPN|PRON|NUM|X|ADJ)$/.test(item.pos)) continue;
    head = item;
    seen ||= item.pos === 'NOUN' || item.pos === 'PROPN';
  }
  return head;
}

function singulars(word: string): string[] {
  const forms = [word];
  if (/ies$/.test(word)) forms.push(`${word.slice(0, -3)}y`);
  if (/men$/.test(word)) forms.push(`${word.slice(0, -3)}man`);
  if (/yses$/.test(word)) forms.push(`${word.slice(0, -2)}is`);
  if (/(?:s|x|sh|ch)es$/.test(word)) forms.push(word.slice(0, -2));
  if (/s$/.test(word)) forms.push(word.slice(0, -1));
  return forms;
}
