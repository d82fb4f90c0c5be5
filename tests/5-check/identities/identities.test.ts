import { expect, test } from 'vitest';
import {
  acronymClashes,
  identities,
  nameVariants,
  parseChoices,
  suggestions,
} from '../../../pipeline/5-check/identities/index.ts';
import { readingOf } from '../../3-extract/entities/document.ts';

const readings = (...texts: string[]) => texts.map((text, i) => readingOf(text, `article-${i + 1}`));
const formsOf = (list: ReturnType<typeof identities>) =>
  list.map(({ forms }) => [...new Set(forms.map(({ form }) => form))].join(' = '));

test.each([
  [
    'the same acronym, spelled out in one of them',
    ['The Harvest Movement of Karel (HMK) met.', 'Police blamed the HMK.'],
    'Harvest Movement of Karel = HMK',
  ],
  [
    'spellings from another script',
    ['The Anjuman-e-Zamin Karel (AZK) met.', 'The Anjoman-i-Zameen Karel (AZK) met.'],
    'Anjuman-e-Zamin Karel = AZK = Anjoman-i-Zameen Karel',
  ],
  [
    'a longer form and its longer acronym',
    ['The Dorrin State-Kalan (DS-K) met.', 'The Dorrin State-Kalan Province (DSKP) met.'],
    'Dorrin State-Kalan = DS-K = Dorrin State-Kalan Province = DSKP',
  ],
  [
    'a person spelled in two ways',
    ['Envoys met Anna Mirzakhel in Oslo.', 'Envoys met Anna Mirzakhail in Oslo.'],
    'Anna Mirzakhel = Anna Mirzakhail',
  ],
  [
    'a country',
    ['Troops left the United States.', 'Troops left the U.S. on Monday.'],
    'United States = U.S.',
  ],
])('joined: %s', (_, texts, expected) => {
  expect(formsOf(identities(readings(...texts)))).toContain(expected);
});

/** Pairs that must not merge across articles. */
const apart: [string, string, string, string][] = [
  [
    'The Karel Trade Union (KTU) met.',
    'The Kessel Transport Unit (KTU) met.',
    'Karel Trade Union',
    'Kessel Transport Unit',
  ],
  ['Envoys met Anna Holm in Oslo.', 'Envoys met Peter Holm in Oslo.', 'Anna Holm', 'Peter Holm'],
  ['Envoys met Anna Holm in Oslo.', 'Envoys met Holm in Oslo.', 'Anna Holm', 'Holm'],
  ['Fans of North Harrow sang.', 'Fans of South Harrow sang.', 'North Harrow', 'South Harrow'],
  ['Envoys met Tom Hale in Oslo.', 'Envoys met Tim Hill in Oslo.', 'Tom Hale', 'Tim Hill'],
  ['Guns fell silent in Niger.', 'Guns fell silent in Nigeria.', 'Niger', 'Nigeria'],
  ['The deal with Iran failed.', 'The deal with Iraq failed.', 'Iran', 'Iraq'],
  ['He praised the Austrian plan.', 'He praised the Australian plan.', 'Austrian', 'Australian'],
  ['Crowds filled Lisbon.', 'The Portuguese Government agreed.', 'Lisbon', 'Government'],
];

test.each(apart)('apart: %s / %s', (one, two, a, b) => {
  const all = identities(readings(one, two));
  const of = (form: string) => all.findIndex(({ forms }) => forms.some((f) => f.form === form));
  expect(of(a), a).toBeGreaterThanOrEqual(0);
  expect(of(b), b).toBeGreaterThanOrEqual(0);
  expect(of(a)).not.toBe(of(b));
});

test('what only looks alike is suggested with a score', () => {
  const all = identities(readings('Envoys met Anna Lindgren in Oslo.', 'Envoys met Anna Lindgrem in Oslo.'));
  expect(all.filter(({ type }) => type === 'PER')).toHaveLength(2);
  expect(suggestions(all)).toEqual([
    { a: 'Anna Lindgren', b: 'Anna Lindgrem', score: expect.any(Number), why: expect.any(String) },
  ]);
});

test('counts and first places of each form and article', () => {
  const [identity] = identities(readings('Oslo was calm. Nobody left Oslo.', 'Rain fell in Oslo.'));
  expect(
    identity?.forms.map(({ form, articleId, count, first }) => [form, articleId, count, first.start]),
  ).toEqual([
    ['Oslo', 'article-1', 2, 0],
    ['Oslo', 'article-2', 1, 13],
  ]);
});

test('entities.yaml confirms, forbids, names and points to Wikidata', () => {
  const { choices, errors } = parseChoices(`entities:
  - canonical: Karel Watch
    confirm: [KW, Harbour Monitor]
    forbid: [Karel Coast Watch]
    wikidata: Q42
`);
  expect(errors).toEqual([]);
  const all = identities(
    readings('The Karel Watch met.', 'The Harbour Monitor met.', 'The Karel Coast Watch met.'),
    choices,
  );
  const watch = all.find(({ name }) => name === 'Karel Watch');
  expect(watch?.wikidata).toBe('Q42');
  expect(watch?.forms.map(({ articleId }) => articleId)).toEqual(['article-1', 'article-2']);
});

