import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Door } from './guard.ts';

export interface Listening extends Door {
  /** With the token: whoever has it may read and decide. */
  url: string;
  close(): Promise<void>;
}

/** Serves an app on this machine's own address, never on the network. Port 0 = any free one. */
export async function listen(make: (door: () => Door) => Hono, port: number): Promise<Listening> {
  const door: Door = { port, token: randomBytes(24).toString('base64url') };
  const app = make(() => door);
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  door.port = (server.address() as AddressInfo).port;
  return {
    ...door,
    url: `http://127.0.0.1:${door.port}/?token=${door.token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
