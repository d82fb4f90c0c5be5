import { plainName } from '../../lib/names.ts';
import type { Node } from './nodes.ts';

const GENERATION = / (?:jr|sr)$/;

/**
 * "Bela Dorrin" here and "Bela Dorrin Jr." there: one person where the second article calls him by the bare family
 * name and neither has anybody else of that name. An article on father and son has both.
 */
export function sameButGeneration(a: Node, b: Node): boolean {
  return isJuniorOf(a, b) || isJuniorOf(b, a);
}

function isJuniorOf(junior: Node, plain: Node): boolean {
  for (const long of junior.long) {
    if (!GENERATION.test(long)) continue;
    const bare = long.replace(GENERATION, '');
    const family = bare.slice(bare.lastIndexOf(' ') + 1);
    if (!plain.long.has(bare) || !junior.keys.has(family)) continue;
    if (standsAlone(junior, family) && standsAlone(plain, family)) return true;
  }
  return false;
}

/** Has nobody else in the article this family name? */
function standsAlone({ entity, reading }: Node, family: string): boolean {
  return reading.mentions.entities.every(
    (other) =>
      other === entity ||
      other.type !== 'PER' ||
      !other.forms.some((form) => plainName(form).replace(GENERATION, '').split(' ').at(-1) === family),
  );
}
