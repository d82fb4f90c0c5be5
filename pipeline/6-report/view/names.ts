/** Who is who: names, their other spellings, and how often each article has them. */
import type { EntityType, Identity } from '../../model.ts';
import { type Context, letterOf, placeHref } from './context.ts';
import type { NameView } from './model.ts';
import { shorten } from './typeset.ts';
import { plural } from './words.ts';

const MOST = 28;
/** In a long list a name that stands once is noise; its place is the article page. */
const LONG = 12;

const KIND: Record<EntityType, string> = {
  PER: 'Person',
  ORG: 'Group or body',
  LOC: 'Place',
  MISC: 'Other',
};

export function names(context: Context): { rows: NameView[]; more: number } {
  const all = context.identities
    .filter(isSomeone)
    .map((identity, i) => ({ identity, i, total: total(identity) }))
    .sort((a, b) => b.total - a.total || a.i - b.i);
  const shown = all.filter((n, i) => i < MOST && (i < LONG || n.total > 1));
  return {
    rows: shown.map(({ identity }) => nameView(context, identity)),
    more: all.length - shown.length,
  };
}

/** "Norwegian" and "Catholic" are words for others' names; of what is no person, body or place only fuller names stay. */
function isSomeone({ type, name }: Identity): boolean {
  return type !== 'MISC' || name.trim().includes(' ');
}

export function total(identity: Identity): number {
  return identity.forms.reduce((n, f) => n + f.count, 0);
}

function nameView(context: Context, identity: Identity): NameView {
  const others = [...new Set(identity.forms.map((f) => f.form.replace(/\s+/g, ' ')))].filter(
    (form) => form !== identity.name,
  );
  const byArticle = Map.groupBy(identity.forms, (f) => f.articleId);
  const counts = [...context.letters].map(([articleId, letter]) => {
    const forms = byArticle.get(articleId) ?? [];
    const count = forms.reduce((n, f) => n + f.count, 0);
    const [first] = forms;
    return {
      letter,
      text: count ? String(count) : '–',
      href: first ? placeHref(articleId, first.first) : null,
    };
  });
  const present = counts.filter((c) => c.href);
  return {
    name: shorten(identity.name.replace(/\s+/g, ' '), 80),
    kind: KIND[identity.type],
    also: shorten(others.slice(0, 8).join(', '), 200),
    counts: context.letters.size <= 6 ? counts : present.length <= 6 ? present : [],
    articles: plural(present.length, 'article'),
    total: total(identity),
  };
}

export { letterOf };
