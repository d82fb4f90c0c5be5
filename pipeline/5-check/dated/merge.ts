import type { Timex } from '../../model.ts';

/** "June 26 , 1980": a day and a bare year with only a comma between them are one date, whoever split them. */
export function mergeSplitDates(dates: readonly Timex[], raw: string): Timex[] {
  const merged: Timex[] = [];
  for (const timex of dates) {
    const last = merged.at(-1);
    const monthDay =
      last?.type === 'DATE' ? /^(?:\d{4}|XXXX)-(\d\d(?:-\d\d)?)$/.exec(last.value)?.[1] : undefined;
    const year = /^\d{4}$/.test(timex.value) && /^\d{4}$/.test(timex.text);
    const near = last !== undefined && timex.sentence === last.sentence && timex.start - last.end <= 3;
    if (last && monthDay && year && near && /^[\s,]+$/.test(raw.slice(last.end, timex.start)))
      merged[merged.length - 1] = {
        ...last,
        end: timex.end,
        text: raw.slice(last.start, timex.end),
        value: `${timex.value}-${monthDay}`,
        from: null,
        to: null,
      };
    else merged.push(asDecade(timex, raw));
  }
  return merged;
}

/** "the 1970 's": a year with a plural ending, whatever stands between, is the decade. */
function asDecade(timex: Timex, raw: string): Timex {
  if (!/^\d{3}0$/.test(timex.value) || !/^\s+'s\b/.test(raw.slice(timex.end, timex.end + 6))) return timex;
  return { ...timex, value: timex.value.slice(0, 3), from: null, to: null };
}
