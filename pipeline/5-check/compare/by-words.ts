import { identityOf, otherIdentity } from './identity.ts';
import type { Statement } from './items.ts';
import { oppositeIn, turnedIn } from './opposites.ts';
import { matchOrdinals } from './ordinals.ts';
import { conflict, none, type PairVerdict } from './outcome.ts';
import { unsaidSuperlative } from './superlatives.ts';
import { coverage, namesCovered } from './topic.ts';

/** Share of words and of names in common from which another rank or an opposite is of the same thing. */
const SAME_THING = 0.6;
/** Less is enough where the word that differs is one of few: "is a crime film" / "is a crime novel". */
const SAME_BUT_ONE = 0.5;

/** What figures and dates leave standing, words may still rule out: "her second album" / "her third album". */
export function byWords(claim: Statement, text: Statement, verdict: PairVerdict): PairVerdict {
  if (verdict.verdict === 'conflict') return verdict;
  const topic = coverage(claim, text);
  const ordinals = matchOrdinals(claim.ordinals, text.ordinals);
  const broken = ordinals.find(({ other, fits }) => other && !fits);
  if (broken && topic >= SAME_THING && namesCovered(claim, text) >= SAME_THING)
    return conflict(`“${broken.ordinal.text}” / “${broken.other?.text}”: of one thing, another rank`);
  const opposite = topic >= SAME_THING ? oppositeIn(claim.sentences, text.sentences) : null;
  if (opposite) return conflict(`“${opposite[0]}” / “${opposite[1]}”: only one of them can hold`);
  const identities = [identityOf(claim.sentences), identityOf(text.sentences)];
  const [own, told] = identities;
  const other = own && told && topic >= SAME_BUT_ONE ? otherIdentity(own, told) : null;
  if (other) return conflict(`“${other[0]}” / “${other[1]}”: one thing is not both`);
  const alone = ordinals.find(({ other }) => !other);
  if (verdict.verdict === 'agree' && alone)
    return none('not comparable', `nothing to hold “${alone.ordinal.text}” against`);
  const turned = verdict.verdict === 'agree' ? turnedIn(claim.sentences, text.sentences) : null;
  if (turned) return none('cannot tell', `“${turned[0]}” / “${turned[1]}”: the one tells the opposite`);
  const single = verdict.verdict === 'agree' ? unsaidSuperlative(claim.sentences, text.sentences) : null;
  if (single) return none('not comparable', `nothing to hold “${single}” against`);
  return verdict;
}
