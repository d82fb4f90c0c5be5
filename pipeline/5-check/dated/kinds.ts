/**
 * Kinds of dated events, as lemmas of verbs and nouns: "the pull-out of 2011" and "troops left in 2011" are one kind.
 * General English. A word stands in one kind only; what is in none is matched by its own lemma.
 */
const KINDS: readonly string[] = [
  'birth: bear born birth birthday',
  'death: die death decease perish kill assassinate murder execute',
  'founding: found establish create form incorporate inaugurate constitute set foundation founding formation establishment inception',
  'release: release publish issue launch premiere debut air broadcast publication distribute drop reissue',
  'ending: end finish conclude complete wrap finale cancel close cease stop completion closure',
  'beginning: begin start commence kick open opening onset',
  'filming: film shoot filming shooting',
  'marriage: marry wed marriage wedding',
  'divorce: divorce separate',
  'election: elect election reelect',
  'joining: join sign transfer',
  'leaving: leave quit resign depart retire resignation',
  'announcement: announce unveil reveal confirm announcement',
  'arrest: arrest detain apprehend jail',
  'win: win victory triumph',
  'loss: lose defeat',
  // who holds a country or city changes: the one who leaves and the one who comes make one turn
  'change of control: withdrawal pullout pull-out fall collapse takeover seizure seize capture topple overthrow oust retake recapture',
  'attack: attack bombing bomb assault raid ambush',
  'strike: airstrike strike',
  'agreement: agreement accord treaty truce ceasefire deal pact',
  'disaster: earthquake quake flood hurricane cyclone tsunami',
  'visit: visit tour trip',
];

const kinds = new Map<string, string>();
for (const line of KINDS) {
  const [kind = '', words = ''] = line.split(': ');
  for (const word of words.split(' ')) if (!kinds.has(word)) kinds.set(word, kind);
}

/** The kind of event a verb or noun lemma names, or null. */
export const kindOf = (lemma: string): string | null => kinds.get(lemma) ?? null;

/** Phrases whose verb says little by itself: "came back into power", "took control". */
export const PHRASES: readonly { kind: string; pattern: RegExp }[] = [
  { kind: 'death', pattern: /\bpass(?:ed|es)?\s+away\b/gi },
  {
    kind: 'change of control',
    pattern: /\b(?:c[ao]me|return\w*|swept|rise|rose|restored|back)\s+(?:back\s+)?(?:in)?to\s+power\b/gi,
  },
  {
    kind: 'change of control',
    pattern: /\b(?:take|took|taken|taking|regain\w*)\s+(?:over|power|control)\b/gi,
  },
];
