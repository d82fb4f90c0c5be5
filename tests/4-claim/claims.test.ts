/** Own-worded passages and what their figures' claims must say. `figure` is the numeral as written. */
import { describe, expect, it } from 'vitest';
import { articleOfString } from '../../pipeline/1-read/index.ts';
import { parse } from '../../pipeline/2-parse/index.ts';
import { extract } from '../../pipeline/3-extract/index.ts';
import { toClaims } from '../../pipeline/4-claim/index.ts';
import type { Claim } from '../../pipeline/model.ts';

function claimOf(text: string, figure: string, published: string | null = null): Claim {
  const document = parse(articleOfString('test', text, published));
  const claims = toClaims(document, extract(document));
  const claim = claims.find((c) =>
    document.article.raw.slice(c.quantity.number.start, c.quantity.number.end).includes(figure),
  );
  if (!claim)
    throw new Error(`no claim for ${figure} among ${claims.map((c) => c.quantity.text).join(' | ')}`);
  return claim;
}

describe('what is counted, and what happens to it', () => {
  it.each<[string, string, string | null, string | null]>([
    ['The floods killed 48 villagers in one night.', '48', 'villager', 'kill'],
    ['At least 48 villagers were killed by the floods.', '48', 'villager', 'kill'],
    ['The floods claimed 48 lives along the coast.', '48', 'life', 'kill'],
    ['Officials counted 48 deaths after the floods.', '48', 'death', 'kill'],
    ['The storm left a village in ruins and wounded 132.', '132', 'person', 'injure'],
    ['Police detained 61 protesters on the square.', '61', 'protester', 'arrest'],
    ['The navy has 61 ships in the strait.', '61', 'ship', null],
    ['In all 61 raids killed nine people.', '61', 'raid', null], // the raids are not what was killed
    ['The company owns 61 shops.', '61', 'shop', null],
  ])('%s', (text, figure, head, event) => {
    const { measure } = claimOf(text, figure);
    expect(measure.head).toBe(head);
    if (event === null) expect(['kill', 'injure', 'arrest']).not.toContain(measure.event);
    else expect(measure.event).toBe(event);
  });
});

describe('what else befalls the counted', () => {
  it.each<[string, string, string | null, string | null]>([
    ['The number of villagers killed in the flood rose to 48.', '48', 'villager', 'kill'],
    ['The mine fire killed 48 men, with 132 injured.', '132', 'person', 'injure'],
    ['Doctors treated 132 wounded sailors.', '132', 'sailor', 'injure'],
    ['Officials believe 48 sailors have been killed.', '48', 'sailor', 'kill'],
    ['Gunmen said 48 hostages had been killed.', '48', 'hostage', 'kill'],
    ['The firm has debts of $48 million.', '48', 'debt', null],
    ['Police put the crowd at 4,800.', '4,800', 'people', 'gather'],
    ['The blast left at least 48 people dead and scores wounded.', '48', 'people', 'kill'],
    ['Three days on, 48 people were found dead.', '48', 'people', 'kill'],
    ['The flood left 4,800 people homeless.', '4,800', 'people', 'displace'],
    ['The storm left a bridge broken and 48 missing.', '48', 'person', 'miss'],
    ['Divers recovered 48 bodies from the wreck.', '48', 'body', null],
    ['The yard employs 4,800 people.', '4,800', 'worker', null],
    ['The owners filed a 48-page plan.', '48', 'page', null],
    ['In 2023 raids in Peru were 48% higher than in 2022.', '48', 'raid', null],
    ['The deficit was 48 percent of gross domestic product.', '48', 'deficit', null],
  ])('%s', (text, figure, head, event) => {
    const { measure } = claimOf(text, figure);
    expect([measure.head, measure.event]).toEqual([head, event]);
  });
});

describe('where, by the sentence', () => {
  it.each<[string, string, string[]]>([
    ['Norway recorded 210 fires in 2019.', '210', ['Norway']],
    ['Soldiers of Norway fought on.\n\nThe fire killed 48 people in another town.', '48', []],
    ['A new app\n\nThe app has 900 users, among them 210 in Norway.', '900', []],
    ['The storm killed 48 people and wounded 132 in Norway.', '48', ['Norway']],
    ['A storm struck southern Norway and killed 48 people.', '48', ['Norway']],
    ['The mill in Norway will close. The firm employs 4,800 people worldwide.', '4,800', ['worldwide']],
    ['Norway said 48 miners had died.', '48', []], // who speaks is not where
  ])('%s', (text, figure, places) => {
    expect(claimOf(text, figure).place.map(({ value }) => value)).toEqual(places);
  });
});

