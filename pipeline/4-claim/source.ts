import { attributionOf } from '../lib/attribution.ts';
import type { ClaimSource, Quantity } from '../model.ts';
import type { Context } from './context.ts';

const NO_SOURCE: ClaimSource = {
  name: 'the article',
  kind: 'the article',
  span: null,
  how: 'no source named',
  confidence: 1,
};

/** Who is responsible for a figure: the attribution whose content holds it, else the article itself. */
export function sourceOf(context: Context, quantity: Quantity): ClaimSource {
  const found = attributionOf(context.mentions.attributions, quantity.number);
  if (!found) return NO_SOURCE;
  const { kind, how, confidence } = found;
  // "she said" is as good as the name of whom "she" stands for.
  const source = found.speaker ?? found.source;
  return { name: source.text, kind, span: { start: source.start, end: source.end }, how, confidence };
}
