/** Nouns that end a place's name, besides those of the lexicon: "Ohio Valley", "Baker Street". */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  'sea ocean canal strip bank pass line belt corridor peninsula oblast governorate agency square plaza boulevard airport base barracks archipelago range crossing reservoir delta hemisphere coast islands isles plains steppe prison jail camp'.split(
    ' ',
  ),
);

/** Nouns that begin one: "Lake Victoria", "Mount Kenya", "Fort Worth". */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  'lake mount mt cape fort ft port gulf bay isle river camp san santa saint st los las el new north south east west northern southern eastern western central upper lower outer inner greater'.split(
    ' ',
  ),
);

/** "in Ohio", "near Lagos". */
export const PLACE_PREPOSITIONS: ReadonlyMap<string, number> = new Map([
  ['in', 1.4],
  ['near', 1.8],
  ['at', 0.6],
  ['across', 1.2],
  ['throughout', 1.5],
  ['outside', 1.2],
  ['around', 0.8],
  ['inside', 1],
  ['within', 0.8],
  ['from', 0.5],
  ['to', 0.3],
  ['into', 0.8],
  ['toward', 0.6],
  ['towards', 0.6],
  ['via', 1],
]);

/** "the city of …", "the province of …". */
export const PLACE_CLASSES: ReadonlySet<string> = new Set(
  'city citie town village province district region state capital port island county suburb republic kingdom municipality settlement hamlet valley peninsula outskirt street coast north south east west northeast northwest southeast southwest out miles km'.split(
    ' ',
  ),
);
