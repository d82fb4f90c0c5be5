/** Sentences as news agencies write them: titles without commas, codes, "the company", times before the subject. */
import { describe, expect, test } from 'vitest';
import { articleOfString } from '../../../pipeline/1-read/index.ts';
import { parse } from '../../../pipeline/2-parse/index.ts';
import { extract } from '../../../pipeline/3-extract/index.ts';
import { attributionOf } from '../../../pipeline/lib/attribution.ts';

/** Who answers for a figure, by name where a pronoun stands for one; null = nobody. */
function voiceOf(text: string, figure: string): { name: string; kind: string } | null {
  const { attributions } = extract(parse(articleOfString('wire', text, '2019-05-14'), { passage: true }));
  const start = text.indexOf(figure);
  const found = attributionOf(attributions, { start, end: start + figure.length });
  return found && { name: (found.speaker ?? found.source).text, kind: found.kind };
}

describe('the words of the source', () => {
  test.each([
    ['a time before it', 'Earlier this month Dorrin Mills said it had cut 340 posts.', 'Dorrin Mills'],
    [
      'a date before it',
      'On May 3 President Ida Moen announced that 340 posts would go.',
      'President Ida Moen',
    ],
    ['a year before it', 'For the year ended June 30, 2018 Dorrin reported a loss of 340 crowns.', 'Dorrin'],
    ['"ago" before the verb', 'The council two weeks ago cut its forecast to 340 homes.', 'The council'],
    ['a ticker', 'Dorrin Mills Ltd <DRM.L> said it had cut 340 posts.', 'Dorrin Mills Ltd'],
    ['a name that opens like a verb', 'Lead Canada said orders rose by 340.', 'Lead Canada'],
    [
      'a group',
      'A group of affiliated Oslo-based funds led by Ida Moen said it holds 340 shares.',
      'A group of affiliated Oslo-based funds led by Ida Moen',
    ],
    [
      'a role without its second comma',
      'Ida Moen, a lawyer at the harbour said 340 people left.',
      'Ida Moen',
    ],
    [
      'a role without an article',
      'Wages fell, Ida Moen, head of trade at Dorrin Mills said, by 340 crowns.',
      'Ida Moen',
    ],
    [
      'a compound after its article',
      'The bank holding company said 340 posts would go.',
      'The bank holding company',
    ],
    [
      'the occasion',
      '"We lost 340 goats," said Ida Moen in a telephone interview with the radio.',
      'Ida Moen',
    ],
    [
      'a second "said" is another speaker',
      'The mill also said certain lenders say 340 shares were sold.',
      'certain lenders',
    ],
    [
      'an insertion after the verb',
      'The port said, subject to a survey, each berth would cost 340 crowns.',
      'The port',
    ],
    [
      'quoted as saying',
      '"Some 340 goats died," the minister was quoted as telling reporters.',
      'the minister',
    ],
    [
      'a firm that leads',
      'It sells bonds of 340 crowns, said lead manager Dorrin Moen.',
      'lead manager Dorrin Moen',
    ],
    ['when it will be', 'Dorrin said by the end of the year, there will be 340 inns.', 'Dorrin'],
    [
      'a clause that begins with "under"',
      'Officials said under the last plan Lima got 340 crowns.',
      'Officials',
    ],
    [
      'a borrowed word after the verb',
      'The Harbour Bureau estimates "endaka" caused 340 losses.',
      'The Harbour Bureau',
    ],
    ['an inserted cue', 'Instead, the paper reports, clerks went through 340 files.', 'the paper'],
    ['noted first, named later', 'Noting that 340 boats lay idle, Ida Moen said trade was slow.', 'Ida Moen'],
    [
      'a firm owned in part',
      "Dorrin Mills's 49 percent owned affiliate said it lost 340 crowns.",
      "Dorrin Mills's 49 percent owned affiliate",
    ],
    [
      'quoted, with a role',
      'The daily quoted Ida Moen, head of the bureau, as saying 340 huts burned.',
      'Ida Moen',
    ],
    ['pointed out', 'The guild pointed out that 340 homes stood empty.', 'The guild'],
    [
      'estimated by, before the figure',
      'The crop in 2018 is estimated by the embassy at 340 tonnes.',
      'the embassy',
    ],
    ['a name after what is counted', 'That is above the 340 lorries Norway says it needs.', 'Norway'],
    [
      'when it was announced, it was said',
      'When the port announced that 340 men would go, shares fell.',
      'the port',
    ],
  ])('%s', (_, text, source) => {
    expect(voiceOf(text, '340')?.name).toBe(source);
  });
});

