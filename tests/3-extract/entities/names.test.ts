import { expect, test } from 'vitest';
import { marked, plain } from './document.ts';

/** Names as they should be read, in sentences of one's own. */
const sentences: Record<string, string[]> = {
  'titles and offices stay outside': [
    'Prime Minister [Anna Holm|PER] met President [Joseph Okafor|PER] in [Oslo|LOC].',
    'The letter was signed by Gen. [Viktor Marchenko|PER] and Dr. [Lee|PER].',
  ],
  'a nationality is a name of its own': [
    'The [Swedish|MISC] [Defence Ministry|ORG] said two [Danes|MISC] were freed.',
    'A [South Korean|MISC] tanker left [Busan|LOC] on Monday.',
  ],
  'months, weekdays and sentence openers are no names': [
    'Yesterday the talks ended. Nobody knew why.',
    'In March, and again on Friday, prices rose.',
    'However, Tuesday was quiet.',
    "We're late. Don't wait. I've left.",
    'House prices rose.',
  ],
  'parts of words': [
    'The [French-led|MISC] patrol and an [anti-French|MISC] march met.',
    "[Norway|LOC]'s parliament voted; the [Norwegians|MISC]' mood was low.",
  ],
  'organisations by their last word or their head': [
    'The [Western Harbour Authority|ORG] sued [Calder Brothers Inc|ORG].',
    'A study by the [University of Bergen|ORG] was quoted.',
    'The [Office of Fisheries|ORG] and the [Water Board|ORG] disagreed.',
  ],
  'places inside places': ['A fire in [Leeds|LOC], [England|LOC], was put out.'],
  'capitals of a headline are no evidence': [
    'Prices Rise Again As Talks On Fishing Stall',
    'PRICES RISE AGAIN IN [NORWAY|LOC]',
  ],
  'a family name that is a word too, before its verb': [
    '[Brook|PER] left the room.',
    'Brooks flooded the road.',
  ],
  'web addresses hold no names': ['See https://example.org/Norway/Oslo for more.'],
  'a run of two people is cut at the comma, not inside': [
    '[Anna Holm|PER], [Joseph Okafor|PER] and [Lee Brandt|PER] resigned.',
  ],
};

for (const [title, texts] of Object.entries(sentences)) {
  test.each(texts)(`${title}: %s`, (text) => {
    expect(marked(plain(text))).toBe(text);
  });
}

test('what a name was once, it is in the whole article', () => {
  const text =
    '[Ana Dorrin|PER] owns the mill in the valley. Nobody has asked [Dorrin|PER] yet. [Dorrin|PER] waits.';
  expect(marked(plain(text))).toBe(text);
});

test('a name read as one type throughout is no other in a headline', () => {
  const body = 'The [KVBO|ORG] refused. Later the [KVBO|ORG] agreed, and the [KVBO|ORG] paid. ';
  const text = `How Farmers Fare in [KVBO|ORG] Plans\n\n${body}${body}`;
  expect(marked(plain(text))).toBe(text);
});

test('long and hostile input takes linear time', () => {
  const bad = [
    'A'.repeat(50_000),
    'Al-'.repeat(20_000),
    'Karel Okafor '.repeat(8_000),
    "O'".repeat(20_000),
    'A.'.repeat(20_000),
    `${'Karel ('.repeat(5_000)}`,
  ];
  // Time of our own, so that a busy machine fails no test
  const before = process.cpuUsage();
  for (const text of bad) marked(text);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(12_000);
});
