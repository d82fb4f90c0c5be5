import type { Claim } from '../../model.ts';

/** The words of a measure, the same for wordings that say the same. */
export interface Terms {
  head: string | null;
  modifiers: readonly string[];
  event: string | null;
  /** The head is the counted noun itself, not taken from the clause around. */
  isPlain: boolean;
}

/** "the jobless rate" → joblessness; degrees are of temperature, whoever has them. */
export function termsOf(claim: Claim): Terms {
  const { measure, statistic, quantity } = claim;
  const { event } = measure;
  if (quantity.unitCode !== null && TEMPERATURES.has(quantity.unitCode))
    return { head: 'temperature', modifiers: kindsOf(claim), event: null, isPlain: true };
  if (measure.head === null) {
    const about = statistic === 'count' ? [] : plainAbout(claim);
    const last = about.at(-1);
    return {
      head: last === undefined ? null : singular(last),
      modifiers: about.slice(0, -1),
      event,
      isPlain: false,
    };
  }
  const { head, modifiers } = measure;
  const kind = modifiers.at(-1);
  if (head === 'rate' && statistic === 'share' && kind !== undefined)
    return { head: kind, modifiers: modifiers.slice(0, -1), event, isPlain: true };
  return { head, modifiers, event, isPlain: true };
}

/** "the average sea temperature" is another than the day's highest. */
const KINDS = /^(?:average|mean|minimum|lowest|low|night|overnight|water|sea|surface|body|room|global)$/;
const kindsOf = ({ measure, quantity }: Claim): string[] =>
  [...new Set([...measure.modifiers, ...quantity.about])].filter((word) => KINDS.test(word));

/** UCUM: degrees Celsius and Fahrenheit, kelvin. */
const TEMPERATURES: ReadonlySet<string> = new Set(['Cel', '[degF]', 'K']);

/** "the Corvo fire in northern Portugal" → corvo fire: where it is and what it is measured in are told apart from it. */
function plainAbout({ quantity, place }: Claim): string[] {
  const where = new Set(place.flatMap(({ value }) => value.toLowerCase().split(/\s+/)));
  const kept = quantity.about.filter(
    (word) => !where.has(word) && word !== quantity.unit && !/^(?:north|south|east|west)(?:ern)?$/.test(word),
  );
  return kept.length ? kept : quantity.about;
}

/** "wages" → "wage": words of the clause come as they stand. */
const singular = (word: string): string => (/[^su]s$/.test(word) ? word.slice(0, -1) : word);
