/** One name in several spellings, inside an article or across them: treated as one, and said so. */
import { fold } from '../../lib/text.ts';
import type { Anchor, Evidence, Finding, Identity } from '../../model.ts';
import { list } from '../arithmetic/format.ts';
import { isOtherAcronym, isOtherSpelling } from '../arithmetic/spelling.ts';
import { evidenceAt, makeFinding } from '../finding.ts';
import { identities, type NameVariant, nameVariants } from '../identities/index.ts';
import type { Corpus, Rule } from '../rule.ts';

/** Places quoted for one spelling. */
const PLACES = 2;

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export const nameSpellings: Rule = {
  id: 'name-spelling',
  title: 'One name in several spellings',
  run(corpus) {
    return nameVariants(identitiesOf(corpus)).flatMap((variant) => {
      const telling = withTelling(variant);
      return telling ? [toFinding(corpus, telling)] : [];
    });
  },
};

const joined = new WeakMap<Corpus, Identity[]>();

/** The names of a corpus, joined across articles; made once for all who ask. */
export function identitiesOf(corpus: Corpus): Identity[] {
  const known = joined.get(corpus) ?? identities(corpus.readings, corpus.choices);
  joined.set(corpus, known);
  return known;
}

function toFinding(corpus: Corpus, { identity, kind, spellings }: NameVariant): Finding {
  const forms = spellings.map((s) => `“${fold(s.form)}”`);
  const evidence = spellings.flatMap((s) =>
    s.places.slice(0, PLACES).map((place) => placed(corpus, place.first, 'a spelling')),
  );
  const articles = new Set(spellings.flatMap((s) => s.places.map((p) => p.articleId)));
  const what = kind === 'acronym' ? 'short form' : 'name';
  return makeFinding({
    rule: nameSpellings.id,
    verdict: 'name varies',
    severity: kind === 'acronym' ? 'info' : 'low',
    headline: `The ${what} of ${fold(identity.name)} is written in ${NUMBERS[forms.length] ?? forms.length} ways: ${list(forms)}`,
    reason: 'Spellings of one name; treated as one.',
    evidence,
    question:
      articles.size === 1 && kind === 'spelling'
        ? `Your text writes ${list(forms)} for what seems to be one name. Which spelling is meant?`
        : null,
    articles: articles.size,
    origins: articles.size,
    // Which articles are quoted changes as articles come and go; which spellings there are does not.
    basis: [],
    aspect: kind,
    values: forms,
  });
}

/** The variant without spellings that tell a reader nothing; null when less than two are left. */
function withTelling(variant: NameVariant): NameVariant | null {
  const { kind, identity } = variant;
  const kept: NameVariant['spellings'] = [];
  for (const spelling of variant.spellings) {
    const telling = kept.every((k) =>
      kind === 'acronym'
        ? isOtherAcronym(k.form, spelling.form)
        : isOtherSpelling(fold(k.form), fold(spelling.form), identity.type),
    );
    if (telling) kept.push(spelling);
  }
  return kept.length > 1 ? { ...variant, spellings: kept } : null;
}

/** Evidence from an anchor alone. */
export function placed(corpus: Corpus, anchor: Anchor, role: string): Evidence {
  const reading = corpus.readingById.get(anchor.articleId);
  if (reading) return evidenceAt(reading, anchor, role);
  return { articleId: anchor.articleId, anchor, sentence: anchor, claimId: null, role, source: null };
}
