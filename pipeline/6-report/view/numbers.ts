/** Figures as the reports set them. */

const SUPERSCRIPT = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** How a language groups thousands and marks decimals; a figure quoted from an article is never changed. */
const SEPARATORS: Record<string, { group: string; decimal: string }> = {
  en: { group: ',', decimal: '.' },
  de: { group: '.', decimal: ',' },
  es: { group: '\u202f', decimal: ',' },
  fr: { group: '\u202f', decimal: ',' },
  it: { group: '.', decimal: ',' },
  nl: { group: '.', decimal: ',' },
  pt: { group: '.', decimal: ',' },
};

/** 1234567.5 → "1,234,567.5"; from 10¹⁵ on "1.2 × 10³⁰"; true minus. At most `digits` decimals. */
export function formatNumber(value: number, language = 'en', digits = 3): string {
  const marks = SEPARATORS[language.slice(0, 2)] ?? (SEPARATORS.en as { group: string; decimal: string });
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (!Number.isFinite(value)) return '–';
  if (size >= 1e15) {
    const exponent = Math.floor(Math.log10(size));
    const head = Number((size / 10 ** exponent).toFixed(1));
    const power = superscript(exponent);
    const times = head === 1 ? '' : `${String(head).replace('.', marks.decimal)}\u00a0×\u00a0`;
    return `${sign}${times}10${power}`;
  }
  const [whole = '0', part] = trimZeros(size.toFixed(size >= 1 || size === 0 ? digits : 6)).split('.');
  const groupedWhole = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, marks.group) : whole;
  return sign + groupedWhole + (part ? marks.decimal + part : '');
}

/** A number under a chart, short enough for a phone: 3000000000 → "3 billion", "3 Milliarden". */
export function formatTick(value: number, language = 'en'): string {
  const size = Math.abs(value);
  if (size < 1e6 || size >= 1e15) return formatNumber(value, language);
  const known = language.slice(0, 2) in SEPARATORS ? language.slice(0, 2) : 'en';
  const words = new Intl.NumberFormat(known, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 3,
  });
  return words.format(value).replace('-', '−');
}

/** −3 → "⁻³" */
export function superscript(exponent: number): string {
  return [...String(exponent)].map((d) => (d === '-' ? '⁻' : SUPERSCRIPT[Number(d)])).join('');
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/0{1,12}$/, '').replace(/\.$/, '') : text;
}
