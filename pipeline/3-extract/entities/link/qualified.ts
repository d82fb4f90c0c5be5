import { type Form, type Groups, join } from './groups.ts';
import { indexBy } from './index-by.ts';

/** A nationality and one word: "karelian watch". */
const QUALIFIED = /^\S+(?:an|i|ish|ese|ch) (\S+)$/;

/** "the Karelian Watch" … "the Watch": the short form is joined if the article knows one such body only. */
export function qualifiedLinks(groups: Groups): void {
  const bodies = groups.forms.filter((form) => form.type === 'ORG');
  const byBody = indexBy(bodies, ({ key }) => QUALIFIED.exec(key)?.slice(1) ?? []);
  for (const short of bodies) {
    const longer = byBody.get(short.key) ?? [];
    if (longer.length === 1) join(groups, short, longer[0] as Form);
  }
}
