/**
 * Which language a text is in, by the share of its words that are a language's commonest function words.
 * Good enough to keep a French article out of English rules; it is no general recogniser.
 */

const COMMON: Record<string, string> = {
  en: 'the of and to in a is that for on with as was by at from are it his were has had which been this',
  fr: 'le la les de des du et en un une que qui dans est pour par sur au aux avec sont plus ne ses cette',
  de: 'der die das und den dem des ein eine einer ist nicht mit von zu auf für sich im auch wird sind',
  es: 'el los las de del y en un una que por con para es se su al lo como más fue sus entre',
  it: 'il lo gli di del della e in un una che per con è si sono nel alla dei delle ha anche più',
  pt: 'o os as de do da dos das e em um uma que por com para é se no na mais foi ao pelo',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er door ook als bij',
  sv: 'och att det i en som på är av för med den till inte har de ett om var',
  tr: 've bir bu için ile olarak da de daha çok olan kadar gibi ancak sonra',
  id: 'yang dan di dari untuk dengan ini itu pada dalam tidak akan oleh sebagai telah',
};
const SETS = Object.entries(COMMON).map(([code, words]) => [code, new Set(words.split(' '))] as const);

const SCRIPTS: [string, RegExp][] = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
];

const LOOKED_AT = 6000;
const FEWEST_WORDS = 25;

/** BCP 47 primary tag; 'en' when the text is too short or too mixed to tell. */
export function recogniseLanguage(text: string): string {
  const sample = text.slice(0, LOOKED_AT);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [code, script] of SCRIPTS) {
    if (letters >= 40 && (sample.match(script)?.length ?? 0) > letters * 0.4) return code;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return 'en';
  let best = 'en';
  let most = 0;
  let english = 0;
  for (const [code, set] of SETS) {
    let hits = 0;
    for (const word of words) if (set.has(word)) hits++;
    if (code === 'en') english = hits;
    if (hits > most) [best, most] = [code, hits];
  }
  return best !== 'en' && most > english * 2 && most > words.length * 0.12 ? best : 'en';
}
