import { plainName } from '../../../lib/names.ts';
import type { EntityType, NameMention } from '../../../model.ts';

/** One spelling of one type: the unit that is joined. */
export interface Form {
  index: number;
  type: EntityType;
  /** Key without stops, hyphens and article, see `plainName`. */
  key: string;
  /** As first written. */
  text: string;
  /** Indices of its mentions. */
  mentions: number[];
}

/** Forms and which of them are joined: a union-find in which the earliest form is the root. */
export interface Groups {
  forms: Form[];
  formOf: Form[];
  parent: number[];
}

export function groupForms(names: readonly NameMention[]): Groups {
  const forms: Form[] = [];
  const formOf: Form[] = [];
  const byKey = new Map<string, Form>();
  for (const [at, { text, type }] of names.entries()) {
    const key = plainName(text);
    const id = `${type} ${key}`;
    const form = byKey.get(id) ?? { index: forms.length, type, key, text, mentions: [] };
    if (form.index === forms.length) {
      byKey.set(id, form);
      forms.push(form);
    }
    form.mentions.push(at);
    formOf.push(form);
  }
  return { forms, formOf, parent: forms.map((form) => form.index) };
}

/** Index of the form that stands for a form's group. */
export function rootOf(groups: Groups, form: Form): number {
  let at = form.index;
  while (groups.parent[at] !== at) at = groups.parent[at] as number;
  return at;
}

export function join(groups: Groups, a: Form, b: Form): void {
  const [x, y] = [rootOf(groups, a), rootOf(groups, b)];
  if (x !== y) groups.parent[Math.max(x, y)] = Math.min(x, y);
}

/** The type that most mentions of a group have, by root; the earliest form's when even. */
export function typesOf(groups: Groups): Map<number, EntityType> {
  const counts = new Map<number, Map<EntityType, number>>();
  for (const form of groups.forms) {
    const root = rootOf(groups, form);
    const count = counts.get(root) ?? new Map<EntityType, number>();
    counts.set(root, count.set(form.type, (count.get(form.type) ?? 0) + form.mentions.length));
  }
  const types = new Map<number, EntityType>();
  for (const [root, count] of counts) {
    let best = (groups.forms[root] as Form).type;
    for (const [type, n] of count) if (n > (count.get(best) ?? 0)) best = type;
    types.set(root, best);
  }
  return types;
}
