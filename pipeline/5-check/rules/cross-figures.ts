/**
 * Figures of one thing from different voices: sources of different articles, or two sources cited in one. Reports
 * what conflicts, diverges, changed over time or agrees; one finding per thing and pair of figures, however many
 * articles repeat them.
 */
import { shortId } from '../../lib/hash.ts';
import { byCodeUnit } from '../../lib/text.ts';
import type { Claim, Evidence, Finding, Severity, Verdict } from '../../model.ts';
import { type Comparison, comparisonsOf } from '../align/comparisons.ts';
import { countedKey } from '../align/counted.ts';
import { statedPeriod } from '../align/dimensions.ts';
import { isFlow } from '../align/flow.ts';
import { daysBetween, ownName } from '../align/identified.ts';
import { settingOf } from '../align/index.ts';
import { isStock } from '../align/stock.ts';
import { groupByTopic, type Told } from '../align/topics.ts';
import type { Setting } from '../align/types.ts';
import { evidence, evidenceAt, makeFinding } from '../finding.ts';
import { originsOf } from '../origins/index.ts';
import type { Corpus, Rule } from '../rule.ts';
import { allowedBy, named } from '../verdict/allowed.ts';
import { severityOf } from '../verdict/severity.ts';
import { headlineOf, missingOf, questionOf, reasonOf } from './cross-words.ts';
import { haveEquals, isBeyond, isElsewhere } from './equals.ts';

export const crossFigures: Rule = {
  id: 'cross-figures',
  title: 'Figures of one thing from different sources agree, diverge or conflict',
  run(corpus) {
    const setting = settingOf(corpus);
    const told = (comparison: Comparison): Told | null => {
      const verdict = verdictOf(comparison, setting);
      const { a, b } = comparison;
      if (!verdict || (DIFFER.has(verdict) && isBesidePoint(corpus, a, b))) return null;
      return { verdict, topic: topicKey(comparison, setting), figures: figuresKey(comparison) };
    };
    const groups = groupByTopic(comparisonsOf(corpus).list, told, setting.sameStory);
    return oneTopicOneFinding(groups, setting).map((group) => toFinding(group, corpus, setting));
  },
};

const isBesidePoint = (corpus: Corpus, a: Claim, b: Claim): boolean =>
  isBeyond(a) || isBeyond(b) || isElsewhere(a) !== isElsewhere(b) || haveEquals(corpus, a, b);

/** Verdicts that say that two figures are not one. */
const DIFFER: ReadonlySet<Verdict> = new Set(['conflicts', 'diverges', 'changed over time', 'cannot tell']);

/** Different pairs of figures on one topic that are still told one by one. */
const APART = 3;
/** A period longer than this is a stretch that is counted over, not the day of an event. */
const LONG_DAYS = 25;
/** Claims shown of a topic on which many sources differ. */
const SHOWN = 12;

/** Where ten sources give ten figures, a reader wants the two that lie furthest apart, and the others as company. */
function oneTopicOneFinding(groups: readonly Comparison[][], setting: Setting): Comparison[][] {
  const byTopic = new Map<string, Comparison[][]>();
  for (const group of groups) {
    const first = group[0] as Comparison;
    const key = `${verdictOf(first, setting)}|${topicKey(first, setting)}`;
    const topic = byTopic.get(key);
    if (topic) topic.push(group);
    else byTopic.set(key, [group]);
  }
  return [...byTopic.values()].flatMap((topic) => {
    if (topic.length <= APART) return topic;
    const widest = topic.reduce((most, group) => (width(group) > width(most) ? group : most));
    return [[...widest, ...topic.filter((group) => group !== widest).flat()].slice(0, SHOWN)];
  });
}

const width = ([first]: readonly Comparison[]): number => first?.judgement.ratio?.high ?? 1;

/** What is reported of a comparison; null = nothing a reader would want to see. */
export function verdictOf({ a, b, alignment, judgement }: Comparison, setting: Setting): Verdict | null {
  if (alignment.comparable === 'yes') {
    if (judgement.verdict === 'conflicts' && isNearMiss(a, b, judgement)) return 'consistent';
    const differ = judgement.verdict === 'conflicts' || judgement.verdict === 'diverges';
    return differ && hasRisen(a, b, setting) ? 'changed over time' : judgement.verdict;
  }
  const { deciding } = alignment;
  if (judgement.verdict !== 'conflicts' && judgement.verdict !== 'diverges') return null;
  if (deciding?.name !== 'when' || a.articleId === b.articleId) return null;
  if (alignment.dimensions.some((d) => d !== deciding && d.same === 'no')) return null;
  const sure = (name: string): boolean => alignment.dimensions.find((d) => d.name === name)?.same === 'yes';
  if (!sure('what is counted') || !sure('which of them') || !sure('whose')) return null;
  // Who voted or spoke on two occasions is no series: only what there is, or what befell someone, changes over time.
  if (![a, b].every((claim) => claim.measure.event !== null || (isStock(claim) && !ownName(claim))))
    return null;
  return alignment.comparable === 'no' ? 'changed over time' : 'cannot tell';
}

/** "more than 200" against "200": strictly a contradiction, but no reader would want to be called for it. */
function isNearMiss(a: Claim, b: Claim, { ratio }: Comparison['judgement']): boolean {
  const bound = [a, b].some(({ quantity }) => quantity.bound !== 'exact' && quantity.bound !== 'range');
  return bound && (ratio === null || ratio.low <= 1.02);
}

