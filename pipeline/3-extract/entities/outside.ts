import { tokenize } from '../../lib/tokens.ts';
import { ABBREVIATIONS } from './cues/abbreviations.ts';
import { INFORMAL_WORDS } from './cues/informal.ts';
import { isNumeral } from './cues/numerals.ts';
import { commonness, flagsOf, Is } from './gazetteer/index.ts';
import type { Scene } from './segment.ts';

/** ISO 4217 codes. */
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** What is left of the weight of a capital in a post of the social web. */
const INFORMAL_SHARE = 0.5;

/** Is the word after this one a verb? Tagged only where a family name is an everyday word too. */
function verbFollows(scene: Scene, word: Scene['words'][number]): boolean {
  const tokens = tokenize(scene.text.slice(word.start, word.start + 80));
  return tokens[1]?.pos === 'VERB' || tokens[1]?.pos === 'AUX';
}

/** The most words a headline's topic has. */
const TOPIC = 4;

/** Everyday words in capitals at the start of a line, with a dash after them: "RUGBY LEAGUE - HARROW LOSE". */
function inTopic(scene: Scene, at: number): boolean {
  if (scene.casing !== 'upper' || at >= TOPIC) return false;
  const dash = scene.words.findIndex(({ gap }) => /^\s+-+\s+$/.test(gap));
  if (dash < 0 || dash > TOPIC || at >= dash) return false;
  return scene.terms.slice(0, dash).every(({ common, flags }) => common > 0 && !(flags & Is.country));
}

/**
 * How readily a single word of a run is no part of any name, in the same points as the evidence for names:
 * high for titles, dates and sentence openers, low for a capital that nothing but a name explains.
 */
