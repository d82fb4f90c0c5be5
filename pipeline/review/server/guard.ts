/**
 * Who may talk to the local page. It listens on 127.0.0.1 only; yet any page in the same browser can send requests
 * there, and a foreign name can be pointed at this address (DNS rebinding). So every request must name this host,
 * come from this origin, and bear the token that only the printed address holds.
 */
import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

export const TOKEN_HEADER = 'x-parallax-token';

export interface Door {
  port: number;
  token: string;
}

/** Refuses with 403 and one plain line. The door is asked at each request: the port is known after listening. */
export function guard(door: () => Door): MiddlewareHandler {
  return async (c, next) => {
    const { port, token } = door();
    const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
    if (!hosts.includes(c.req.header('host') ?? '')) return refuse(c, 'wrong host');
    const origin = c.req.header('origin');
    if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`))
      return refuse(c, 'wrong origin');
    const site = c.req.header('sec-fetch-site');
    const isRead = c.req.method === 'GET';
    // Links from elsewhere (a terminal, a chat) may open the page, never fetch or write.
    if (site === 'cross-site' && !(isRead && c.req.header('sec-fetch-mode') === 'navigate'))
      return refuse(c, 'another site');
    const cookie = `parallax-${port}`;
    const asked = c.req.query('token');
    if (isRead && asked !== undefined && same(asked, token)) {
      setCookie(c, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return c.redirect(new URL(c.req.url).pathname, 303);
    }
    const given = isRead ? (c.req.header(TOKEN_HEADER) ?? getCookie(c, cookie)) : c.req.header(TOKEN_HEADER);
    if (given === undefined || !same(given, token))
      return refuse(c, 'no token; open the address that the command printed');
    await next();
    c.header('cache-control', 'no-store');
    c.header('x-content-type-options', 'nosniff');
    c.header('x-frame-options', 'DENY');
    c.header('referrer-policy', 'no-referrer');
    c.header('cross-origin-resource-policy', 'same-origin');
  };
}

function refuse(c: Context, why: string): Response {
  return c.text(`Refused: ${why}.`, 403);
}

function same(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
