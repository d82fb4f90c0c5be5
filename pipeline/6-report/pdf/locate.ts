/** Which browser prints the PDFs. */
import { existsSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { unpackBundled } from './unpack.ts';

export interface Browser {
  executable: string;
  /** Set for the child process only. */
  env: Record<string, string>;
  /** For the log: "bundled", "PUPPETEER_EXECUTABLE_PATH" … */
  origin: string;
}

/** The line for people whose machine has none. */
export const NO_BROWSER =
  'No browser to print PDFs with. Install one with "npx puppeteer browsers install chrome", ' +
  'or set PUPPETEER_EXECUTABLE_PATH to a Chrome or Chromium. The other files are written all the same.';

/**
 * In this order: PUPPETEER_EXECUTABLE_PATH (set but broken is an error), the bundled browser on Linux x64,
 * puppeteer's own download, a Chrome, Chromium or Edge of the system. Throws one clear line when there is none.
 */
export async function locateBrowser(): Promise<Browser> {
  const wanted = process.env.PUPPETEER_EXECUTABLE_PATH;
  if (wanted) {
    if (!(await isExecutable(wanted)))
      throw new Error(`PUPPETEER_EXECUTABLE_PATH names "${wanted}", which cannot be run`);
    return { executable: wanted, env: {}, origin: 'PUPPETEER_EXECUTABLE_PATH' };
  }
  const bundled = await bundledBrowser();
  if (bundled) return bundled;
  const downloaded = await downloadedBrowser();
  if (downloaded) return { executable: downloaded, env: {}, origin: 'puppeteer' };
  for (const path of systemPaths())
    if (await isExecutable(path)) return { executable: path, env: {}, origin: 'system' };
  throw new Error(NO_BROWSER);
}

async function bundledBrowser(): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    const { executable, libraries, fontconfig } = await unpackBundled();
    const path = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
    return { executable, env: { LD_LIBRARY_PATH: path, FONTCONFIG_FILE: fontconfig }, origin: 'bundled' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

async function downloadedBrowser(): Promise<string | null> {
  try {
    const { default: puppeteer } = await import('puppeteer');
    const path = await puppeteer.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

function systemPaths(): string[] {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
      join('/Applications', `${name}.app`, 'Contents', 'MacOS', name),
    );
  if (process.platform === 'win32')
    return programs
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
