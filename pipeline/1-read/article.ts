import { sha256 } from '../lib/hash.ts';
import { recogniseLanguage } from '../lib/language.ts';
import type { Article } from '../model.ts';
import { mendCopy } from './copy/index.ts';
import { decode } from './decode.ts';
import type { Format } from './file-format.ts';
import { type Metadata, readFrontMatter } from './front-matter.ts';
import { authorOf, headlineOf } from './headline.ts';
import { pageOfHtml } from './html.ts';
import { readMailHead } from './mail-head.ts';

/** A file's bytes → article, or one line that says why not. `id` and `path` are the caller's. */
export async function articleOfBytes(
  bytes: Uint8Array,
  file: { id: string; path: string; format: Format },
): Promise<Article | { problem: string }> {
  const decoded = decode(bytes);
  if ('problem' in decoded) return decoded;
  if (file.format === 'html') {
    const page = await pageOfHtml(decoded.text);
    if ('problem' in page) return page;
    return toArticle(file, bytes, page.text, 0, page.metadata);
  }
  const front = readFrontMatter(decoded.text);
  if ('problem' in front) return front;
  if (decoded.text.slice(front.bodyStart).trim() === '') return { problem: 'no text after the front matter' };
  const mail = file.format === 'text' ? readMailHead(decoded.text, front.bodyStart) : null;
  if (mail?.coded) return { problem: `an e-mail in ${mail.coded}: save its text, or the page as HTML` };
  const bodyStart = mail?.bodyStart ?? front.bodyStart;
  const { text, mended } = mendCopy(decoded.text, bodyStart, file.format === 'markdown');
  const article = toArticle(
    file,
    bytes,
    text,
    bodyStart,
    mail ? together(front.metadata, mail.metadata) : front.metadata,
  );
  return mended.length > 0 ? { ...article, mended } : article;
}

/** What the front matter states, else what the e-mail's head says. */
function together(stated: Metadata, mail: Partial<Metadata>): Metadata {
  return {
    ...stated,
    title: stated.title ?? mail.title ?? null,
    author: stated.author ?? mail.author ?? null,
    published: stated.published ?? mail.published ?? null,
  };
}

function toArticle(
  file: { id: string; path: string; format: Format },
  bytes: Uint8Array,
  raw: string,
  bodyStart: number,
  metadata: Metadata,
): Article {
  return {
    ...file,
    raw,
    bodyStart,
    ...metadata,
    author: metadata.author ?? authorOf(raw, bodyStart),
    title: metadata.title ?? headlineOf(raw, bodyStart, file.format),
    language: metadata.language ?? recogniseLanguage(raw.slice(bodyStart)),
    sha256: sha256(bytes),
  };
}
