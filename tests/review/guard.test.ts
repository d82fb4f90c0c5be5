/** Who is let in. Requests go to the app directly, as any program on this machine could send them. */
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReviews } from '../../pipeline/review/file.ts';
import { type Pages, reviewApp } from '../../pipeline/review/server/app.ts';
import { updateReviews } from '../../pipeline/review/store.ts';

const door = { port: 4321, token: 'the-right-token' };
const host = '127.0.0.1:4321';
const finding = {
  id: '0123456789ab',
  slot: 'ba9876543210',
  headline: 'Ferries: 12; 30',
  values: ['12', '30'],
};
const decision = {
  decision: 'confirmed',
  reason: 'Both are printed so.',
  reviewer: 'L. Brandt',
  date: '2026-03-01',
};
let folder: string;
let path: string;
let app: ReturnType<typeof reviewApp>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guard-'));
  path = join(folder, 'reviews.yaml');
  const pages: Pages = {
    version: '1',
    findings: [finding],
    desk: () => ({ html: '<title>desk</title>', policy: "default-src 'none'" }),
    card: (id) => (id === finding.id ? '<p>card</p>' : null),
    article: () => null,
  };
  app = reviewApp(
    path,
    () => pages,
    () => door,
  );
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

const read = (headers: Record<string, string>, where = '/state') =>
  app.request(`http://${host}${where}`, { headers: { host, ...headers } });
const write = (
  headers: Record<string, string>,
  body: unknown = { finding: finding.id, seen: 'none', decision },
) =>
  app.request(`http://${host}/decide`, {
    method: 'POST',
    headers: { host, 'content-type': 'application/json', 'x-parallax-token': door.token, ...headers },
    body: JSON.stringify(body),
  });

describe('the guard', () => {
  it('lets the page in that has the token', async () => {
    expect((await read({ 'x-parallax-token': door.token })).status).toBe(200);
    expect((await write({ origin: `http://${host}` })).status).toBe(200);
    expect(readReviews(readFileSync(path, 'utf8'), path)).toMatchObject([
      { finding: finding.id, ...decision },
    ]);
  });

  it('turns the token of the address into a cookie and takes it out of the address', async () => {
    const answer = await read({}, '/?token=the-right-token');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/');
    expect(answer.headers.get('set-cookie')).toMatch(/^parallax-4321=.*HttpOnly; SameSite=Strict$/);
    expect((await read({ cookie: 'parallax-4321=the-right-token' }, '/')).status).toBe(200);
  });

  it.each<[string, Record<string, string>]>([
    ['no token', { 'x-parallax-token': '' }],
    ['another token', { 'x-parallax-token': 'the-wrong-token' }],
    [
      'a cookie only, as a form of another page would send',
      { 'x-parallax-token': '', cookie: 'parallax-4321=the-right-token' },
    ],
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page without an origin of its own', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:9999' }],
    ['a name that was pointed here', { host: 'evil.example:4321' }],
    ['what the browser calls another site', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses to write: %s', async (_name, headers) => {
    expect((await write(headers)).status).toBe(403);
    expect(existsSync(path)).toBe(false);
  });

  it.each<[string, Record<string, string>]>([
    ['no token', {}],
    ['another cookie', { cookie: 'parallax-4321=x' }],
    ['a name that was pointed here', { host: 'evil.example', cookie: 'parallax-4321=the-right-token' }],
  ])('refuses to read: %s', async (_name, headers) => {
    expect((await read(headers)).status).toBe(403);
  });

  it('lets nobody frame or embed the page', async () => {
    const { headers } = await read({ cookie: 'parallax-4321=the-right-token' }, '/');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('writing', () => {
  it.each<[string, unknown]>([
    ['no reason', { finding: finding.id, seen: 'none', decision: { ...decision, reason: ' ' } }],
    ['an unknown decision', { finding: finding.id, seen: 'none', decision: { ...decision, decision: 'ok' } }],
    ['a key too many', { finding: finding.id, seen: 'none', decision, path: '/etc/passwd' }],
    ['no object', 'text'],
  ])('refuses %s', async (_name, body) => {
    expect((await write({}, body)).status).toBe(400);
    expect(existsSync(path)).toBe(false);
  });

  it('refuses a finding that is not there, and a body too large', async () => {
    expect((await write({}, { finding: 'ffffffffffff', seen: 'none', decision })).status).toBe(404);
    const large = {
      finding: finding.id,
      seen: 'none',
      decision: { ...decision, reason: 'x'.repeat(70_000) },
    };
    expect((await write({}, large)).status).toBe(413);
  });

  it('answers 409 with what stands there when someone was quicker', async () => {
    await write({});
    const answer = await write(
      {},
      { finding: finding.id, seen: 'none', decision: { ...decision, reason: 'Mine.' } },
    );
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ current: { decision: { reason: decision.reason } } });
    expect(readFileSync(path, 'utf8')).not.toContain('Mine.');
  });

  it('keeps every one of many decisions written at once', async () => {
    const many = Array.from({ length: 40 }, (_, i) => i.toString(16).padStart(12, '0'));
    const { withDecision } = await import('../../pipeline/review/file.ts');
    await Promise.all(
      many.map((id) =>
        updateReviews(path, (text) => {
          const whole = { ...finding, finding: id, ...decision } as never;
          const { id: _, ...entry } = whole as { id: string };
          return { text: withDecision(text, path, entry as never), answer: null };
        }),
      ),
    );
    expect(readReviews(readFileSync(path, 'utf8'), path).map((d) => d.finding)).toEqual(many);
    expect(readdirSync(folder)).toEqual(['reviews.yaml']);
  });

  it('takes over a lock that a killed process left behind', async () => {
    const lock = `${path}.lock`;
    writeFileSync(lock, '');
    utimesSync(lock, new Date(0), new Date(0));
    expect((await write({})).status).toBe(200);
    expect(readdirSync(folder)).toEqual(['reviews.yaml']);
  });

  it('says that it could not save, with the old file whole', async () => {
    await write({});
    const old = readFileSync(path, 'utf8');
    // A folder in the place of the temporary file makes writing fail for every user, root included.
    const blocker = `${path}.${process.pid}.tmp`;
    const { mkdirSync } = await import('node:fs');
    mkdirSync(blocker);
    writeFileSync(join(blocker, 'x'), '');
    const state = (await (await read({ 'x-parallax-token': door.token })).json()) as {
      items: { seen: string }[];
    };
    const answer = await write({}, { finding: finding.id, seen: state.items[0]?.seen, decision: null });
    expect(answer.status).toBe(500);
    expect(await answer.json()).toMatchObject({
      error: expect.stringMatching(/not saved, the file is as it was/),
    });
    expect(readFileSync(path, 'utf8')).toBe(old);
    rmSync(blocker, { recursive: true });
    expect(
      (await write({}, { finding: finding.id, seen: state.items[0]?.seen, decision: null })).status,
    ).toBe(200);
  });
});
