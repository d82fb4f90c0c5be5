import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readInputs } from '../../pipeline/1-read/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test('a folder: its articles in code-unit order, other files passed over, one bad one left out', async () => {
  put('b.md', '# Ferry fares\n\nFares rose.');
  put('B.txt', 'Upper case first\n\nText.');
  put(
    'sub/c.html',
    `<html><body><article><h1>Bus fares</h1><p>${'The fares went up again. '.repeat(30)}</p></article></body></html>`,
  );
  put('.hidden/d.txt', 'Not seen');
  put('photo.png', 'x');
  put('empty.txt', '');
  const { articles, leftOut } = await readInputs([folder]);
  expect(articles.map(({ id, format, title }) => [id, format, title])).toEqual([
    ['b', 'text', 'Upper case first'],
    ['b-2', 'markdown', 'Ferry fares'],
    ['c', 'html', 'Bus fares'],
  ]);
  expect(leftOut).toEqual([{ path: 'empty.txt', reason: 'the file is empty' }]);
});

test('what cannot be used gets one line, and the rest is read', async () => {
  const good = put('good.txt', 'Headline\n\nText.');
  mkdirSync(join(folder, 'none'));
  const { articles, leftOut } = await readInputs([
    join(folder, 'none'),
    put('bytes.txt', new Uint8Array([0, 1, 2, 3, 0, 0, 0, 7])),
    put('broken.md', '---\ntitle: [\n---\nText'),
    put('bare.md', '---\ntitle: T\n---\n\n'),
    join(folder, 'gone.txt'),
    good,
    good,
  ]);
  expect(articles.map((article) => article.path)).toEqual(['good.txt']);
  expect(leftOut.map(({ path, reason }) => `${path}: ${reason.slice(0, 40)}`)).toEqual([
    'none: no articles (.txt, .md, .html) in this f',
    'gone.txt: there is no such file or folder',
    'bytes.txt: not text: binary data',
    'broken.md: the front matter is not valid YAML: Flow',
    'bare.md: no text after the front matter',
  ]);
});

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a file without permission',
  async () => {
    const path = put('locked.txt', 'Headline');
    chmodSync(path, 0);
    expect((await readInputs([path])).leftOut).toEqual([
      { path: 'locked.txt', reason: 'no permission to read it' },
    ]);
  },
);

test.skipIf(process.platform === 'win32')('a dangling link and a link in a circle are left out', async () => {
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.txt'));
  symlinkSync(join(folder, 'circle.txt'), join(folder, 'circle.txt'));
  const { articles, leftOut } = await readInputs([folder]);
  expect(articles).toEqual([]);
  expect(leftOut.map(({ reason }) => reason)).toEqual([
    'cannot be read (ELOOP)',
    'there is no such file or folder',
  ]);
});

test('documents that are no articles get a word, what nobody takes for one does not', async () => {
  put('a.txt', 'Wool fell\n\nText.');
  put('b.docx', 'PK');
  put('c.pdf', '%PDF');
  put('~$b.docx', '');
  put('d.eml', 'From: a');
  put('notes.json', '{}');
  const table = put('e.csv', 'bales,12');
  const coded = put(
    'f.txt',
    'From: Ida\nTo: Bo\nSubject: Wool\nContent-Transfer-Encoding: base64\n\nV29vbCBmZWxsLg==\n',
  );
  const { articles, leftOut } = await readInputs([folder, table, coded]);
  expect(articles.map(({ id }) => id)).toEqual(['a']);
  expect(leftOut.map(({ path, reason }) => `${path}: ${reason.slice(0, 32)}`)).toEqual([
    'b.docx: a document of a word processor: ',
    'c.pdf: a PDF file: copy its text to a .',
    'd.eml: an e-mail: save its text as .txt',
    'e.csv: data, not an article (articles a',
    'f.txt: an e-mail in base64: save its te',
  ]);
});

test('the headline stands behind the page’s navigation, and may take two lines', async () => {
  const { articles } = await readInputs([
    put('page.txt', 'Skip to main content\n\nMenu\n\nNews | Business | Sport\n\nWool sales fall\n\nText.'),
    put('two.txt', 'Wool sales in the upper valley\nfall for the third year\n\nText.'),
    put('register.txt', 'Register of gifts to open in May\n\nText.'),
  ]);
  expect(articles.map(({ title }) => title)).toEqual([
    'Wool sales fall',
    'Wool sales in the upper valley fall for the third year',
    'Register of gifts to open in May',
  ]);
});

test('language: stated, recognised, or English', async () => {
  const french =
    'Le maire de la ville a dit que les prix ont augmenté dans le port et que cela ne va pas changer pour les pêcheurs qui sont ici avec des familles.';
  const { articles } = await readInputs([
    put('fr.txt', `Le port\n\n${french}`),
    put('stated.md', '---\nlanguage: de\n---\nShort.'),
    put('en.txt', 'The port\n\nThe mayor said that prices rose.'),
  ]);
  expect(articles.map((article) => article.language)).toEqual(['fr', 'de', 'en']);
});
