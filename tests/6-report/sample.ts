/** A small run that has every verdict: two articles on one (invented) flood, and what was found in them. */
import { anchorOf } from '../../pipeline/lib/anchor.ts';
import type { Result } from '../../pipeline/model.ts';
import { claim, date, evidenceOf, finding, readingOf, resultOf } from './build.ts';

const RIVER = `After the flood: how many homes did the Oder take?

The relief office estimates that 4,000 to 4,500 homes stood under water in the valley. In 2021 it recorded 210 dike breaks, in 2022 another 265, a rise of 26%.

A second report says damage was more than 40% higher in 2023 than in 2022. The office itself counts 300 breaks for 2023, and 512 in 2024.

In June 2024 the mayor of Lindow opened the first of three shelters. “We lost 16 boats,” she said.`;

const TOWN = `What the water left: a town counts its losses

A harbour master who would not be named says the homes under water may be as many as 21,000. The relief office, he adds, is “too careful by half”.

Three shelters opened in June. The first half of 2025 brought 140 breaks. Dike breaks fell by 5% in 2024.

The Relief Agency and the Relief Office share one phone number. About 16 boats sank.`;

export function sample(): Result {
  const a = readingOf('river', RIVER, {
    author: 'Ina Brandt',
    publisher: 'The Valley Post',
    published: '2025-03-02',
    url: 'https://valley.example/flood?id=7',
  });
  const b = readingOf('town', TOWN);
  const year = (n: number): [string, string, string] => [`${n}-01-01`, `${n}-12-31`, `in ${n}`];
  const homesA = claim(a, '4,000 to 4,500', {
    value: null,
    low: 4000,
    high: 4500,
    bound: 'range',
    interval: { low: 4000, high: 4500 },
    measure: 'homes under water',
    source: 'the relief office',
  });
  const homesB = claim(b, 'may be as many as 21,000', {
    value: 21000,
    bound: 'up to',
    hedge: 'may be as many as',
    change: '<',
    interval: { low: null, high: 21000 },
    measure: 'homes under water',
    source: 'a harbour master who would not be named',
    sourceKind: 'unnamed person',
  });
  const breaks = (words: string, n: number) =>
    claim(a, words, { measure: 'dike breaks', period: year(n), source: 'the relief office' }, 'In 2021');
  const b21 = breaks('210', 2021);
  const b22 = breaks('265', 2022);
  const rise = claim(a, '26%', {
    measure: 'dike breaks',
    statistic: 'percent change',
    change: 'up',
    unitText: '%',
  });
  const damage = claim(a, 'more than 40% higher', {
    value: 40,
    measure: 'damage',
    statistic: 'percent change',
    change: '>',
    bound: 'more than',
    interval: { low: 40, high: null, lowStrict: true },
    period: year(2023),
  });
  const b23 = breaks('300', 2023);
  const b24 = breaks('512', 2024);
  const boatsA = claim(a, '16 boats', {
    measure: 'boats',
    source: 'the mayor of Lindow',
    sourceKind: 'named person',
  });
  const half = claim(b, '140', {
    measure: 'dike breaks',
    period: ['2025-01-01', '2025-06-30', 'first half of 2025'],
  });
  const fall = claim(b, '5%', {
    measure: 'dike breaks',
    statistic: 'percent change',
    change: 'down',
    period: year(2024),
  });
  const boatsB = claim(b, 'About 16', {
    value: 16,
    measure: 'boats',
    bound: 'approximate',
    hedge: 'About',
    change: '~',
    interval: { low: 15, high: 17 },
  });
  date(a, 'June 2024', '2024-06-01', '2024-06-30');
  const june = date(b, 'in June', '2025-06-01', '2025-06-30', 'implied');
  const office = { start: TOWN.indexOf('Relief Agency'), end: TOWN.indexOf('Relief Agency') + 13 };
  const names = anchorOf(b.document.article, office);
  a.mentions.ledger = {
    total: 14,
    inFigures: 9,
    inDates: 4,
    setAside: [{ start: 0, end: 1, sentence: 0, text: 'first', reason: 'ordinal' }],
  };
  b.mentions.ledger = { total: 6, inFigures: 5, inDates: 1, setAside: [] };
  a.document.dropped = [{ start: 0, end: 0, reason: 'page furniture' }];
  b.document.notes = ['no publication date: years of undated days are open'];
  const findings = [
    finding('agrees', 'info', 'Boats lost: 16, says the mayor; about 16 in B', [boatsA, boatsB]),
    finding('adds up', 'info', 'Dike breaks rise 26% in 2022', [b21, b22, rise], {
      calculations: [{ expression: '(265 − 210) ÷ 210', result: '26.2%', holds: true }],
    }),
    finding(
      'diverges',
      'high',
      'Homes under water: 4,000 to 4,500, says the relief office; as many as 21,000, says a harbour master',
      [homesA, homesB],
      {
        reason: 'The ceiling leaves room for the lower figure. It\'s "as many as".',
        ratio: { low: 4.67, high: 5.25 },
        dimensions: [
          { name: 'what', a: 'homes', b: 'homes', same: 'yes' },
          { name: 'when', a: 'not said', b: 'not said', same: 'unknown' },
        ],
        calculations: [{ expression: '21,000 ÷ 4,500', result: '4.7', holds: null }],
        missing: ['The date of both counts', 'The name of the harbour master'],
        question: 'What does the figure of 21,000 homes rest on?',
      },
    ),
    finding('conflicts', 'high', 'Damage up more than 40%; dike breaks up 13%', [damage, b22, b23], {
      calculations: [
        { expression: '(300 − 265) ÷ 265', result: '13.2%', holds: false },
        { expression: '512 ÷ 300 − 1', result: '70.7%', holds: true },
      ],
      question: 'Does the second report count breaks?',
    }),
    finding('source missing', 'medium', 'Two of nine figures name no source', [damage, half]),
    finding('not comparable', 'medium', '140 breaks in half of 2025 cannot be set beside 512 in 2024', [
      half,
      b24,
    ]),
    finding('not comparable', 'info', '16 boats; 300 breaks', [boatsA, b23]),
    finding('undecided date', 'medium', 'Three shelters: June 2024 or June 2025?', [], {
      evidence: [
        {
          articleId: 'town',
          anchor: anchorOf(b.document.article, june),
          sentence: anchorOf(b.document.article, b.document.sentences[june.sentence] ?? june),
          claimId: null,
          role: 'the date',
          source: null,
        },
      ],
      articles: 1,
      origins: 1,
    }),
    finding('does not add up', 'low', 'A fall of 5% in 2024 fits no count', [fall, b23, b24], {
      calculations: [{ expression: '512 ÷ 300 − 1', result: '70.7%', holds: false }],
    }),
    finding('name varies', 'low', 'Relief Agency or Relief Office', [], {
      evidence: [
        { articleId: 'town', anchor: names, sentence: names, claimId: null, role: 'the name', source: null },
      ],
      articles: 1,
      origins: 0,
    }),
    finding('changed over time', 'low', 'Breaks: 300, then 512', [b23, b24]),
    finding('cannot tell', 'low', 'Boats: of the town or of the valley?', [boatsB]),
    finding('consistent', 'info', 'Boats: 16 and about 16', [boatsA, boatsB]),
    finding('information', 'info', 'Counts of breaks come from one office', [b21, b22]),
  ];
  const first = (reading: typeof a, words: string) => {
    const start = reading.document.article.raw.indexOf(words);
    return anchorOf(reading.document.article, { start, end: start + words.length });
  };
  const points = [b21, b22, b23, b24, half].map((c) => ({
    period: c.period?.value as NonNullable<typeof c.period>['value'],
    claimId: c.id,
    articleId: c.articleId,
    value: c.quantity.value as number,
    change: c.quantity.change,
  }));
  return resultOf([a, b], findings, {
    leftOut: [{ path: 'broken.txt', reason: 'empty file' }],
    synthesis: [
      {
        measure: 'homes under water',
        low: { value: 4000, claimId: homesA.id },
        best: null,
        high: { value: 21000, claimId: homesB.id },
        note: 'A range against a ceiling.',
        claimIds: [homesA.id, homesB.id],
        origins: 2,
      },
    ],
    series: [{ measure: 'dike breaks', unit: null, points }],
    identities: [
      {
        name: 'Relief Office',
        type: 'ORG',
        forms: [
          { form: 'relief office', articleId: 'river', count: 1, first: first(a, 'relief office') },
          { form: 'Relief Office', articleId: 'town', count: 2, first: first(b, 'relief office') },
          { form: 'Relief Agency', articleId: 'town', count: 1, first: names },
        ],
      },
      {
        name: 'Lindow',
        type: 'LOC',
        forms: [{ form: 'Lindow', articleId: 'river', count: 1, first: first(a, 'Lindow') }],
      },
    ],
  });
}

export { evidenceOf };