describe('when', () => {
  const years = (claim: Claim): string | null =>
    claim.period &&
    `${claim.period.value.from?.slice(0, 4)}/${claim.period.value.to?.slice(0, 4)} ${claim.period.in}`;
  it.each<[string, string, string | null]>([
    ['The region saw 210 fires in 2019.', '210', '2019/2019 phrase'],
    ['In 2019 the region saw 210 fires.', '210', '2019/2019 sentence'],
    ['The region saw 210 fires in 2019, up from 150 in 2018.', '150', '2018/2018 phrase'],
    ['The region saw 210 fires in 2019, a 40% increase over 2018.', '40', '2019/2019 sentence'],
    [
      'The dry spell began in 2019. In total, 210 fires destroyed farms.',
      '210',
      '2019/2019 previous sentence',
    ],
    ['Sales were higher than in 2018, when 150 boats were sold.', '150', '2018/2018 sentence'],
    ['Since the fires began in 2018, 150 farms have been lost.', '150', '2018/undefined sentence'],
    ['The town will pay 210 crowns on its bonds due 2031.', '210', null], // when they end
    ['The notes yield 210 basis points over the treasuries of 2031.', '210', null],
    ['The army left in 2019. The province has 210 checkpoints.', '210', null], // said of now, not of 2019
    ['The army left in 2019.\n\nFires destroyed 210 farms.', '210', null], // another paragraph
  ])('%s %s', (text, figure, expected) => {
    expect(years(claimOf(text, figure))).toBe(expected);
  });

  it.each<[string, string, string | null]>([
    ['The ferry, built in 1997, was carrying 48 people when it sank in May 2023.', '48', '2023-05'],
    ['The plan covers 4,800 pupils and will cost $18 million in 2031.', '4,800', null],
    ['The fund, which held 48 bonds in 2020, was closed.', '48', '2020'],
  ])('takes no date of another clause: %s', (text, figure, expected) => {
    expect(claimOf(text, figure).period?.value.edtf ?? null).toBe(expected);
  });

  it('keeps both readings where the text leaves the date undecided', () => {
    const { period } = claimOf('Raids came in 2019 and in May 2018. Gunmen shot dead 14 guards.', '14');
    expect(period?.value.tentative).toBe(true);
    expect(period?.value.alternatives.map((a) => a.text)).toEqual(['2019', 'May 2018']);
  });

  it('knows what a change is measured against', () => {
    const { basePeriod, period } = claimOf('Fires rose 40% in 2019 compared to 2018.', '40');
    expect(basePeriod?.value.from).toBe('2018-01-01');
    expect(period?.value.from).toBe('2019-01-01');
  });

  it('says of the present that it is as of publication', () => {
    const { period } = claimOf('The province has 210 checkpoints.', '210', '2020-03-05');
    expect(period).toMatchObject({ in: 'article', value: { from: '2020-03-05', tentative: true } });
  });
});

describe('whose, where, who says so', () => {
  it('takes the group from the phrase before the grammatical subject', () => {
    const { subject } = claimOf('The Red Cross said the Northern League has 900 members in Italy.', '900');
    expect(subject.map((s) => s.value)).not.toContain('Italy');
  });
  it('takes who is quoted in passing for nobody it is about', () => {
    expect(
      claimOf('His district, as the Harbour Courier notes, is 48 percent forest.', '48').subject,
    ).toEqual([]);
    expect(claimOf('As Reuters noted, the firm employs 480 people.', '480').subject).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ["Bonwick Ratings said it may cut Telvia's 120 million dollars of debt.", '120 million', ['Telvia']],
    ['Gromwell told the Harbour Board it sold 5.2 percent of its shares.', '5.2', []],
  ])('%s', (text, figure, expected) => {
    expect(claimOf(text, figure).subject.map(({ value }) => value)).toEqual(expected);
  });

  it('takes no unit for a name', () => {
    const { subject } = claimOf('Temperatures reached 48 degrees Celsius in Madrid.', '48');
    expect(subject.map(({ value }) => value)).not.toContain('Celsius');
  });

  it('takes the place behind the figure', () => {
    const { place } = claimOf('Some 400 nurses in Norway went on strike while Sweden watched.', '400');
    expect(place).toMatchObject([{ value: 'Norway', in: 'phrase' }]);
  });
  it('names the source, or says that there is none', () => {
    expect(claimOf('According to the health ministry, 400 nurses resigned.', '400').source.name).toMatch(
      /ministry/,
    );
    expect(claimOf('Last week 400 nurses resigned.', '400').source.kind).toBe('the article');
  });
  it('says which part of a whole a figure counts, also where the noun is left out', () => {
    const text =
      'There were 310 fires in 2019. Of these fires, 23 were set on purpose. Nine of the fires were house fires, against five in 2018.';
    expect(claimOf(text, 'Nine').population).toEqual(['house fires']);
    expect(claimOf(text, 'five').population).toEqual(['house fires']);
    expect(claimOf(text, '310').population).toEqual([]);
  });
  it('lists a coordinated population', () => {
    expect(claimOf('The quake killed 72 miners and rescue workers.', '72').population).toEqual([
      'miners',
      'rescue workers',
    ]);
  });
});

describe('parts and wholes', () => {
  it.each([
    ['There were 310 fires, including 23 forest fires, that year.', '23', '310'],
    ['The city recorded 210 thefts. Gangs were behind 87 of these thefts.', '87', '210'],
  ])('%s', (text, part, whole) => {
    const document = parse(articleOfString('test', text));
    const claims = toClaims(document, extract(document));
    const find = (figure: string) => claims.find((c) => c.anchor.exact.includes(figure));
    expect(find(part)?.partOf).toBe(find(whole)?.id);
  });
});

it('gives every claim an anchor that can be found again, and ids that survive a reflow', () => {
  const text = 'The region saw 210 fires in 2019. They killed 4 people and hurt 4 people.';
  const claims = (t: string) => {
    const document = parse(articleOfString('test', t));
    return toClaims(document, extract(document));
  };
  for (const claim of claims(text))
    expect(text.slice(claim.anchor.start, claim.anchor.end)).toBe(claim.anchor.exact);
  const reflowed = text.replace('saw 210', 'saw   210');
  expect(claims(reflowed).map((c) => c.id)).toEqual(claims(text).map((c) => c.id));
  expect(new Set(claims(text).map((c) => c.id)).size).toBe(claims(text).length);
});
