/** Dates as the reports set them; own month names, so that no machine's locale data changes a byte. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2025-07-04" → "4 July 2025"; "2025-07" → "July 2025"; "2025" → "2025". */
export function formatDate(date: string | null): string {
  if (!date) return '';
  const [year = '', month, day] = date.split('-');
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (!name) return year;
  return `${day ? `${Number(day)}\u00a0` : ''}${name}\u00a0${year}`;
}

/** A stretch of days in the shortest true words: "2023", "July 2025", "January–June 2025", "2001–2021". */
export function formatRange(from: string | null, to: string | null): string {
  if (!from && !to) return '';
  if (!from) return `to ${formatDate(to)}`;
  if (!to) return `since ${formatDate(from)}`;
  if (from === to) return formatDate(from);
  const [y1 = '', m1 = '', d1 = ''] = from.split('-');
  const [y2 = '', m2 = '', d2 = ''] = to.split('-');
  const wholeMonths = d1 === '01' && d2 === lastDay(y2, m2);
  if (wholeMonths && m1 === '01' && m2 === '12') return y1 === y2 ? y1 : `${y1}–${y2}`;
  const first = MONTHS[Number(m1) - 1];
  if (wholeMonths && y1 === y2)
    return m1 === m2 ? `${first}\u00a0${y1}` : `${first}–${MONTHS[Number(m2) - 1]}\u00a0${y1}`;
  if (wholeMonths) return `${formatDate(from.slice(0, 7))}–${formatDate(to.slice(0, 7))}`;
  if (y1 === y2 && m1 === m2) return `${Number(d1)}–${formatDate(to)}`;
  return `${formatDate(from)} to ${formatDate(to)}`;
}

function lastDay(year: string, month: string): string {
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, '0');
}
