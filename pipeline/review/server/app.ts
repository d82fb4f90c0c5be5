/** The routes of the review page. What is shown comes from `pages`; what is decided goes to the reviews file. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { DECISIONS } from '../decision.ts';
import { ReviewsError } from '../error.ts';
import { type DeskFinding, decide, statesOf } from './desk.ts';
import { type Door, guard } from './guard.ts';

/** Everything shown, made by the reports' own templates. A new one is put in its place when articles change. */
export interface Pages {
  /** Another value = the findings have changed; open pages load anew. */
  version: string;
  findings: DeskFinding[];
  /** The page itself, with its policy; `token` goes into it for writing. */
  desk(token: string): { html: string; policy: string };
  /** The card of one finding; null = no such finding. */
  card(id: string): string | null;
  /** An article page by file name; null = no such article. */
  article(file: string): { html: string; policy: string } | null;
}

const Change = z.strictObject({
  finding: z.string().max(40),
  seen: z.string().max(40),
  decision: z
    .strictObject({
      decision: z.enum(DECISIONS),
      reason: z.string().trim().min(1, 'a reason is needed').max(2000),
      reviewer: z.string().trim().min(1, 'a name is needed').max(200),
      date: z.iso.date(),
    })
    .nullable(),
});

export function reviewApp(path: string, pages: () => Pages, door: () => Door): Hono {
  const app = new Hono();
  app.use(guard(door));
  app.get('/', (c) => {
    const { html, policy } = pages().desk(door().token);
    c.header('content-security-policy', `${policy}; frame-ancestors 'none'`);
    return c.html(html);
  });
  app.get('/state', async (c) =>
    c.json({ version: pages().version, items: await statesOf(path, pages().findings) }),
  );
  app.get('/card/:id', (c) => {
    const html = pages().card(c.req.param('id'));
    return html === null ? c.notFound() : c.html(html);
  });
  app.get('/articles/:file', (c) => {
    const page = pages().article(c.req.param('file'));
    if (page === null) return c.notFound();
    c.header('content-security-policy', `${page.policy}; frame-ancestors 'none'`);
    return c.html(page.html);
  });
  app.post('/decide', bodyLimit({ maxSize: 64 * 1024 }), async (c) => {
    const change = Change.safeParse(await c.req.json().catch(() => null));
    if (!change.success) {
      const [issue] = change.error.issues;
      return c.json({ error: `${issue?.path.join('.')}: ${issue?.message}` }, 400);
    }
    const answer = await decide(path, pages().findings, change.data);
    return answer.ok ? c.json(answer.item) : c.json({ current: answer.current }, 409);
  });
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    if (error instanceof RangeError) return c.json({ error: 'This finding is not there any more.' }, 404);
    if (error instanceof ReviewsError) return c.json({ error: error.message }, 500);
    return c.json({ error: `Unexpected: ${error.message}` }, 500);
  });
  return app;
}
