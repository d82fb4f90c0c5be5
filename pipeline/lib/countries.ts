import { foldName } from './names.ts';

const codes = new Map<string, string>();

function add(name: string | undefined, code: string): void {
  if (!name) return;
  for (const form of [name, name.replace('&', 'and')]) {
    const key = foldName(form).replace(/\./g, '');
    if (!codes.has(key)) codes.set(key, code);
  }
}

const long = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const short = new Intl.DisplayNames('en', { type: 'region', style: 'short', fallback: 'none' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
  // Old codes ("SU") come back under the name of a country of today; X… are none
  if (new Intl.Locale(`und-${code}`).region !== code || /^(?:X|QO|ZZ|UN|EU|EZ)/.test(code)) continue;
  add(long.of(code), code);
  add(short.of(code), code);
}
add('United States of America', 'US');
add('USA', 'US');
add('Britain', 'GB');
add('UAE', 'AE');

/** ISO 3166-1 code of a country by its English name, long or short ("U.S.", "United States"); null if it is none. */
export function countryCode(name: string): string | null {
  return codes.get(foldName(name).replace(/\./g, '').replace(/^the /, '')) ?? null;
}
