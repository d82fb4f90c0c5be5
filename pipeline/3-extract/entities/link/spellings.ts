import { soundKey, spelledAlike } from '../../../lib/names.ts';
import { type Groups, join } from './groups.ts';
import { indexBy } from './index-by.ts';

/** Names of one word are too easily alike ("Karim", "Karam"): two words or more. */
export function spellingLinks(groups: Groups): void {
  const named = groups.forms.filter((form) => form.type !== 'MISC' && form.key.includes(' '));
  const bySound = indexBy(named, (form) => {
    const sound = soundKey(form.text);
    return sound ? [`${form.type} ${sound}`] : [];
  });
  for (const forms of bySound.values()) {
    for (const [i, form] of forms.slice(0, MOST).entries()) {
      const twin = forms.slice(0, i).find((other) => spelledAlike(other.text, form.text));
      if (twin) join(groups, twin, form);
    }
  }
}

/** Spellings of one sound that are compared; no article has so many. */
const MOST = 50;
