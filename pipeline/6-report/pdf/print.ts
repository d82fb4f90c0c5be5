/** HTML → PDF bytes in a browser that runs no script and reaches no network. */
import type { Browser as Puppet } from 'puppeteer';
import type { Browser } from './locate.ts';

export type Paper = 'A4' | 'Letter';

/**
 * Our own arguments; those of the bundled package switch web security off. The proxy is a closed port, also for
 * addresses of this machine: should anything slip through the interception, it goes nowhere.
 */
export function launchArguments(): string[] {
  const root = process.getuid?.() === 0;
  return [
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-extensions',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    '--proxy-server=http://127.0.0.1:9',
    '--proxy-bypass-list=<-loopback>',
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    // Chromium refuses to start sandboxed as root.
    ...(root ? ['--no-sandbox', '--disable-setuid-sandbox'] : []),
  ];
}

/** Starts the browser; `close()` it when done. */
export async function launch(browser: Browser): Promise<Puppet> {
  const { default: puppeteer } = await import('puppeteer');
  return puppeteer.launch({
    executablePath: browser.executable,
    env: { ...process.env, ...browser.env } as Record<string, string>,
    headless: 'shell',
    pipe: true,
    args: launchArguments(),
  });
}

/** Prints one document on a fresh page (a used one makes other bytes). */
export async function print(puppet: Puppet, html: string, paper: Paper): Promise<Uint8Array> {
  const context = await puppet.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = request.url();
      // An answer without content keeps the document; an error would put an error page in its place.
      if (request.isNavigationRequest() && url !== 'about:blank') void request.respond({ status: 204 });
      else if (url.startsWith('data:') || url === 'about:blank') void request.continue();
      else void request.abort('blockedbyclient');
    });
    await page.setContent(html, { waitUntil: 'load', timeout: 120_000 });
    return await page.pdf({
      format: paper,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      timeout: 180_000,
    });
  } finally {
    await context.close();
  }
}
