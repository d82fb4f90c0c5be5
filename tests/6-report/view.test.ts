/** What the view says of a result: alignment, key figures, series, timeline, what holds. */
import { describe, expect, it } from 'vitest';
import { intervalChart } from '../../pipeline/6-report/charts/interval.ts';
import { titleOf } from '../../pipeline/6-report/charts/labels.ts';
import { seriesView } from '../../pipeline/6-report/charts/series.ts';
import { alignmentOf, ownReason } from '../../pipeline/6-report/view/alignment.ts';
import { DEFAULT_SETTINGS, viewOf } from '../../pipeline/6-report/view/index.ts';
import { isolated } from '../../pipeline/6-report/view/typeset.ts';
import type { Finding, Reading, Result, Series } from '../../pipeline/model.ts';
import { claim, date, finding, readingOf, resultOf } from './build.ts';

const view = (result: Result) => viewOf(result, DEFAULT_SETTINGS);
const chartOf = (result: Result) => intervalChart(view(result).context, result.findings[0] as Finding, 'c');

describe('why two figures were compared', () => {
  const dimensions = (list: [string, string, string, 'yes' | 'no' | 'unknown'][]) =>
    finding('conflicts', 'high', 'x', [], {
      dimensions: list.map(([name, a, b, same]) => ({ name, a, b, same })),
    });

  it.each([
    [
      'says the shorter of two words for one thing, and not that both are counts',
      [
        ['kind of figure', 'count', 'count (ferries)', 'yes'],
        ['what is counted', 'river ferries', 'ferries', 'yes'],
        ['which of them', 'river ferries', 'ferries', 'yes'],
      ],
      ['The same: what is counted (ferries)'],
    ],
    [
      'keeps the group where it narrows what is counted',
      [
        ['what is counted', 'ferries', 'ferries', 'yes'],
        ['which of them', 'ferries on loan', 'ferries on loan', 'yes'],
      ],
      ['The same: what is counted (ferries), which of them (ferries on loan)'],
    ],
    [
      'tells what one says, what nobody says and what is unclear apart',
      [
        ['where', 'not said', 'Lindow', 'unknown'],
        ['when', 'not said', 'not said', 'unknown'],
        ['whose', 'the town', 'the port', 'unknown'],
        ['measured against', '2019', '2020', 'no'],
      ],
      [
        'Different: measured against (2019 against 2020)',
        'Unclear: whose (the town; the port)',
        'Said by one only: where (Lindow)',
        'Not said: when',
      ],
    ],
  ] as [string, [string, string, string, 'yes' | 'no' | 'unknown'][], string[]][])(
    '%s',
    (_, list, wanted) => {
      const said = alignmentOf(dimensions(list)).map(({ word, items }) => `${word}: ${items.join(', ')}`);
      expect(said).toEqual(wanted);
    },
  );

  it.each([
    ['The same: what is counted (U.S. troops) and where. One is a bound.', true, 'One is a bound.'],
    ['The same: what is counted. One is a bound.', false, 'The same: what is counted. One is a bound.'],
    ['The same: all of it.', true, 'The same: all of it.'],
    ['One is a bound.', true, 'One is a bound.'],
  ])('leaves the list out of the reason: %j', (reason, listed, wanted) => {
    const list: Finding['dimensions'] = listed ? [{ name: 'where', a: 'x', b: 'x', same: 'yes' }] : [];
    expect(ownReason(finding('conflicts', 'high', 'x', [], { reason, dimensions: list }))).toBe(wanted);
  });
});

