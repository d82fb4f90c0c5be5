/** "⟦860⟧ of them fully and ⟦480⟧ partly", "⟦6,200⟧ in Ada, ⟦5,100⟧ in Bern and ⟦3,400⟧ in Cork": figures told as a list. */
import type { Claim } from '../../model.ts';
import type { Skeleton } from './skeleton.ts';

export interface PartItem {
  claim: Claim;
  /** The words behind the figure, up to the next. */
  tail: string;
  /** Where its mark stands in the skeleton. */
  at: number;
}

export interface PartList {
  items: readonly PartItem[];
  /** Where in the skeleton the list begins and ends. */
  start: number;
  end: number;
}

/** Either kind of mark. */
const ANY_MARK = /[⟦⟪](\d+)[⟧⟫]/g;

// " women, |", " in Ada and |", " for development, while another |"
const BETWEEN =
  /^(\s[^,;:.()]{1,70}?)(,|,?\s+and|,?\s+while|,?\s+plus)\s+(?:(?:and|to|in|from|the|an?|other|others|remaining|another|further|some|about|only|just|for|at)\s+){0,4}(?:[A-Z]{0,3}[$€£¥₹₦₱₩]\s?|Rs\.?\s?|Tk\.?\s?|[A-Z]{1,3})?$/;
// The words of the last part end where a clause does; "⟦40⟧ for ships and" is cut in front of "and"
const LAST = /^\s[^,;:.()]{0,70}/;

/** The lists of a sentence, longest first come: two figures or more, with "and" before the last. */
export function partListsOf(skeleton: Skeleton): PartList[] {
  const { text, claims } = skeleton;
  const marks = [...text.matchAll(ANY_MARK)];
  const lists: PartList[] = [];
  for (let i = 0; i < marks.length; i++) {
    const items: PartItem[] = [];
    let j = i;
    let closed = false;
    while (j + 1 < marks.length && !closed) {
      const gap = between(text, marks[j] as RegExpExecArray, marks[j + 1] as RegExpExecArray);
      const match = BETWEEN.exec(gap);
      if (!match) break;
      const mark = marks[j] as RegExpExecArray;
      items.push({ claim: claims[Number(mark[1])] as Claim, tail: match[1] as string, at: mark.index });
      closed = /and|while|plus/.test(match[2] as string);
      j++;
    }
    if (!closed) continue;
    const last = marks[j] as RegExpExecArray;
    const at = last.index + last[0].length;
    const next = marks[j + 1]?.index ?? text.length;
    const tail = (LAST.exec(text.slice(at, next))?.[0] ?? '').replace(/\s+and\b.*$/, '');
    items.push({ claim: claims[Number(last[1])] as Claim, tail, at: last.index });
    if (alike(items.map(({ claim }) => claim)))
      lists.push({ items, start: (marks[i] as RegExpExecArray).index, end: at + tail.length });
    i = j;
  }
  return lists;
}

const between = (text: string, a: RegExpExecArray, b: RegExpExecArray): string =>
  text.slice(a.index + a[0].length, b.index);

const SUMMED: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'duration']);

/** Figures that can be added up: one kind, one unit. */
export function alike(claims: readonly Claim[]): boolean {
  const [first] = claims;
  return claims.every(
    ({ statistic, quantity }) =>
      SUMMED.has(statistic) &&
      statistic === first?.statistic &&
      quantity.value !== null &&
      quantity.value > 0 &&
      (statistic === 'count' || quantity.unit === first.quantity.unit),
  );
}

/** Words that part a whole in two or three; each group is complete with its first two. */
const COMPLEMENTS: readonly (readonly RegExp[])[] = [
  [/\b(?:fully|completely|totally|entirely)\b/, /\b(?:partly|partially|partial)\b/],
  [/\b(?:men|male|males|boys)\b/, /\b(?:women|female|females|girls)\b/, /\b(?:children|minors|infants)\b/],
  [/\b(?:ongoing|existing)\b/, /\bnew\b/],
  [/\bpermanent\b/, /\b(?:temporary|casual)\b/],
  [/\b(?:public|state-run|government)\b/, /\b(?:private|privately)\b/],
  [/\burban\b/, /\brural\b/],
  [/\bdomestic\b/, /\b(?:foreign|international|overseas)\b/],
  [/\b(?:dead|deaths|killed|fatalities)\b/, /\b(?:wounded|injured|injuries|hurt)\b/],
  [/\b(?:passengers|travell?ers)\b/, /\bcrew\b/],
  [/\bat home\b/, /\b(?:away|on the road)\b/],
  [
    /\b(?:current|recurrent|recurring)\s+(?:expenditure|spending)\b/,
    /\b(?:development|capital|investment)\b/,
  ],
  [/\bfull-time\b/, /\bpart-time\b/],
  [/\bfirst (?:quarter|half)\b/, /\bsecond (?:quarter|half)\b/],
];

/** Do the parts' own words make clear that they are all there is ("fully", "partly")? */
export function isComplementary({ items }: PartList): boolean {
  return COMPLEMENTS.some((group) => {
    const which = items.map(({ tail }) => group.findIndex((word) => word.test(tail)));
    return (
      which.every((n) => n >= 0) &&
      new Set(which).size === which.length &&
      which.includes(0) &&
      which.includes(1)
    );
  });
}

// " of the jobs would go at |Ada"
const AT_NAME = /\b(in|at|from|to)\s+(?:the\s+)?((?:[A-Z][\w'-]*\s*)+)/;

/** Is each part at another place ("in Ada … in Bern")? Nobody is counted in two. */
export function isByPlace({ items }: PartList): boolean {
  const found = items.map(({ tail }) => AT_NAME.exec(tail));
  const names = new Set(found.map((match) => match?.[2]?.trim()));
  return found.every((match) => match !== null && match[1] === found[0]?.[1]) && names.size === items.length;
}
