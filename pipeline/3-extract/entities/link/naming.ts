import { isAcronym } from '../../../lib/names.ts';

/** The form a reader learns most from: no acronym, not all capitals, the most words, then the longest, then the first. */
export function fullestForm(forms: readonly string[]): string {
  const rank = (form: string): number[] => [
    isAcronym(form) ? 0 : 1,
    form.length > 4 && form === form.toUpperCase() ? 0 : 1,
    form.split(/\s+/).length,
    form.length,
  ];
  return forms.reduce((best, form) => {
    const [a, b] = [rank(form), rank(best)];
    for (let i = 0; i < a.length; i++) {
      if ((a[i] as number) > (b[i] as number)) return form;
      if ((a[i] as number) < (b[i] as number)) return best;
    }
    return best;
  });
}