/** Reports of one event on different days: the later knows more, and a toll rises. */
function hasRisen(a: Claim, b: Claim, setting: Setting): boolean {
  const [left, right] = [setting.published(a.articleId), setting.published(b.articleId)];
  if (!left || !right || a.articleId === b.articleId || daysBetween(left, right) < 1) return false;
  if (!isFlow(a) || a.measure.event === null || isClosed(a, b)) return false;
  // Staff does not rise overnight as a toll does.
  if (isStock(a) && isStock(b)) return false;
  const [early, late] = left < right ? [a, b] : [b, a];
  return named(allowedBy(early.quantity)).low < named(allowedBy(late.quantity)).high;
}

/** A year's murders, the cases "by 14 May": both say how far they count, so a later report should find the same. */
function isClosed(a: Claim, b: Claim): boolean {
  const [left, right] = [statedPeriod(a), statedPeriod(b)];
  if (!left?.from || !left.to || left.from !== right?.from || left.to !== right.to) return false;
  return daysBetween(left.from, left.to) > LONG_DAYS || (isAsOf(a) && isAsOf(b));
}

/** Is the date a cut-off ("by 14 May", "as of Monday") rather than the day it happened? */
function isAsOf({ period, sentence }: Claim): boolean {
  if (!period?.span) return false;
  return /\b(?:by|as\s+of|until|up\s+to)\s+$/i.test(
    sentence.exact.slice(0, Math.max(0, period.span.start - sentence.start)),
  );
}

/** What a comparison is about, in words that do not depend on which articles are there. */
function topicKey({ a, b, alignment }: Comparison, setting: Setting): string {
  const common = (name: string, left: string[], right: string[]): string =>
    alignment.dimensions.find((d) => d.name === name)?.same === 'yes'
      ? (left.filter((key) => right.includes(key)).sort(byCodeUnit)[0] ?? '')
      : '';
  const keys = (id: string, found: { value: string }[]): string[] =>
    found.flatMap((f) => setting.nameKeys(id, f.value));
  const whose = common('whose', keys(a.articleId, a.subject), keys(b.articleId, b.subject));
  const where = common('where', keys(a.articleId, a.place), keys(b.articleId, b.place));
  const when = common('when', [a.period?.value.edtf ?? ''], [b.period?.value.edtf ?? '']);
  return [a.statistic, countedKey(a), whose, where, when].join('|');
}

const figuresKey = ({ a, b }: Comparison): string => [numberOf(a), numberOf(b)].sort(byCodeUnit).join('|');

/** The number behind a figure: "around 900" and "900" are told as one. */
const numberOf = ({ quantity: { value, low, high, unitCode } }: Claim): string =>
  `${value ?? `${low}-${high}`}${unitCode ?? ''}`;

/** Every figure of a finding, once: one more article with a figure that is there changes nothing. */
const allFigures = (claims: readonly Claim[]): string =>
  [...new Set(claims.map(numberOf))].sort(byCodeUnit).join('|');

function toFinding(group: readonly Comparison[], corpus: Corpus, setting: Setting): Finding {
  const first = group[0] as Comparison;
  const verdict = verdictOf(first, setting) as Verdict;
  const claims = [...new Map(group.flatMap(({ a, b }) => [a, b]).map((claim) => [claim.id, claim])).values()];
  const origins = new Set(claims.map((claim) => originsOf(corpus).of(claim))).size;
  const words = { first, claims, verdict, origins, corpus };
  const draft = makeFinding({
    rule: crossFigures.id,
    verdict,
    severity: severityFor(verdict, first, origins),
    headline: headlineOf(words),
    reason: reasonOf(words),
    dimensions: first.alignment.dimensions,
    evidence: claims.flatMap((claim) => shown(claim, corpus)),
    ratio: first.judgement.ratio,
    missing: missingOf(words),
    question: questionOf(words),
    origins,
  });
  // The id rests on the thing and its figures, so that a further article with the same figure joins the finding.
  const topic = topicKey(first, setting);
  const masked = claims.map((claim) => claim.slot).sort(byCodeUnit)[0] ?? '';
  return {
    ...draft,
    id: shortId([crossFigures.id, verdict, topic, allFigures(claims), isNamed(topic) ? '' : masked]),
    slot: shortId([crossFigures.id, topic, isNamed(topic) ? '' : masked]),
  };
}

/** The figure, and who says so where that stands in another sentence. */
function shown(claim: Claim, corpus: Corpus): Evidence[] {
  const { source, sentence, articleId } = claim;
  const role = source.kind === 'the article' ? 'the figure, no source named' : 'the figure';
  const reading = corpus.readingById.get(articleId);
  const { span } = source;
  if (!span || !reading || (span.start >= sentence.start && span.end <= sentence.end))
    return [evidence(claim, role)];
  return [evidence(claim, role), evidenceAt(reading, span, 'who says so', source)];
}

/** Does the topic name a subject, place or period, or only a kind of thing that any story may count? */
const isNamed = (topic: string): boolean =>
  topic
    .split('|')
    .slice(2)
    .some((part) => part !== '');

function severityFor(verdict: Verdict, { a, b, judgement }: Comparison, origins: number): Severity {
  if (verdict !== 'conflicts' && verdict !== 'diverges') return 'info';
  return severityOf(judgement, [a, b], origins);
}
