/** Nouns that say what a name names, in an apposition: "Corvanta, the Oslo-based insurer". */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const ORGANISATION_NOUNS = words(
  'company companies group bank maker firm airline retailer insurer utility carrier unit subsidiary arm agency newspaper daily weekly ' +
    'magazine party faction union club team manufacturer producer operator giant conglomerate brewer carmaker automaker ' +
    'chipmaker lender brokerage publisher broadcaster distributor supplier developer contractor refiner miner consortium ' +
    'charity organisation organization movement militia coalition alliance watchdog regulator network chain department ministry business venture',
);

export const PLACE_NOUNS = words(
  'town city village province region port suburb island capital resort district county state country neighbourhood neighborhood ' +
    'settlement enclave peninsula river mountain lake valley municipality hamlet township stronghold',
);

export const PERSON_NOUNS = words(
  'man woman lawyer businessman businesswoman farmer student teacher journalist reporter writer author father mother son daughter ' +
    'husband wife leader spokesman spokeswoman chairman president minister director manager analyst economist captain coach ' +
    'striker defender midfielder goalkeeper champion veteran actor actress singer novelist scientist professor doctor',
);

/** Nouns before the title of a work, or before a product's name. */
export const WORKS: ReadonlySet<string> = new Set(
  (
    'movie film novel song single album episode sequel musical play opera drama sitcom comedy thriller documentary comic trilogy ' +
    'poem painting bestseller hit game videogame app software smartphone tablet console drug vaccine'
  ).split(' '),
);
