/** Nouns that end the name of an event, a law, a treaty, a prize or a work: "Lisbon Treaty", "World Cup". */
export const EVENT_HEADS: ReadonlySet<string> = new Set(
  (
    'cup open championship championships prize award awards games olympics olympic war wars act treaty accord accords ' +
    'agreement pact convention festival revolution amendment bill plan protocol resolution trophy marathon derby ' +
    'classic masters grand prix tour series bowl uprising massacre holocaust summit code constitution doctrine ' +
    'declaration initiative index day eve medal show'
  ).split(' '),
);

/** Of these a nation has its own by name ("French Open", "Kenyan Grand Prix"); of laws and plans it has many. */
export const NATIONAL_EVENTS: ReadonlySet<string> = new Set(
  'cup open championship championships games prix war wars revolution derby masters tour classic marathon trophy league awards'.split(
    ' ',
  ),
);

/** Before "League": a competition. Other leagues are bodies ("Awami League"). */
export const LEAGUES: ReadonlySet<string> = new Set(
  'premier national american champions super major minor first second third top eastern western central pacific professional world'.split(
    ' ',
  ),
);

/** Names of days, feasts and the like that stand alone. */
export const FEASTS: ReadonlySet<string> = new Set(
  (
    'christmas easter ramadan thanksgiving hanukkah halloween passover diwali eid yom kippur olympics olympic paralympics ' +
    'internet renaissance enlightenment holocaust bundesliga brexit'
  ).split(' '),
);

/** Makers and systems that are named with a number: "Boeing 737". */
export const NUMBERED: ReadonlySet<string> = new Set(
  (
    's&p ftse cac nikkei ibex russell stoxx boeing airbus antonov tupolev ilyushin sukhoi mig fokker cessna embraer bombardier lockheed douglas saab ferrari porsche ' +
    'peugeot windows playstation xbox android ios apollo soyuz voyager formula falcon'
  ).split(' '),
);

/** Nouns that open one: "Operation …", "Hurricane …". */
export const EVENT_OPENERS: ReadonlySet<string> = new Set(
  'operation hurricane typhoon cyclone tropical storm euro formula resolution article section title chapter'.split(
    ' ',
  ),
);
