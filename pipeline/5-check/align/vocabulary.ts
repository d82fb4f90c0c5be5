/**
 * News words that count the same thing, which WordNet keeps apart or lists under a rare sense. Lemmas, reviewed by
 * hand, general English. Each line is one class; its first word names it. A word stands in one class only.
 */
export const SAME_THING: readonly string[] = [
  // people who fight
  'fighter combatant militant insurgent rebel guerrilla jihadist jihadi extremist gunman warrior militiaman',
  'terrorist',
  'soldier troop serviceman servicemember servicewoman infantryman',
  'policeman policewoman police cop constable',
  'security-force personnel guard',
  'prisoner inmate detainee convict captive',
  'hostage abductee',
  // people in general
  'person people individual human man-and-woman soul crowd spectator onlooker attendee audience',
  'civilian noncombatant bystander',
  'child kid youngster minor',
  'woman female',
  'man male',
  'resident inhabitant dweller townspeople',
  'citizen national',
  'worker employee staff staffer workforce',
  'job position post',
  'unemployment joblessness jobless',
  'lawmaker legislator parliamentarian',
  'representative congressman congresswoman',
  'protester demonstrator marcher',
  'refugee',
  'migrant immigrant',
  'student pupil schoolchild',
  'teacher schoolteacher educator',
  'patient',
  'victim',
  'supporter follower backer',
  'passenger traveler traveller',
  // what happens
  'attack incident assault',
  'bombing blast explosion',
  'airstrike air-strike',
  'clash skirmish firefight',
  'protest demonstration rally march',
  'crash collision',
  'quake earthquake temblor',
  'storm hurricane typhoon cyclone',
  'wildfire bushfire',
  'case infection occurrence',
  'recover heal recuperate',
  'earn gross collect',
  'round meeting session',
  'strike walkout stoppage',
  // things and sums
  'home house dwelling residence',
  'vehicle',
  'car automobile',
  'airplane aeroplane plane aircraft jet',
  'ship vessel boat',
  'weapon arm firearm gun',
  'company firm business corporation',
  'shop store outlet',
  'factory plant',
  'country nation state-nation',
  'vote ballot',
  'profit earnings',
  'revenue turnover sales',
  'cost expense price',
  'budget',
  'fine penalty',
  'pay salary wage',
  'aid assistance relief',
  'view hit click',
  'copy unit',
  'episode instalment installment',
  'movie film picture',
  'screen theater theatre cinema',
  'review critic reviewer',
  'rating score',
  'share stake',
];

const classes = new Map<string, string>();
for (const line of SAME_THING) {
  const [name = '', ...others] = line.split(' ');
  for (const word of [name, ...others]) if (!classes.has(word)) classes.set(word, name);
}

/** The class a noun lemma belongs to, or null. */
export const classOf = (lemma: string): string | null => classes.get(lemma) ?? null;

/** Classes that mean people without saying which: a count of soldiers is a part of theirs. */
export const ANYONE: ReadonlySet<string> = new Set([
  'person',
  'life',
  'victim',
  'other',
  'one',
  'more',
  'death',
  'casualty',
]);

/** Words before a head that judge or repeat, and leave the counted set as it is ("innocent people"). */
export const NOT_NARROWING: ReadonlySet<string> = new Set(
  `total overall innocent so-called alleged reported estimated approximate staggering mere whopping record related
   entire whole combined cumulative actual various several individual`.split(/\s+/),
);
