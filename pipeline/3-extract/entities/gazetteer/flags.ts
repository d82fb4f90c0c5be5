/** What a gazetteer knows of a phrase, as bits, so that one look-up answers all questions. */
export const Is = {
  /** A given name ("Maria"). */
  givenName: 1,
  /** A family name of compromise's short list ("Anderson"). */
  familyName: 2,
  /** Somebody known by these very words ("al pacino"). */
  person: 4,
  country: 8,
  /** A state, province or region of a country. */
  region: 16,
  /** A capital, a seat of a first-order division, or 100,000 people or more. */
  city: 32,
  /** 15,000 people or more. */
  town: 64,
  organisation: 128,
  team: 256,
  /** Nationality, people, faith: "Kenyan", "Muslims". */
  demonym: 512,
  language: 1024,
  /** Parts of the world larger than a country ("Southeast Asia"). */
  continent: 2048,
  /** A month, a weekday. */
  calendar: 4096,
  /** Roles and honorifics: "minister", "striker", "gen". */
  role: 8192,
  /** Prepositions, pronouns, adverbs, interjections …: no name starts or ends with them. */
  functional: 16384,
  /** "NY", "Calif": a state's short form. */
  stateCode: 32768,
} as const;

export const PLACE = Is.country | Is.region | Is.city | Is.town | Is.continent;
