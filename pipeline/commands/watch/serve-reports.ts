/** Serves a folder of reports on this machine; open pages load anew when told so. The files themselves stay as they are. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, resolve } from 'node:path';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { guard } from '../../review/server/guard.ts';
import { type Listening, listen } from '../../review/server/listen.ts';

export interface Viewer extends Listening {
  /** Tells open pages to load anew. */
  renew(): void;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};

const RENEW = "new EventSource('/events').onmessage = () => location.reload();";
const RENEW_HASH = `'sha256-${createHash('sha256').update(RENEW).digest('base64')}'`;

export async function serveReports(folder: string, port: number): Promise<Viewer> {
  const told = new Set<() => void>();
  const listening = await listen((door) => {
    const app = new Hono();
    app.use(guard(door));
    app.get('/', (c) => c.redirect('/briefing.html'));
    app.get('/events', (c) =>
      streamSSE(c, async (stream) => {
        const tell = () => void stream.writeSSE({ data: 'changed' });
        told.add(tell);
        await new Promise<void>((ended) => stream.onAbort(ended));
        told.delete(tell);
      }),
    );
    app.get('/*', async (c) => {
      const file = resolve(join(folder, decodeURIComponent(c.req.path)));
      const inside = relative(resolve(folder), file);
      const type = TYPES[extname(file)];
      if (inside.startsWith('..') || isAbsolute(inside) || !type) return c.notFound();
      const bytes = await readFile(file).catch(() => null);
      if (bytes === null) return c.notFound();
      c.header('content-type', type);
      return c.body(type.startsWith('text/html') ? renewing(bytes.toString('utf8')) : new Uint8Array(bytes));
    });
    return app;
  }, port);
  return {
    ...listening,
    renew: () => {
      for (const tell of told) tell();
    },
  };
}

/** The page with one more script, and its policy widened by just that. */
export function renewing(html: string): string {
  const policy = /(<meta http-equiv="Content-Security-Policy" content=")([^"]{0,2000})"/;
  return html
    .replace(policy, (_, open: string, content: string) => {
      // The quotation marks are escaped in the page, with a semicolon that is no end of a directive.
      const scripts = content
        .replaceAll('&#x27;', "'")
        .replace(/script-src ([^;]*)/, (_all, given: string) =>
          given.includes('none') ? `script-src ${RENEW_HASH}` : `script-src ${given} ${RENEW_HASH}`,
        );
      return `${open}${scripts}; connect-src 'self'"`;
    })
    .replace(/<\/body>\s*<\/html>\s*$/, `<script>${RENEW}</script>\n</body>\n</html>\n`);
}