describe('the chart of a finding', () => {
  const a = () => readingOf('a', 'A\n\nThe port counts 40 ferries.');
  const b = () => readingOf('b', 'B\n\nThe port counts 40 ferries. The union counts 90 ferries.');

  it('joins a figure that two articles have from one source, the smaller figure first', () => {
    const [first, second] = [a(), b()];
    const high = claim(second, '90', { measure: 'river ferries', source: 'the union' });
    const low = [first, second].map((r) => claim(r, '40', { measure: 'ferries', source: 'the port' }));
    const chart = chartOf(
      resultOf(
        [first, second],
        [finding('conflicts', 'high', 'Ferries', [high, ...low], { ratio: { low: 2.25, high: 2.25 } })],
      ),
    );
    expect(chart?.rows.map((row) => row.label)).toEqual(['Port, in A and B', 'Union, in B']);
    expect(chart?.gap?.text).toBe('2.3 times apart');
    expect(chart?.title).toBe('River ferries');
  });

  it('shows of many figures the lowest and the highest', () => {
    const numbers = Array.from({ length: 30 }, (_, i) => 1000 + i);
    const many = readingOf('many', `Many\n\n${numbers.map((n) => `Source ${n - 1000} has ${n}.`).join(' ')}`);
    const claims = numbers.map((n) =>
      claim(many, String(n), { measure: 'boats', source: `source ${n - 1000}` }),
    );
    const chart = chartOf(resultOf([many], [finding('conflicts', 'high', 'Boats', claims)]));
    expect(chart?.rows.map((row) => row.value)).toEqual([
      '1000',
      '1001',
      '1002',
      '1003',
      '1004',
      '1025',
      '1026',
      '1027',
      '1028',
      '1029',
    ]);
    expect(chart?.more).toBe(20);
  });

  it('takes its title from the headline where the text does not say what is counted', () => {
    const reading = a();
    const made = claim(reading, '40', { unitText: '%', statistic: 'percent change' });
    expect(titleOf([made], finding('conflicts', 'high', 'Fares: 40', [made]))).toBe('Change in per cent');
    const plain = claim(reading, '40', {});
    expect(titleOf([plain], finding('conflicts', 'high', 'Fares: 40', [plain]))).toBe('Fares');
  });
});

describe('key figures', () => {
  const made = (best: boolean) => {
    const [a, b] = [
      readingOf('a', 'A\n\nThe port counts 40 ferries.'),
      readingOf('b', 'B\n\nSome 40 ferries sail.'),
    ];
    const claims = [
      claim(a, '40', { measure: 'ferries', source: 'the port' }),
      claim(b, '40', { measure: 'ferries' }),
    ];
    const at = { value: 40, claimId: claims[0]?.id ?? '' };
    const note = best ? 'Supported by 2 independent origins.' : 'No defensible best: no figure stands out.';
    return view(
      resultOf([a, b], [], {
        synthesis: [
          {
            measure: 'ferries',
            low: at,
            best: best ? at : null,
            high: at,
            note,
            claimIds: claims.map((c) => c.id),
            origins: 2,
          },
        ],
      }),
    ).view.keyFigures[0];
  };

  it('stand once, with everyone who gives them', () => {
    const figure = made(true);
    expect([figure?.low, figure?.high, figure?.note]).toEqual([null, null, '']);
    expect(figure?.best?.value).toBe('40');
    expect(figure?.best?.sources.map(({ source, places }) => [source, places.map((p) => p.letter)])).toEqual([
      ['Port', ['A']],
      ['No source named', ['B']],
    ]);
  });

  it('say why there is no best one', () => {
    const figure = made(false);
    expect([figure?.low?.value, figure?.best, figure?.high]).toEqual(['40', null, null]);
    expect(figure?.note).toBe('No figure stands out.');
  });
});

describe('a series', () => {
  const year = (n: number): [string, string, string] => [`${n}-01-01`, `${n}-12-31`, String(n)];
  const made = (event: string | null) => {
    const a = readingOf('a', 'A\n\nIn 2021 it was 10, in 2022 it was 20.');
    const b = readingOf('b', 'B\n\nIn 2022 it was 30.');
    const points = (
      [
        [a, '10', 2021],
        [a, '20', 2022],
        [b, '30', 2022],
      ] as [Reading, string, number][]
    ).map(([reading, words, n]): Series['points'][number] => {
      const own = claim(reading, words, { measure: 'sailors', period: year(n) });
      own.measure.event = event;
      return {
        period: own.period?.value as Series['points'][number]['period'],
        claimId: own.id,
        articleId: own.articleId,
        value: Number(words),
        change: '=',
      };
    });
    const { context } = view(resultOf([a, b], []));
    return seriesView(context, { measure: 'sailors', unit: null, points }, 0);
  };

  it('draws figures that differ for one year side by side, and says whose each is', () => {
    const { bars } = made(null);
    expect(bars.map(({ label, value, note }) => [label, value, note])).toEqual([
      ['2021', '10', ''],
      ['2022', '20', 'in A'],
      ['2022', '30', 'in B'],
    ]);
  });

  it('says what befell the counted, once', () => {
    expect(made('kill').measure).toBe('Sailors killed');
    expect(made(null).measure).toBe('Sailors');
  });
});

