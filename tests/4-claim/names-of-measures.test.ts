/** One measure under the several names that news gives it, and what must keep its own. `figure` is as written. */
import { describe, expect, it } from 'vitest';
import { articleOfString } from '../../pipeline/1-read/index.ts';
import { parse } from '../../pipeline/2-parse/index.ts';
import { extract } from '../../pipeline/3-extract/index.ts';
import { toClaims } from '../../pipeline/4-claim/index.ts';
import type { Claim } from '../../pipeline/model.ts';

function claimOf(text: string, figure: string): Claim {
  const document = parse(articleOfString('test', text, '2024-03-05'));
  const claim = toClaims(document, extract(document)).find((c) => c.anchor.exact.includes(figure));
  if (!claim) throw new Error(`no claim for ${figure}`);
  return claim;
}

type Row = [string, string, string | null, string | null];

describe('sums named by their verb', () => {
  it.each<Row>([
    ['The court fined Orbex $48 million for the spill.', '$48 million', 'fine', null],
    ['Orbex must pay a fine of $48 million.', '$48 million', 'fine', null],
    ['Orbex lost $48 million in the second quarter.', '$48 million', 'loss', null],
    ['Ruritania owes its neighbours $48 million.', '$48 million', 'debt', null],
    ['Orbex bought the yard for $48 million in cash.', '$48 million', 'purchase', null],
    ['The yard was sold for $48 million.', '$48 million', 'purchase', null],
    ['Orbex took over the yard in a deal worth $48 million.', '$48 million', 'purchase', null],
    ['Orbex will pay $48 million for Danel.', '$48 million', 'purchase', null],
    ['The portrait fetched $48 million.', '$48 million', 'purchase', null],
    ['Norway pledged $48 million to the fund.', '$48 million', 'pledge', null],
    ['Norway promised to give $48 million to the islands.', '$48 million', 'pledge', null],
    ['Orbex lost the case and spent $48 million on lawyers.', '$48 million', 'lawyer', null],
  ])('%s', (text, figure, head) => {
    const { measure } = claimOf(text, figure);
    if (head === 'lawyer') expect(measure.head).not.toBe('loss');
    else expect(measure.head).toBe(head);
  });
});

describe('counts under one name', () => {
  it.each<Row>([
    ['The yard will cut 480 jobs.', '480', 'worker', 'dismiss'],
    ['The yard is laying off 480 workers.', '480', 'worker', 'dismiss'],
    ['About 480 posts would be axed in Kent.', '480', 'worker', 'dismiss'],
    ['The yard created 480 jobs.', '480', 'job', 'create'],
    ['The army fired 48 missiles.', '48', 'missile', 'shoot'],
    ['Some 4,800 people marched through the town.', '4,800', 'people', 'gather'],
    ['Organisers put the turnout at the march at 4,800.', '4,800', 'people', 'gather'],
    ['About 4,800 people took part.', '4,800', 'people', 'gather'],
    ['The minister attended 48 meetings.', '48', 'meeting', null],
    ['Some 4,800 refugees crossed into the valley.', '4,800', 'people', 'displace'],
    ['The camp houses 4,800 refugees.', '4,800', 'refugee', null],
    ['The storm left 4,800 customers without electricity.', '4,800', 'home', 'blackout'],
    ['The shop has 4,800 customers.', '4,800', 'customer', null],
    ['Nine people died when 48 coaches left the rails.', '48', 'coach', null],
  ])('%s', (text, figure, head, event) => {
    const { measure } = claimOf(text, figure);
    expect([measure.head, measure.event]).toEqual([head, event]);
  });

  it('keeps what a thing may hold apart from what it holds', () => {
    expect(claimOf('The boat was licensed for only 30 passengers.', '30').measure.modifiers).toContain(
      'capacity',
    );
    expect(claimOf('The boat carried 30 passengers.', '30').measure.modifiers).not.toContain('capacity');
  });
});

describe('shares, prison terms', () => {
  it.each<Row>([
    ['Only 48 percent of voters turned out on Sunday.', '48', 'turnout', null],
    ['She won an election with a turnout of 48 percent.', '48', 'turnout', null],
    ["The country's budget deficit was 4.8 percent of GDP.", '4.8', 'deficit', null],
    ['A judge sent Ivan Petrov to prison for 12 years.', '12', 'sentence', null],
    ['Ivan Petrov was jailed for 12 years.', '12', 'sentence', null],
  ])('%s', (text, figure, head) => {
    expect(claimOf(text, figure).measure.head).toBe(head);
  });

  it.each([
    'Ivan Petrov faces up to 12 years in prison.',
    'Prosecutors asked for Ivan Petrov to be jailed for 12 years.',
    'Ivan Petrov was mayor for 12 years.',
  ])('%s', (text) => {
    expect(claimOf(text, '12').measure.head).not.toBe('sentence');
  });

  it('gives a fine to whom it was put on, and a term to whom it was given', () => {
    const fine = claimOf('The Bank of Ruritania fined Orbex Holdings $48 million on Monday.', '$48 million');
    expect(fine.subject.map(({ value }) => value)).toEqual(['Orbex Holdings']);
    const term = claimOf('A judge in Leeds sent Ivan Petrov to prison for 12 years.', '12');
    expect(term.subject.map(({ value }) => value)).toEqual(['Ivan Petrov']);
  });
});

describe('when and where', () => {
  it("takes a speaker's day for his own where the clause has another", () => {
    const { period } = claimOf('The agency said on Friday that 480 people had fled in February.', '480');
    expect(period?.value.text).toBe('February');
  });
  it('keeps it where it is the only one', () => {
    expect(claimOf('Police said on Friday that 48 people were killed.', '48').period?.value.text).toBe(
      'Friday',
    );
  });
  it('reads two days or towns together as neither alone', () => {
    const claim = claimOf('Police arrested 140 people in Berlin and Hamburg on Saturday and Sunday.', '140');
    expect(claim.place.map(({ value }) => value)).toEqual(['Berlin and Hamburg']);
    expect(claim.period?.value.tentative).toBe(true);
  });
});
