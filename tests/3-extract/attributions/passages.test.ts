import { describe, expect, test } from 'vitest';
import { articleOfString } from '../../../pipeline/1-read/index.ts';
import { parse } from '../../../pipeline/2-parse/index.ts';
import { extractAttributions } from '../../../pipeline/3-extract/attributions/index.ts';
import type { NameMention } from '../../../pipeline/model.ts';
import { read } from './helpers.ts';

/** [what is tested, passage, { figure: source or null }] */
const PASSAGES: [string, string, Record<string, string | null>][] = [
  ['no source at all', 'Some 412 lorries crossed the pass in May.', { '412': null }],
  [
    'an appositive between source and verb',
    'Ines Okoro, who runs the harbour, said 17 cranes were idle.',
    { '17': 'Ines Okoro' },
  ],
  ['the verb before the source', '"We lost 60 goats," said Amir Tal, a herder.', { '60': 'Amir Tal' }],
  ['a cue in the middle', 'The levy, the guild said on Monday, would cost 900 jobs.', { '900': 'the guild' }],
  [
    'a participle takes its subject from the clause before',
    'The coastguard turned back, reporting it had found 8 rafts.',
    { '8': 'The coastguard' },
  ],
  [
    'a second verb keeps the speaker',
    'The ministry said 12 wells had dried up and warned that 30 more were at risk.',
    { '12': 'The ministry', '30': 'The ministry' },
  ],
  [
    'two speakers in one sentence keep their own figures',
    'The army said 40 rebels had died, while villagers said 15 of them were farmers.',
    { '40': 'The army', '15': 'villagers' },
  ],
  [
    'a source inside a source: the nearer one answers',
    'The radio said police had reported 5 arrests.',
    { '5': 'police' },
  ],
  [
    'a pair of figures in an object',
    'The observatory recorded a 12% rise in tremors and 3 landslides.',
    { '12%': 'The observatory', '3 ': 'The observatory' },
  ],
  ['a year is no speaker', 'The trend reversed in 2019, which recorded 88 fires.', { '88': null }],
  ['a trend is no speaker', 'This pattern suggests 40 more cases by June.', { '40': null }],
  ['a denial of saying', 'The bank did not say that 300 posts would go.', { '300': null }],
  [
    'what was said at a time was said',
    'It fell when the bank stated that 300 posts would go.',
    { '300': 'the bank' },
  ],
  [
    'a plan to act where something else has happened',
    'The Danish guild plans to mend 40 huts in areas that had flooded.',
    { '40': 'The Danish guild' },
  ],
  ['a condition', 'If the bank says 300 posts must go, the union will strike.', { '300': null }],
  ['a saying still to come', 'The bank will announce 300 job cuts on Monday.', { '300': null }],
  [
    'a title in brackets',
    'Council leader Mo Reyes (Green) said 6 bids were late.',
    { '6': 'Council leader Mo Reyes' },
  ],
  [
    'a new main clause has its own speaker',
    'The guild said it had lost 14 shops; the council denied this, saying it had counted only 3.',
    { '14': 'The guild', '3': 'the council' },
  ],
  [
    'a figure set against another is not the first source\u2019s',
    'Officials put the toll at 31, while divers gave a figure of 45.',
    { '31': 'Officials', '45': null },
  ],
  [
    'what somebody expects to happen',
    'The fund expects the harvest to shrink by 2.4 percent.',
    { '2.4': 'The fund' },
  ],
  [
    'a participle in the apposition is no verb',
    'The study of 4,000 pears, published in May, found that 12% were bruised.',
    { '12%': 'The study of 4,000 pears', '4,000': null },
  ],
  ['nobody in particular', 'It is estimated that 40 barns burned.', { '40': null }],
  [
    'a verb far from its "that"',
    'Ida Moen told two of the valley\u2019s loudest critics, Per Lund and Eva Dahl, that 9 mills had closed.',
    { '9 ': 'Ida Moen' },
  ],
  [
    'a participle that narrows its noun says nothing',
    'Families reporting a loss of $900 would pay 12 percent.',
    { '900': null, '12': null },
  ],
  [
    'with a participle of its own, a noun does speak',
    'The day ended badly, with the port reporting 7 lost boxes.',
    { '7': 'the port' },
  ],
  [
    'a relative between dashes ends at the second one',
    'The audit \u2014 which notes that 58 barns burned \u2014 cost 9 crowns.',
    { '58': 'which', '9': null },
  ],
  [
    'in an interview the one who is asked speaks',
    'In an interview with the Gazette, Holm made it clear that 40 cows were ill.',
    { '40': 'Holm' },
  ],
  [
    'a forecast that is moved by one figure to another',
    'On Friday it cut its Danish export forecast by 0.3 points to 1.9 percent.',
    { '0.3': 'it', '1.9': 'it' },
  ],
  [
    'a noun phrase with an adverb and a participle inside',
    'Fees reached $31m, a Gazette analysis of newly opened club ledgers shows.',
    { '31': 'a Gazette analysis of newly opened club ledgers' },
  ],
  [
    'a figure put by one body and another by the next',
    'The statistics office put growth at 2.4 percent in May, while traders asked by the Gazette had expected 1.9 percent.',
    { '2.4': 'The statistics office', '1.9': 'traders asked by the Gazette' },
  ],
  [
    'the second source shares the verb',
    'The Rivers Fund estimates losses at $11bn, and the guild at $14bn.',
    { '11': 'The Rivers Fund', '14': 'the guild' },
  ],
  [
    'two of a kind are two things put, by one',
    'A survey by Institute Orlan put the Reds at 34 percent and the Blues at 29 percent.',
    { '34': 'A survey by Institute Orlan', '29': 'A survey by Institute Orlan' },
  ],
  ['put by nobody', 'The toll was put at 64 by nightfall and 70 by noon.', { '70': null }],
  [
    'an adjective that stands for a body',
    'The military says it sank 12 boats, a claim doubted by the guild, which admits losing 9.',
    { '12': 'The military', '9': 'which' },
  ],
  [
    'who is quoted, not who quotes',
    'The radio quoted a medic as saying 30 people had been seen to.',
    { '30': 'a medic' },
  ],
  [
    'the later speaker does not stand in what the first one counted',
    'The observatory logged 212 tremors, its keeper said.',
    { '212': 'The observatory' },
  ],
  [
    'an aside about the source ends before the verb',
    'Omar Haddad, who had said 4 boats leaked, left on Friday, harbour staff said.',
    { '4 ': 'who', 'on Friday': 'harbour staff' },
  ],
  [
    'he echoes himself, and the outer source is enough',
    'He said he gave back the $18 million he says he was lent.',
    { '18': 'He' },
  ],
  [
    'a relative that lacks its object',
    'It is one of the 40 huts that the mayor promised.',
    { '40': 'the mayor' },
  ],
  [
    'a participle tagged as an adjective after an adverb',
    'The charge sheet also alleged that the pair took 300 forks.',
    { '300': 'The charge sheet' },
  ],
  [
    'a participle tagged as an adjective',
    'The prosecutor alleged that Mr Keane stole 300 forks.',
    { '300': 'The prosecutor' },
  ],
  ['a leaked paper', 'A leaked memo shows that 40 cooks quit.', { '40': 'A leaked memo' }],
  [
    'papers seen by somebody',
    'Documents seen by the Gazette show 40 cooks quit.',
    { '40': 'Documents seen by the Gazette' },
  ],
  ['a body itself', 'The ministry itself estimates that 60 percent failed.', { '60': 'The ministry' }],
  ['a count without a comma', 'By one estimate 60 percent of the crop failed.', { '60': 'one estimate' }],
  [
    'time words beside the cue are not said',
    'The port said on 4 March that 70 boxes were missing.',
    { '70': 'The port', '4 March': null },
  ],
];

