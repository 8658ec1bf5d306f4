import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What pages ask the server for; the build gives each a name that carries its content. */
export interface Assets {
  readonly main: string;
  readonly office: string;
  readonly script: string;
  readonly mark: string;
  /** The fonts every page needs at once. */
  readonly preload: readonly string[];
}

let known: Assets | undefined;

/** The addresses of styles, script, mark and fonts, read once. Before a build names stand as they are written. */
export function assets(): Assets {
  if (known) return known;
  const files = readManifest();
  const at = (name: string) => `/assets/${files[name] ?? name}`;
  const all = {
    main: at('main.css'),
    office: at('office.css'),
    script: at('page.js'),
    mark: at('mark.svg'),
    preload: [at('bvp-la-400.woff2'), at('bvp-vi-400.woff2')],
  };
  if (files['main.css']) known = all;
  return all;
}

function readManifest(): Record<string, string> {
  const path = join(projectFolder(), '.build/assets.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { files: Record<string, string> }).files : {};
}

/** In development this file lies in src/design, in service it is part of .build/motcua.mjs. */
function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package-lock.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
