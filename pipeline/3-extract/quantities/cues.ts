/** What a sentence talks about, where a unit depends on it ("90F", "two pounds", "around 73"); looked up once a sentence. */
import { at, type Lexeme } from './lex.ts';

const MONEY =
  /^(?:£|cost|costs|paid|pay|price|prices|worth|fee|fees|profit|profits|sales|revenue|debt|budget|fine|fined|salary|wage|wages|bonus|value|valued|earn|earned|pence|fund|funds|invest|turnover|loss|bill|bills|rent|rents|tax|taxes|costing|paying|prize|grant|grants|loan|loans|savings|spend|spent|spending|donated|donation|donations|compensation|income|jackpot|ransom)$/;
const TRADE =
  /^(?:share|shares|stock|stocks|dollar|dollars|dlr|dlrs|yen|bourse|exchange|currency|currencies|dividend|dividends|bond|bonds|franc|francs|pfennigs|export|exports|import|imports|turnover|bank|bundesbank)$/;
const GOODS =
  /^(?:production|produce|produces|produced|producing|output|capacity|harvest|harvested|crop|crops|shipments|stockpile|stockpiles|smelter|mill|refinery|yield|yields)$/;
const CURRENCY = /^(?:dollar|dollars|currency|currencies|sterling|devaluation|devalued)$/;
const EXAM =
  /^(?:exam|exams|examiner|examiners|student|students|pupil|pupils|test|tests|coursework|essay|paper)$/;
const WARMTH =
  /^(?:temperature|temperatures|degrees|heat|hot|hotter|cold|colder|warm|warmer|warmed|warming|cool|cooler|cooled|weather|thermometer|thermometers|highs|lows|celsius|fahrenheit|heatwave|freezing|frost)$/;
const MASS = /^(?:weigh|weighs|weighed|weighing|weight|lb|lbs|ounce|ounces|kg|heavy|heavier)$/;

export interface Cues {
  money: boolean;
  /** Money, or what is traded for it. */
  trade: boolean;
  /** What is grown, mined and made. */
  goods: boolean;
  /** Rates of exchange. */
  currency: boolean;
  exam: boolean;
  warmth: boolean;
  mass: boolean;
  /** "life expectancy", "the average age" */
  lifetime: boolean;
  /** Index of the first opening single quote, Infinity if none. */
  quote: number;
}

const kept = new WeakMap<readonly Lexeme[], Cues>();

export function cuesOf(lexemes: readonly Lexeme[]): Cues {
  let cues = kept.get(lexemes);
  if (!cues) {
    cues = {
      money: false,
      trade: false,
      currency: false,
      goods: false,
      exam: false,
      warmth: false,
      mass: false,
      lifetime: false,
      quote: Number.POSITIVE_INFINITY,
    };
    for (const [i, lexeme] of lexemes.entries()) {
      const word = lexeme.lower;
      if (word === "'" && !lexeme.glued && i < cues.quote) cues.quote = i;
      if (MONEY.test(word)) cues.money = cues.trade = true;
      if (TRADE.test(word)) cues.trade = true;
      if (GOODS.test(word)) cues.goods = true;
      if (CURRENCY.test(word)) cues.currency = true;
      if (EXAM.test(word)) cues.exam = true;
      if (WARMTH.test(word)) cues.warmth = true;
      if (MASS.test(word)) cues.mass = true;
      if (word === 'expectancy' && at(lexemes, i - 1) === 'life') cues.lifetime = true;
      if (word === 'age' && /^(?:average|median|mean|retirement|pension)$/.test(at(lexemes, i - 1)))
        cues.lifetime = true;
    }
    kept.set(lexemes, cues);
  }
  return cues;
}
