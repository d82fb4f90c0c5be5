import { type Form, type Groups, join } from './groups.ts';

/** "the Karelian Watch" … "the Watch": the short form is joined if the article knows one such body only. */
export function qualifiedLinks(groups: Groups): void {
  const bodies = groups.forms.filter((form) => form.type === 'ORG');
  for (const short of bodies) {
    if (short.key.includes(' ')) continue;
    const longer = bodies.filter((form) => QUALIFIED.test(form.key) && form.key.split(' ')[1] === short.key);
    if (longer.length === 1) join(groups, short, longer[0] as Form);
  }
}

const QUALIFIED = /^\S+(?:an|ian|i|ish|ese|ch) \S+$/;