export function outside(scene: Scene, at: number): number {
  const word = scene.words[at];
  const term = scene.terms[at];
  if (!word || !term || word.shape === 'lower') return 0;
  const next = scene.words[at + 1];
  const nextCapital =
    next !== undefined && next.shape !== 'lower' && next.shape !== 'number' && /^[\s.]*$/.test(next.gap);
  const before = scene.words[at - 1];
  // "Charles III": a number belongs to the capital before it
  if (isNumeral(word.text) && scene.casing !== 'upper' && before?.shape === 'capital' && word.gap === ' ')
    return -0.5;
  if (ABBREVIATIONS.has(word.key) && word.shape === 'upper') return 3;
  // "110 JPY", "HK $3.7 billion", "224 kW": money and measures
  if (CURRENCIES.has(word.text) && scene.casing !== 'upper') return 3;
  const money = /^ ?[$€£]/.test(scene.text.slice(word.end, word.end + 2));
  const measured =
    before?.shape === 'number' &&
    !(scene.results && nextCapital) &&
    /^ $/.test(word.gap) &&
    !(term.flags & (Is.country | Is.organisation));
  if (word.text.length <= 3 && word.shape !== 'capital' && (money || measured)) return 3;
  // "Shr 14 cts", "April-June"
  if (/^(?:shrs?|revs|qtr|mths|avg|oper|att|mln|bln|dlrs?|pct|cts)$/.test(word.key)) return 4;
  // "end-July", "mid-March"
  if (
    /^(?:end|mid|early|late|pre|post)-\p{Lu}/u.test(word.text) &&
    flagsOf(word.key.slice(word.key.indexOf('-') + 1)) & Is.calendar
  )
    return 4;
  if (word.key.includes('-') && word.key.split('-').every((part) => flagsOf(part) & Is.calendar)) return 4;
  // "cut to Baa2 from A3"
  if (
    /^(?:(?:Aaa|Aa|A|Baa|Ba|B|Caa|Ca)[1-3]|[A-D]{1,3}-(?:minus|plus))$/.test(word.text) &&
    /\b(?:rat(?:e[ds]?|ings?)|debt|notes|bonds?)\b/i.test(scene.text)
  )
    return 5;
  // "Nopes", "Havent"
  if (INFORMAL_WORDS.has(word.key) && scene.casing !== 'upper') return 3;
  // "Staaay", "LMAOOO"
  if (/(\p{L})\1\1/u.test(word.key)) return 3;
  if (term.functional) {
    // "US troops left": the country, not the pronoun
    const abbreviated = word.shape === 'upper' && (term.flags & (Is.country | Is.organisation)) !== 0;
    if (abbreviated && scene.casing === 'usual') return -0.5;
    if (word.initial || scene.casing !== 'usual' || word.key === 'i') return 3;
    return word.shape === 'upper' && word.text.length > 1 ? -0.5 : 0.8;
  }
  // "D-Texas", after a lawmaker's name
  if (/^[A-Z]-\p{Lu}/u.test(word.text) && /[,(]/.test(word.gap)) return 6;
  // "T-shirt", "X-ray"
  if (/^\p{Lu}-\p{Ll}/u.test(word.text) && commonness(word.key.slice(2)) > 0) return 3;
  // "u/okafor", "_ okafor": part of an account or an address
  if (/(?:_|\b[ur] ?\/) ?$/.test(scene.text.slice(Math.max(0, word.start - 4), word.start))) return 4;
  // "#tag": only what is known by that very word
  if (/# ?$/.test(word.gap) && !(term.flags & (Is.country | Is.region | Is.city | Is.organisation | Is.team)))
    return 6;

  if (term.flags & Is.calendar) {
    // "In May", "May Brook", "Theresa May": next to another capital it may be a name
    const beside =
      nextCapital ||
      (before !== undefined && before.shape === 'capital' && /^[\s.]*$/.test(word.gap) && !before.initial);
    // "Sun Microsystems": the short form of a weekday is a word too
    if (nextCapital && word.text.length === 3 && term.common > 1 && scene.terms[at + 1]?.common === 0)
      return -1;
    return (beside &&
      (term.common > 0 || term.flags & Is.givenName || (term.namePart && word.text.length === 3))) ||
      (nextCapital && scene.terms[at + 1]?.organisationHead)
      ? 0
      : 3;
  }
  // "RUGBY LEAGUE - HARROW LOSE"
  if (inTopic(scene, at)) return 4;
  const { lower, capital } = scene.evidence;
  const low = lower.get(word.key) ?? 0;
  const high = capital.get(word.key) ?? 0;
  if (scene.casing === 'upper' || scene.casing === 'title') {
    // In a headline the capital says nothing; the body of the article and the dictionary do
    if (high > low) return -2;
    return term.common || low ? 1.5 : -1.8;
  }
  // A role before a name ("Prime Minister Okafor") is not part of it
  if (term.title && nextCapital) return 0.6;
  // "City Councilman Okafor"
  if (nextCapital && term.common >= 2 && scene.terms[at + 1]?.title) return 0.4;
  // "(J. Okafor 12)"
  if (nextCapital && /^\p{Lu}\.$/u.test(word.text)) return -0.8;
  if (word.initial) {
    // "Baker Okafor said"
    if (nextCapital && term.flags & (Is.familyName | Is.givenName)) return 0;
    // "North Harrow lost"
    if (nextCapital && /^(?:north|south|east|west)$/.test(word.key)) return 0;
    if (high > low) return -1.8;
    if (low) return 1.5;
    // "Geez .", "Nopes , that was all"
    const exclaimed =
      at === 0 &&
      scene.words.length < 12 &&
      !term.namePart &&
      term.flags === 0 &&
      (scene.personal() ? /^\s?(?:[.,!?…]|$)/ : /^\s?(?:[.!?…]|$)/).test(
        scene.text.slice(word.end, word.end + 2),
      );
    const everyday = term.common ? 0.4 + term.common * 0.4 : exclaimed && word.shape === 'capital' ? 1 : -1.5;
    // "Brook was late": a family name that is a word too, bare, before its verb
    const bare =
      term.namePart &&
      term.common < 3 &&
      !word.key.endsWith('s') &&
      next !== undefined &&
      next.shape === 'lower' &&
      verbFollows(scene, word);
    return bare ? everyday - 1.4 : everyday;
  }
  // "Episode 10", "Pressure 30"
  const counted = next?.shape === 'number' && /^ $/.test(next.gap) && !scene.results;
  if (counted && term.common >= 1 && !term.namePart && term.flags === 0) return 0.8;
  if (term.title) return -0.4;
  if (low > high) return -0.3;
  const free = term.common ? -1.4 : -3;
  return scene.personal() && !term.namePart ? free * INFORMAL_SHARE : free;
}