const QUOTATIONS: [string, string, Record<string, string | null>][] = [
  [
    'speech goes on after the cue',
    '"It was dark," Lena Vos said. "We counted 23 boats."',
    { '23': 'Lena Vos' },
  ],
  [
    'speech over several sentences before the cue',
    '"We left at 4. By noon 19 of us were lost," the guide recalled.',
    { '19': 'the guide' },
  ],
  [
    'paragraphs that each open with a mark',
    'The abbot wrote: "The roof fell in.\n\n"It cost 4,000 crowns to mend."\n\nThe town has 900 people.',
    { '4,000': 'The abbot', '900': null },
  ],
  [
    'a cue left open in the paragraph before',
    'According to a shepherd from the valley,\n\n"The wolves took 31 lambs this spring."\n\nThe valley has 4 farms.',
    { '31': 'a shepherd from the valley', '4 ': null },
  ],
  [
    'closes without opening',
    'According to a shepherd from the valley,\n\nThe wolves may have taken as many as 31 lambs. Most were born in May.\u201d\n\nThe valley has 4 farms.',
    { '31': 'a shepherd from the valley', '4 ': null },
  ],
  [
    'opens without closing: only its sentence is taken',
    'The vet said: "We saved 14 calves.\n\nThe farm lies 3 miles away.',
    { '14': 'The vet', '3 ': null },
  ],
  [
    'a title in marks is not spoken',
    'In her third book, "Mending Old Clocks," Ida Moen suggests saving 5 crowns a day.',
    { '5 ': 'Ida Moen' },
  ],
  [
    'a finding that the words before the colon point at',
    'The gap is shown by this finding: "Some 27 mills reported 310 looms to the guild."',
    { '310': 'this finding' },
  ],
  [
    'marks around one word open no speech',
    'The so-called "wave" added 900 men, the army said.',
    { '900': 'the army' },
  ],
  [
    'single marks, as in Britain',
    "\u2018We can\u2019t house 70 guests,\u2019 said Joe Hill. 'It\u2019s the owners\u2019 fault: 9 rooms leak', he added.",
    { '70': 'Joe Hill', '9 ': 'he' },
  ],
  [
    'apostrophes and single doubtful marks are no speech',
    "The workers' 40 huts and the 'quiet' lane of 9 miles, the owners' pride, stood empty.",
    { '40': null, '9 ': null },
  ],
  [
    'opens without closing before a cue that ends the paragraph',
    '"We hope to mend 9 huts by May: the roofs come first, he wrote.',
    { '9 ': 'he' },
  ],
  [
    'a verb after an adverb, tagged a noun',
    'NIRAS further notes, "Of the huts 41 were lost, and 9 of them burned."',
    { '41': 'NIRAS', '9 ': 'NIRAS' },
  ],
  ['curly marks', '\u201cThe bill came to $80,\u201d Jon Aase said.', { '80': 'Jon Aase' }],
  [
    'a few words in doubtful marks are nobody\u2019s speech',
    'The so-called "quiet zone" covers 40 streets.',
    { '40': null },
  ],
  ['a transcript', 'MODERATOR: How many were there?\n\nRUIZ: We saw 26 of them.', { '26': 'RUIZ' }],
];

