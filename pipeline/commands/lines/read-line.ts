import { readInputs } from '../../1-read/index.ts';
import { parse } from '../../2-parse/index.ts';

export type ReadLine = { path: string; title: string | null; text: string } | { path: string; error: string };

/** One line of `read`: a file's article text, a block a paragraph; the headline is the title. */
export async function readLine(path: string): Promise<ReadLine> {
  const { articles, leftOut } = await readInputs([path]);
  const [article] = articles;
  if (!article) return { path, error: leftOut[0]?.reason ?? 'not an article' };
  if (articles.length > 1) return { path, error: 'a folder, not a file' };
  const { blocks } = parse(article);
  const body = blocks.filter((block) => block.kind !== 'headline');
  const text = body.map((block) => article.raw.slice(block.start, block.end)).join('\n\n');
  return { path, title: article.title, text };
}
