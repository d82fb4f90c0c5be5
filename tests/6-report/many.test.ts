/** The reports of very many articles stay small enough to be made and read. */
import { describe, expect, it } from 'vitest';
import { report } from '../../pipeline/6-report/index.ts';
import { readingOf, resultOf } from './build.ts';

describe('of 2,100 articles', async () => {
  const readings = Array.from({ length: 2100 }, (_, i) =>
    readingOf(`a${i}`, 'Thirty cranes stand in the port.'),
  );
  const { files, problems } = await report(resultOf(readings, []), { formats: ['html'], templates: null });
  const page = (path: string) => String(files.find((file) => file.path === path)?.content);

  it('the briefing lists a thousand and counts the others', () => {
    expect(problems).toEqual([]);
    const [, table = ''] = page('briefing.html').split('<table class="sources">');
    expect(table.split('</table>')[0]?.match(/<tr><td>/g)).toHaveLength(1000);
    expect(table).toContain('1,100 further articles are in findings.json.');
  });

  it('each has its page, made when it is asked for, without fonts of its own', () => {
    expect(files.filter(({ path }) => path.startsWith('articles/'))).toHaveLength(2100);
    const last = files.find(({ path }) => path === 'articles/a2099.html');
    expect(Object.getOwnPropertyDescriptor(last, 'content')?.get).toBeDefined();
    expect(page('articles/a2099.html')).toContain('Thirty cranes');
    expect(page('articles/a2099.html')).toBe(page('articles/a2099.html'));
    expect(page('articles/a2099.html')).not.toContain('@font-face');
    expect(page('briefing.html')).toContain('@font-face');
  });
});
