/** Decisions and notes on sources in the reports. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { report } from '../../pipeline/6-report/index.ts';
import { valuesOf } from '../../pipeline/lib/values.ts';
import type { Decision, DecisionWord, Finding, Result } from '../../pipeline/model.ts';
import { asksForDecision } from '../../pipeline/review/check/summary.ts';
import { review } from '../../pipeline/review/state.ts';
import { sample } from '../6-report/sample.ts';

const result = sample();
const cards = result.findings.filter(asksForDecision);
const decide = (finding: Finding, decision: DecisionWord, more: Partial<Decision> = {}): Decision => ({
  finding: finding.id,
  slot: `5107${finding.id.slice(4)}`,
  headline: finding.headline,
  values: valuesOf(finding),
  decision,
  reason: `Because <b>${decision}</b>.`,
  reviewer: 'R. Okafor',
  date: '2026-03-02',
  ...more,
});
const slotted = (finding: Finding): Finding => ({ ...finding, slot: `5107${finding.id.slice(4)}` });

const findings = result.findings.map(slotted);
const [confirmed, dismissed, moved] = cards as [Finding, Finding, Finding];
const decisions = [
  decide(confirmed, 'confirmed'),
  decide(dismissed, 'dismissed'),
  decide(moved, 'explained', { finding: 'ffffffffffff', values: ['17 boats', ...valuesOf(moved).slice(1)] }),
  decide(moved, 'needs source', { finding: 'eeeeeeeeeeee', slot: 'dddddddddddd', headline: 'Gone by now' }),
];
const reviewed: Result = { ...result, findings, reviews: review(findings, decisions) };
const { files } = await report(reviewed, { formats: ['html', 'json', 'sarif', 'junit'], templates: null });
const fileOf = (path: string) => String(files.find((file) => file.path === path)?.content);
const page = new JSDOM(fileOf('discrepancies.html')).window.document;
const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const card = (finding: Finding) => page.getElementById(`f-${finding.id}`);

describe('the discrepancy report', () => {
  it('shows a decision on its card, as text', () => {
    expect(words(card(confirmed)?.querySelector('.review') ?? null)).toBe(
      'Confirmed by R. Okafor, 2 March 2026: Because <b>confirmed</b>.',
    );
  });

  it('folds what is dismissed or explained away, with the reason, and counts it', () => {
    expect(card(dismissed)?.closest('#settled details')).not.toBeNull();
    expect(words(card(dismissed))).toContain('Dismissed: Because <b>dismissed</b>.');
    expect(page.querySelectorAll('article.card')).toHaveLength(cards.length - 1);
    expect(words(page.querySelector('.stand'))).toContain('One finding is settled by decision.');
  });

  it('shows an expired decision with old and new figures; it folds nothing', () => {
    const note = words(card(moved)?.querySelector('article.card .review.expired') ?? null);
    expect(note).toContain('Explained by R. Okafor');
    expect(note).toContain(`Expired. 17 boats is now ${valuesOf(moved)[0]}.`);
  });

  it('lists decisions whose finding is gone', () => {
    expect(words(page.getElementById('no-longer-found'))).toContain('Gone by now');
  });
});

it('findings.json, SARIF and JUnit carry the decisions', () => {
  const json = JSON.parse(fileOf('findings.json'));
  const states = new Map(
    json.findings.map((f: { id: string; review: { state: string } }) => [f.id, f.review.state]),
  );
  expect([confirmed, dismissed, moved].map(({ id }) => states.get(id))).toEqual([
    'decided',
    'decided',
    'expired',
  ]);
  expect(json.noLongerFound).toHaveLength(1);
  const { results } = JSON.parse(fileOf('findings.sarif')).runs[0];
  expect(results).toHaveLength(cards.length);
  expect(results.filter((r: { suppressions?: object[] }) => r.suppressions)).toEqual([
    expect.objectContaining({
      suppressions: [{ kind: 'external', status: 'accepted', justification: 'Because <b>dismissed</b>.' }],
    }),
  ]);
  expect(fileOf('findings.xml')).toMatch(/skipped="1"[\s\S]*<skipped message="dismissed: Because &lt;b&gt;/);
});

it('without decisions nothing is said of them', async () => {
  const plain = await report(result, { formats: ['html'], templates: null });
  const html = String(plain.files.find(({ path }) => path === 'discrepancies.html')?.content);
  const { document } = new JSDOM(html).window;
  expect(document.querySelectorAll('.review, #settled, #no-longer-found')).toHaveLength(0);
});

it('shows what people hold of a source beside its figures, by name whatever its case', async () => {
  const source = result.readings
    .flatMap((r) => r.claims)
    .find((c) => c.source.kind !== 'the article')?.source;
  const publisher = result.readings.map((r) => r.document.article.publisher).find(Boolean) as string;
  const sourceNotes = [
    { source: publisher.toUpperCase(), grade: 'B2', note: 'rounds up' },
    { source: source?.name ?? '', grade: 'F6', note: null },
  ];
  const noted = await report({ ...result, sourceNotes }, { formats: ['html'], templates: null });
  const html = (path: string) => String(noted.files.find((file) => file.path === path)?.content);
  expect(html('briefing.html')).toContain('<small class="held">graded B2: rounds up</small>');
  expect(html('discrepancies.html')).toContain('graded F6');
});