describe.each([
  ['sentences', PASSAGES],
  ['quotations', QUOTATIONS],
] as const)('%s', (_, passages) => {
  test.each(passages)('%s', (_name, passage, figures) => {
    const { sourceOf } = read(passage);
    for (const [figure, source] of Object.entries(figures))
      expect([figure, sourceOf(figure)]).toEqual([figure, source]);
  });
});

describe('chains', () => {
  test.each([
    ['The army said 41 had drowned, citing port records.', 'port records', 'The army'],
    ['Some 41 had drowned, the army said, citing port records.', 'port records', 'the army'],
    ['The army, quoting the coastguard, put the toll at 41.', 'the coastguard', 'The army'],
    ['According to the radio, citing Danish officials, 41 had drowned.', 'Danish officials', 'the radio'],
    ['The governor told the radio, which cited his office, that 41 had drowned.', 'The governor', null],
  ])('%s', (text, origin, teller) => {
    const { all, sourceOf } = read(text);
    expect(sourceOf('41')).toBe(origin);
    if (teller) expect(all.map(({ source }) => source.text)).toContain(teller);
  });
});

describe('lists', () => {
  test('the items after a cue left open are its source\u2019s, and say they are carried', () => {
    const { of } = read(
      'The board gave these figures for May:\n\n- 40 barns burned\n- 12 weirs fell\n\nIt rained for 3 days.',
    );
    for (const figure of ['40', '12'])
      expect(of(figure)).toMatchObject({ source: { text: 'The board' }, how: 'previous paragraph' });
    expect(of('3 ')).toBeNull();
  });

  test('what a town has, nobody has said', () => {
    const { of } = read('The town has the following:\n\n- 40 barns\n- 12 weirs');
    expect([of('40'), of('12')]).toEqual([null, null]);
  });
});

describe('sentences of many hundred words', () => {
  const names = Array.from({ length: 150 }, (_, i) => `barn ${i + 1}`).join(', ');

  test('are read clause by clause', () => {
    const { sourceOf } = read(
      `The guild owned ${names}; Ida Moen said 971 cows were safe; the army put the toll at 972.`,
    );
    expect([sourceOf('971'), sourceOf('972'), sourceOf('barn 7,')]).toEqual(['Ida Moen', 'the army', null]);
  });
});

