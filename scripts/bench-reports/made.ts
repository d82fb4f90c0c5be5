/** Made-up articles in pairs that tell of one flood each and differ in its figures. */
import { articleOfBytes } from '../../pipeline/1-read/index.ts';
import { check } from '../../pipeline/5-check/index.ts';
import type { Reading, Result } from '../../pipeline/model.ts';
import { analyse } from '../../pipeline/run.ts';

const FIRST = [
  'Aren',
  'Bel',
  'Corn',
  'Dun',
  'Elm',
  'Fal',
  'Gor',
  'Hol',
  'Ist',
  'Jarn',
  'Kel',
  'Lor',
  'Mar',
  'Nor',
];
const LAST = ['bach', 'by', 'dale', 'feld', 'ford', 'gate', 'ham', 'holm', 'mouth', 'stead', 'ton', 'wick'];

/** A result of `count` articles; the same for the same count. */
export async function madeUp(count: number): Promise<Result> {
  const readings: Reading[] = [];
  for (let i = 0; i < count; i++) {
    const id = `article-${String(i).padStart(4, '0')}`;
    const file = { id, path: `${id}.md`, format: 'markdown' } as const;
    const article = await articleOfBytes(new TextEncoder().encode(story(i)), file);
    if ('problem' in article) throw new Error(article.problem);
    const read = analyse(article);
    if ('reason' in read) throw new Error(read.reason);
    readings.push(read);
  }
  return check(readings, [], '2025-03-09');
}

function story(i: number): string {
  const flood = Math.floor(i / 2);
  const town = `${FIRST[flood % FIRST.length]}${LAST[Math.floor(flood / FIRST.length) % LAST.length]}`;
  const second = i % 2;
  const dead = 40 + ((flood * 7) % 50) + second * (30 + (flood % 40));
  const homes = (1 + second) * (300 + ((flood * 13) % 200));
  const who = second ? 'the rescue service' : 'the interior ministry';
  return `---
title: "${second ? 'What the river did to' : 'The night of the flood in'} ${town}"
author: ${second ? 'Ida Holm' : 'Per Lund'}
publisher: ${second ? 'The Evening Gauge' : 'The Morning Sluice'}
published: 2025-03-04
---
# ${second ? 'What the river did to' : 'The night of the flood in'} ${town}

On 3 March 2025 a flood killed ${dead} people in ${town}, ${who} said. It damaged ${homes} homes in ${town}, according to ${who}.

${town} counted ${40 + (flood % 9)} storms in 2023. Some ${4 + (flood % 5)} bridges were closed, and about ${
    200 + flood
  } families left their homes.
`;
}
