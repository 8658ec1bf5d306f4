import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What the browser is given: `files` maps a name as pages say it to the file that carries its content in its name. */
interface Manifest {
  readonly inputs: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Makes styles, fonts, pictures and scripts in `.build/assets`, their names carrying a digest of their content,
 * and the list of them in `.build/assets.json`. Nothing is done when no input changed.
 */
export async function buildAssets(root: string): Promise<void> {
  const design = join(root, 'src/design');
  const before = await readManifest(root);
  const inputs = await digestOf([
    ...(await filesBelow(design, (path) => /\.(scss|woff2|svg)$/.test(path) || path.includes('/browser/'))),
    ...(await ownSheets(root)),
    join(root, 'tools/assets.ts'),
    join(root, 'package-lock.json'),
  ]);
  if (before?.inputs === inputs && allThere(root, before)) return;
  const fixed = await pass(design);
  const scripts = await bundle(design);
  const styles = await stylesheets(root, design, fixed.names);
  const made = new Map([...fixed.made, ...scripts, ...styles]);
  await write(root, made, inputs);
}

type Made = Map<string, { readonly file: string; readonly bytes: Uint8Array }>;

/** Fonts and pictures pass as they are. */
async function pass(design: string): Promise<{ made: Made; names: Map<string, string> }> {
  const made: Made = new Map();
  for (const path of await filesBelow(design, (path) => /\.(woff2|svg)$/.test(path))) {
    const bytes = await readFile(path);
    made.set(basename(path), { file: hashed(basename(path), bytes), bytes });
  }
  return { made, names: new Map([...made].map(([name, { file }]) => [name, file])) };
}

async function bundle(design: string): Promise<Made> {
  const entries = await filesBelow(join(design, 'browser'), (path) => path.endsWith('.entry.ts'));
  const built = await build({
    entryPoints: entries,
    outdir: 'scripts',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  return new Map(
    built.outputFiles.map((output) => {
      const name = basename(output.path).replace('.entry.js', '.js');
      return [name, { file: hashed(name, output.contents), bytes: output.contents }];
    }),
  );
}

async function stylesheets(root: string, design: string, names: ReadonlyMap<string, string>): Promise<Made> {
  // Loaded here: it takes a second, and most starts have nothing to build.
  const sass = await import('sass');
  const made: Made = new Map();
  for (const name of ['main', 'office']) {
    const settings = { loadPaths: [root, join(root, 'node_modules')], style: 'compressed' as const, quietDeps: true };
    const sheets = [join(design, 'style', `${name}.scss`), ...(name === 'main' ? await ownSheets(root) : [])];
    const css = sheets.map((path) => sass.compile(path, settings).css).join('');
    const bytes = Buffer.from(withHashedNames(css, names));
    made.set(`${name}.css`, { file: hashed(`${name}.css`, bytes), bytes });
  }
  return made;
}

/** A capability that draws something of its own brings its sheet beside the drawing: `picture.scss`. */
const ownSheets = async (root: string): Promise<string[]> =>
  filesBelow(join(root, 'src'), (path) => path.endsWith('/picture.scss'));

function withHashedNames(css: string, names: ReadonlyMap<string, string>): string {
  return css.replace(/url\("?([^")]+)"?\)/g, (_, name: string) => {
    const file = names.get(name);
    if (file === undefined)
      throw new Error(`a style asks for “${name}”, which is neither a font nor a picture of ours`);
    return `url(${file})`;
  });
}

/** The manifest is written last, so a build that was interrupted is done again. */
async function write(root: string, made: Made, inputs: string): Promise<void> {
  const folder = join(root, '.build/assets');
  await mkdir(folder, { recursive: true });
  for (const { file, bytes } of made.values()) await writeBeside(join(folder, file), bytes);
  const files = Object.fromEntries([...made].map(([name, { file }]) => [name, file]).sort());
  await forgetOld(folder, new Set(Object.values(files)));
  await writeFile(join(root, '.build/assets.json'), `${JSON.stringify({ inputs, files }, null, 2)}\n`);
}

/** A page sent before this build still asks for the files of its own; what is older than a day goes. */
async function forgetOld(folder: string, kept: ReadonlySet<string>): Promise<void> {
  for (const file of await readdir(folder)) {
    if (kept.has(file.replace(packed, ''))) continue;
    const { mtimeMs } = await stat(join(folder, file));
    if (Date.now() - mtimeMs > 86_400_000) await rm(join(folder, file));
  }
}

const packed = /\.(br|gz)$/;

/** Texts also lie there packed, so the server sends them so without work; fonts are packed already. */
async function writeBeside(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes);
  if (!/\.(css|js|svg)$/.test(path)) return;
  await writeFile(`${path}.br`, brotliCompressSync(bytes));
  await writeFile(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}

async function readManifest(root: string): Promise<Manifest | undefined> {
  const path = join(root, '.build/assets.json');
  return existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as Manifest) : undefined;
}

const allThere = (root: string, manifest: Manifest): boolean =>
  Object.values(manifest.files).every((file) => existsSync(join(root, '.build/assets', file)));

async function filesBelow(folder: string, wanted: (path: string) => boolean): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter(wanted)
    .sort();
}

async function digestOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\0`).update(await readFile(path));
  return hash.digest('hex');
}

function hashed(name: string, bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return `${basename(name, extname(name))}-${digest}${extname(name)}`;
}

if (process.argv[1] && import.meta.filename === process.argv[1]) await buildAssets('.');