describe('source labels', () => {
  test.each([
    ['Turnout was 54 percent (source: Electoral Board). It rained for 3 hours.', '54', 'Electoral Board'],
    ['Rents rose 4% in May. Source: Housing Office', '4%', 'Housing Office'],
    ['Source: Ministry of Transport. The counts cover 48 ports.', '48', 'Ministry of Transport'],
    ['Rents rose 4% in May [data source: Housing Office].', '4%', 'Housing Office'],
    ['One of the sources: "There were 48 of us."', '48', null],
    ['The river has 3 sources: two springs and a lake.', '3', null],
  ])('%s', (text, figure, source) => {
    expect(read(text).sourceOf(figure)).toBe(source);
  });

  test('a label under a table speaks for the table', () => {
    const raw =
      '| district | rent |\n|---|---|\n| North | 1,140 |\n\nSource: Housing Office\n\nRain fell for 3 days.\n';
    const article = { ...articleOfString('table', raw, null), format: 'markdown' as const };
    const all = extractAttributions(parse(article), [], []);
    expect(all.map(({ source, content }) => [source.text, raw.slice(content.start, content.end)])).toEqual([
      ['Housing Office', 'district | rent'],
      ['Housing Office', 'North | 1,140'],
    ]);
    expect(all[0]?.kind).toBe('named institution');
  });
});

describe('carried over', () => {
  const { of } = read('The guild counted a 9% fall in sales. In total, 410 shops closed. Rents rose by 3%.');

  test('"In total" goes on with the source before, and says so', () => {
    expect(of('410')).toMatchObject({ source: { text: 'The guild' }, how: 'carried over' });
    expect(of('410')?.confidence).toBeLessThan(of('9%')?.confidence ?? 0);
  });

  test('a sentence without such an opening does not', () => {
    expect(of('3%')).toBeNull();
  });
});

describe('kinds', () => {
  test.each([
    ['The army said 30 were hurt.', 'named institution'],
    ['Police said 30 were hurt.', 'named institution'],
    ['NIRAS said 30 were hurt.', 'named institution'],
    ['The Lisbon Ministry of Health said 30 were hurt.', 'named institution'],
    ['According to ILO reports, 30 were hurt.', 'named document'],
    ['A Harbour Authority report found 30 cases.', 'named document'],
    ['A study found 30 cases.', 'unnamed person'],
    ['A doctor from Lima said 30 were hurt.', 'unnamed person'],
    ['Officials said 30 were hurt.', 'unnamed person'],
    ['Police records show 30 were hurt.', 'named document'],
    ['Police-compiled records show 30 were hurt.', 'named document'],
    ['A report by a tax agency found 30 cases.', 'unnamed person'],
    ['Rescuers believe 30 were hurt.', 'unnamed person'],
    ['State television said 30 were hurt.', 'named institution'],
    ['Those Republicans said 30 were hurt.', 'unnamed person'],
    ['Marta Nowak said 30 were hurt.', 'named person'],
    ['President Oduya said 30 were hurt.', 'named person'],
  ])('%s \u2192 %s', (sentence, kind) => {
    expect(read(sentence).of('30')?.kind).toBe(kind);
  });
});