test('forbidden beats every rule', () => {
  const { choices } = parseChoices('entities:\n  - canonical: Anna Lindgren\n    forbid: [Anna Lyndgren]\n');
  const texts = ['Envoys met Anna Lindgren in Oslo.', 'Envoys met Anna Lyndgren in Oslo.'];
  expect(identities(readings(...texts)).filter(({ type }) => type === 'PER')).toHaveLength(1);
  expect(identities(readings(...texts), choices).filter(({ type }) => type === 'PER')).toHaveLength(2);
});

test.each([
  ['entities:\n  - canonical: A\n    wikidata: 42\n', /^line 3: entities\.0\.wikidata: /],
  ['entities:\n  - canonical: Karel\n    wikidata: P1\n', /^line 3: .*looks like Q1065/],
  ['entities:\n  - confirm: [A]\n', /^line 2: entities\.0\.canonical: /],
  ['entities:\n  - canonical: A\n    colour: red\n', /^line 2: /],
  ['entities: [\n', /^line \d+: /],
  ['entities:\n  - canonical: A\n    confirm: [B]\n    forbid: [B]\n', /both confirmed and forbidden/],
  ['entities:\n  - canonical: A\n  - canonical: B\n    confirm: [A]\n', /^line 3: .*already belongs to/],
  ['entities: &a [*a]\n', /^line \d+: /],
])('a faulty entities.yaml is refused with its line: %j', (text, message) => {
  const { choices, errors } = parseChoices(text);
  expect(choices.entities).toEqual([]);
  expect(errors[0]).toMatch(message);
});

test('an empty entities.yaml decides nothing', () => {
  expect(parseChoices('# nothing yet\n')).toEqual({ choices: { entities: [] }, errors: [] });
});

test('name variants: spellings and short forms, with their places', () => {
  const all = identities(
    readings(
      'The Dorrin State-Kalan (DS-K) met. Envoys met Anna Mirzakhel.',
      'The Dorrin State-Kalan Province (DSKP) met. Envoys met Anna Mirzakhail.',
    ),
  );
  const found = nameVariants(all).map(({ kind, spellings }) => [kind, ...spellings.map(({ form }) => form)]);
  expect(found).toEqual([
    ['acronym', 'DS-K', 'DSKP'],
    ['spelling', 'Anna Mirzakhel', 'Anna Mirzakhail'],
  ]);
  expect(nameVariants(all)[0]?.spellings[1]?.places[0]?.first.articleId).toBe('article-2');
});

test('trivial ways to write a name are no variants', () => {
  const all = identities(
    readings(
      "Anna E. Holm spoke. Holm's plan failed. Anna Holm left. The U.S. agreed. NORWAY AGREES TODAY",
      'The Harvest Movement of Karel (HMK) met in the US. Norway agreed with the HMK.',
    ),
  );
  expect(nameVariants(all)).toEqual([]);
});

test('an acronym spelled out in two ways clashes; two spellings of one name do not', () => {
  const [clash, ...rest] = acronymClashes(
    readings(
      'The Karel Trade Union (KTU) met. The Anjuman-e-Zamin Karel (AZK) met.',
      'The Kessel Transport Unit (KTU) met. The Anjoman-i-Zameen Karel (AZK) met.',
    ),
  );
  expect(rest).toEqual([]);
  expect(clash?.acronym).toBe('KTU');
  expect(clash?.expansions.map(({ name, places }) => [name, places[0]?.exact])).toEqual([
    ['Karel Trade Union', 'Karel Trade Union (KTU'],
    ['Kessel Transport Unit', 'Kessel Transport Unit (KTU'],
  ]);
});

test('the order of articles does not change who is joined', () => {
  const texts = ['The Harvest Movement of Karel (HMK) met.', 'Police blamed the HMK.', 'Rain fell in Oslo.'];
  const names = (list: string[]) =>
    identities(readings(...list))
      .map(({ name }) => name)
      .sort();
  expect(names(texts)).toEqual(names([...texts].reverse()));
});

test.each([
  [
    'King Louis XVI fled from Paris. Louis XVI was caught.',
    'King Louis XVIII came to Paris. Louis XVIII stayed.',
  ],
  ['Apollo 11 landed on the Moon. Apollo 11 came home.', 'Apollo 13 missed the Moon. Apollo 13 came home.'],
])('an ordinal keeps names apart: %s', (one, two) => {
  const first = one.split(' ').find((word) => /^(?:Louis|Apollo)$/.test(word)) as string;
  const all = identities(readings(one, two)).filter(({ forms }) =>
    forms.some((f) => f.form.startsWith(first)),
  );
  expect(all.length).toBeGreaterThanOrEqual(2);
  for (const { forms } of all) expect(new Set(forms.map((f) => f.articleId)).size).toBe(1);
});

test('a name that stands in every article costs no more than others', () => {
  const time = (count: number): number => {
    const many = Array.from({ length: count }, (_, i) =>
      readingOf('Oslo was calm, said Anna Lindgren.', `article-${i}`),
    );
    const before = process.cpuUsage().user;
    expect(identities(many).find(({ name }) => name === 'Oslo')?.forms).toHaveLength(count);
    return process.cpuUsage().user - before;
  };
  time(200); // warm
  const [few, many] = [time(500), time(4000)];
  // 8 times the articles; 64 times the cost would be quadratic
  expect(many).toBeLessThan(Math.max(few, 2000) * 24);
});
