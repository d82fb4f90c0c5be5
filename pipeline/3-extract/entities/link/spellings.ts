import { soundKey } from '../../../lib/names.ts';
import { type Form, type Groups, join } from './groups.ts';

/** Names of one word are too easily alike ("Karim", "Karam"): two words or more. */
export function spellingLinks(groups: Groups): void {
  const bySound = new Map<string, Form>();
  for (const form of groups.forms) {
    if (form.type === 'MISC' || !/[ ]/.test(form.key)) continue;
    const sound = soundKey(form.text);
    if (!sound) continue;
    const id = `${form.type} ${sound}`;
    const twin = bySound.get(id);
    if (twin) join(groups, twin, form);
    else bySound.set(id, form);
  }
}