describe('the timeline', () => {
  it('holds what happened, not what a change is measured against', () => {
    const reading = readingOf(
      'a',
      'A\n\nThe port lost 40 ferries in March 2021. It sold 90 more than in May 2020. Then came 2022.',
    );
    date(reading, 'March 2021', '2021-03-01', '2021-03-31');
    date(reading, 'May 2020', '2020-05-01', '2020-05-31');
    date(reading, '2022', '2022-01-01', '2022-12-31');
    expect(view(resultOf([reading], [])).view.timeline.map((e) => e.when.replace('\u00a0', ' '))).toEqual([
      'March 2021',
    ]);
  });
});

describe('page one', () => {
  const agreeing = () => {
    const [a, b] = [
      readingOf('a', 'A\n\nThe port has 40 ferries. Fares rose 20%, from 10 to 12.', {
        publisher: 'The Gauge (weekly)',
      }),
      readingOf('b', 'B\n\nIt has 40 ferries and 70 pilots.'),
    ];
    const both = [
      claim(a, '40', { measure: 'ferries', source: 'the port' }),
      claim(b, '40', { measure: 'ferries' }),
    ];
    const rise = claim(a, '20%', { statistic: 'percent change', unitText: '%', value: 20 });
    return { a, b, both, rise };
  };

  it('says what holds', () => {
    const { a, b, both, rise } = agreeing();
    const result = resultOf(
      [a, b],
      [
        finding('agrees', 'info', 'Ferries in service, 2024: 40, says the port; 40, says “B”', both),
        finding('adds up', 'info', 'Fares, “20%”: 10 to 12 is 20%', [rise]),
      ],
    );
    expect(view(result).view.holds).toBe(
      'Two checks hold. The articles agree on ferries in service in 2024 (40). The stated change of 20% fits the counts in the text.',
    );
  });

  it('does not say that a figure holds which a finding disputes', () => {
    const { a, b, rise } = agreeing();
    const result = resultOf(
      [a, b],
      [
        finding('adds up', 'info', 'Fares, “20%”: 10 to 12 is 20%', [rise]),
        finding('conflicts', 'high', 'Fares', [rise]),
      ],
    );
    expect(view(result).view.holds).toBe('One check holds.');
  });

  it('names an article by its publisher and letter', () => {
    const a = readingOf('a', 'Counting the ferries\n\nThe port has 40 ferries.', {
      publisher: 'The Gauge (weekly)',
    });
    const made = claim(a, '40');
    const { cards } = view(
      resultOf([a], [finding('conflicts', 'high', 'Ferries: 40, says “Counting the ferries”', [made])]),
    ).view;
    expect(cards[0]?.headline).toBe('Ferries: 40, says The Gauge (A)');
  });

  it('of many articles lists first those the answer rests on', () => {
    const readings = Array.from({ length: 30 }, (_, i) =>
      readingOf(`a${i}`, `Title number ${i}\n\nIt is ${i + 50}.`),
    );
    const last = readings.slice(-2).map((r, i) => claim(r, String(78 + i)));
    const made = view(resultOf(readings, [finding('conflicts', 'high', 'It', last)])).view;
    expect(made.sources.filter((s) => s.onPageOne).map((s) => s.letter)).toEqual(['A', 'B', 'C', 'AC', 'AD']);
    expect(made.sourcesMore).toBe(25);
  });

  it('says what was compared where nothing differs, and when nothing could be', () => {
    const reading = readingOf('a', 'A\n\nIt has 40 ferries.');
    claim(reading, '40');
    const compared = (n: number) =>
      view(
        resultOf([reading], [], {
          compared: { candidates: 8, compared: n, leftAlone: [{ reason: 'other periods', count: 7 }] },
        }),
      ).view.lead;
    expect(compared(1)).toBe(
      'Nothing differs. One figure was read and eight pairs looked at; one was compared. The others were left alone: other periods (7).',
    );
    expect(compared(0)).toBe(
      'Nothing could be compared. One figure was read and eight pairs looked at. The reasons: other periods (7).',
    );
  });
});

it.each([
  ['قتل 30 شخصا: 5, says مكتب', '\u2068قتل 30 شخصا\u2069: 5, says \u2068مكتب\u2069'],
  ['été, e\u0301', 'été, e\u0301'],
  ['no such letters', 'no such letters'],
])('sets words of right-to-left scripts apart: %j', (text, wanted) => {
  expect(isolated(text)).toBe(wanted);
});