describe('whoever cannot speak', () => {
  test.each([
    [
      'an amount with a participle',
      'The crop fell from 2.4 million tonnes estimated last week to 340 tonnes.',
    ],
    ['last year', "The area was down from last year's figure of 340 hectares."],
    ['a label', 'NOTES: Results are for 340 stores.'],
    ['the price', 'The shares rose to 401p, which values the mill at 340 crowns.'],
    ['what is counted by nobody', 'The book left out the part about counting sheep as 340 heads.'],
    [
      'what is wanted',
      'The mayor declared a feast in order to raise 340 crowns that the guild refused to give.',
    ],
    ['what will be assumed', 'The deal includes the 340 crowns in debt that Dorrin Mills will assume.'],
  ])('%s', (_, text) => {
    expect(voiceOf(text, '340')).toBeNull();
  });

  test('a pronoun without a person: its owner is asked instead', () => {
    const text = 'Dorrin Mills Ltd said it sold 50 looms. This compares with its forecast of 340 looms.';
    expect(voiceOf(text, '340')?.name).toBe('Dorrin Mills Ltd');
  });
});

describe('whom "it", "he" and "the company" mean', () => {
  test.each([
    [
      'a name with a legal form',
      'Lakeside Shopping Network Inc said it has 12 shops. The company said it will open 340 more.',
      'Lakeside Shopping Network Inc',
    ],
    [
      'a name that speaks of itself',
      'Banca Orlan said it has 12 shops. It said 340 people were paid.',
      'Banca Orlan',
    ],
    [
      'a firm that has not spoken yet',
      'Dorrin Mills Inc will grow, the company said. It counts 340 looms.',
      'Dorrin Mills Inc',
    ],
    [
      'a body that the sentence before begins with',
      'The government is anxious. It projects a deficit of 340 crowns.',
      'The government',
    ],
    [
      'not somebody cited by the speaker',
      'Dorrin Mills Ltd said the Harbour Board had warned of a delay. It said 340 men would go.',
      'Dorrin Mills Ltd',
    ],
    [
      'one of many',
      'One dealer said the bank bought dollars. The buying began at 340 crowns, he said.',
      'One dealer',
    ],
    [
      'him',
      'The minister spoke on Friday. The radio quoted him as saying that 340 boats had sunk.',
      'The minister',
    ],
    [
      'the one who acts in the own sentence',
      'Per Lund wrote the law. Rosa Moen, who led the review, eased off -- she said every school needs 340 books.',
      'Rosa Moen',
    ],
    [
      'whom the sentence before begins with, rather than a speaker of some time ago',
      'Ms. Haddad said 12 boats sank. It rained. It hailed. Rosa Lind, 47, lives near by. She said 340 lamps went out.',
      'Rosa Lind',
    ],
  ])('%s', (_, text, source) => {
    expect(voiceOf(text, '340')?.name).toBe(source);
  });

  test('a union is no firm', () => {
    const text = 'Dorrin Mining Union Corp Ltd said output fell. The union said 340 men struck.';
    expect(voiceOf(text, '340')?.name).toBe('The union');
  });
});

describe('the kind of a source', () => {
  test.each([
    ['Range Lines of North America Inc said it sold 340 cars.', 'named institution'],
    ['Dorrin Mills Ltd said it sold 12 looms. Dorrin said 340 more were on order.', 'named institution'],
    ['S and P noted that it had debts of 340 crowns.', 'named institution'],
    ['It sells bonds of 340 crowns, lead manager Dorrin Moen said.', 'named institution'],
    ['A Lindqvist campaign aide said 340 people came.', 'unnamed person'],
    ['Mr. Jordan asked why 340 visits were made.', 'named person'],
    ['Minister of foreign trade Ida Moen said 340 people came.', 'named person'],
  ])('%s', (text, kind) => {
    expect(voiceOf(text, '340')?.kind).toBe(kind);
  });
});