describe('whom a pronoun stands for', () => {
  test('the last speaker that fits', () => {
    const { of } = read(
      'Marta Nowak said the weir broke. The guild said nothing new. She said 30 fields were wet.',
    );
    expect(of('30')).toMatchObject({
      source: { text: 'She' },
      speaker: { text: 'Marta Nowak' },
      kind: 'named person',
    });
  });

  test('somebody brought in by the sentence before, who had not spoken yet', () => {
    const { of } = read('A retired ferry captain gives a higher figure. "There were 900 on board," he said.');
    expect(of('900')).toMatchObject({ speaker: { text: 'A retired ferry captain' }, kind: 'unnamed person' });
    const none = read('The ferry sank within minutes. "There were 900 on board," he said.');
    expect(none.of('900')?.speaker).toBeUndefined();
  });

  test('"the group" after a name', () => {
    const { of } = read('The Delta Rivers Trust said the weir broke. The group said 30 fields were wet.');
    expect(of('30')?.speaker?.text).toBe('The Delta Rivers Trust');
  });

  test.each([
    ['The Delta Rivers Institute', 'The bank', undefined],
    ['The Delta Rivers Bank', 'The government', undefined],
    ['The Delta Rivers Bank', 'The bank', 'The Delta Rivers Bank'],
    ['The DRF', 'The fund', 'The DRF'],
    ['The Delta Herald', 'The paper', 'The Delta Herald'],
  ])('%s … %s \u2192 %s', (name, noun, speaker) => {
    const { of } = read(`${name} said the weir broke. ${noun} said 30 fields were wet.`);
    expect(of('30')?.speaker?.text).toBe(speaker);
  });

  test('the body a participle brings in, not the claim it denied', () => {
    const { of } = read('It was a claim denied by the guild, which said 30 fields were wet.');
    expect(of('30')?.speaker?.text).toBe('the guild');
  });

  test('the name nearest to "who"', () => {
    const { of } = read('It was a call from Councillor Rosa Lind, who wrote that 30 fields were wet.');
    expect(of('30')?.speaker?.text).toBe('Councillor Rosa Lind');
  });

  test('"she" is not a man', () => {
    const { of } = read(
      'Ms. Adebayo said the weir broke. Mr. Coen said it held. She added that 30 fields were wet.',
    );
    expect(of('30')?.speaker?.text).toBe('Ms. Adebayo');
  });

  test('a name set beside a role', () => {
    for (const text of [
      'Its spokesman, Col. Ida Vos, said on Friday that 30 fields were wet.',
      '"We saw 30 wet fields," said its spokesman, Col. Ida Vos.',
      'About 30 fields were wet, according to its spokesman, Col. Ida Vos.',
    ])
      expect(read(text).of('30')).toMatchObject({
        source: { text: expect.stringMatching(/^[Ii]ts spokesman$/) },
        speaker: { text: 'Col. Ida Vos' },
        kind: 'named person',
      });
  });

  test('the person whose doing the sentence has just told', () => {
    const raw = 'Omar Haddad spoke first. When Rosa Lind opened her books, she said 30 fields were wet.';
    const document = parse(articleOfString('passage', raw, null), { passage: true });
    const at = raw.indexOf('Rosa');
    const names: NameMention[] = [
      { start: 0, end: 11, sentence: 0, text: 'Omar Haddad', type: 'PER', entity: 0 },
      { start: at, end: at + 9, sentence: 1, text: 'Rosa Lind', type: 'PER', entity: 1 },
    ];
    expect(extractAttributions(document, names, []).map(({ speaker }) => speaker?.text)).toEqual([
      'Rosa Lind',
    ]);
  });

  test('a place or party after the name is not who speaks', () => {
    const { of } = read(
      'The bid came from Reeve Ida Moen of Dover County, Del., who said 30 fields were wet.',
    );
    expect(of('30')?.speaker?.text).toBe('Reeve Ida Moen of Dover County');
  });

  test('a relative pronoun', () => {
    const { of } = read('The prize went to Omar Haddad, who said 30 fields were wet.');
    expect(of('30')).toMatchObject({
      source: { text: 'who' },
      speaker: { text: 'Omar Haddad' },
      kind: 'named person',
    });
  });
});

test('every span quotes the raw text', () => {
  const { all, raw } = read(
    '"We saw 9," she said. According to Ada Lind, 40 came. Ada Lind put the toll at 12.',
  );
  expect(all.length).toBeGreaterThan(2);
  for (const { source, cue, content } of all) {
    expect(raw.slice(source.start, source.end)).toBe(source.text);
    if (cue) expect(raw.slice(cue.start, cue.end)).toBe(cue.text);
    expect(content.end).toBeGreaterThan(content.start);
  }
});

test('a possessive reads the same after one that stood before a stop', () => {
  const sentence = "By Moen's own admission, her 90 cows were ill.";
  read("The hut was Moen's.");
  expect(read(sentence).sourceOf('90')).toBe('Moen');
});

test('a long run of marks, brackets and commas is read in linear time', () => {
  const started = performance.now();
  read(`${'" ( , '.repeat(20_000)}he said 4.`);
  read(`${'a, b (c) "d" '.repeat(8_000)} said 4.`);
  expect(performance.now() - started).toBeLessThan(8_000);
});

test('a place that recorded something is the scene, not the source', () => {
  const raw = 'Norvik recorded 40 fires. The Norvik Institute recorded 12 floods.';
  const document = parse(articleOfString('passage', raw, null), { passage: true });
  const names: NameMention[] = [
    { start: 0, end: 6, sentence: 0, text: 'Norvik', type: 'LOC', entity: 0 },
    { start: 30, end: 46, sentence: 1, text: 'Norvik Institute', type: 'ORG', entity: 1 },
  ];
  expect(extractAttributions(document, names, []).map((one) => [one.source.text, one.kind])).toEqual([
    ['The Norvik Institute', 'named institution'],
  ]);
});
