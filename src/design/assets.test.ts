import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAssets } from '../../tools/assets.ts';

const root = mkdtempSync(join(tmpdir(), 'assets-'));
const manifest = (): { files: Record<string, string> } =>
  JSON.parse(readFileSync(join(root, '.build/assets.json'), 'utf8'));
const built = (name: string): string => join(root, '.build/assets', manifest().files[name] ?? name);

describe('what the browser is given', () => {
  beforeAll(async () => {
    cpSync('src/design', join(root, 'src/design'), { recursive: true });
    mkdirSync(join(root, 'tools'));
    copyFileSync('tools/assets.ts', join(root, 'tools/assets.ts'));
    copyFileSync('package-lock.json', join(root, 'package-lock.json'));
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    await buildAssets(root);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('is small: styles, fonts and script of a first visit to the portal leave room for the page', () => {
    const fonts = Object.keys(manifest().files).filter((name) => name.endsWith('.woff2'));
    const bytes = [...fonts.map(built), `${built('main.css')}.gz`, `${built('page.js')}.gz`].map(
      (path) => statSync(path).size,
    );
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(72_000);
  });

  it('asks for nothing inline and nothing from elsewhere', () => {
    for (const name of ['main.css', 'office.css']) {
      const asked = [...readFileSync(built(name), 'utf8').matchAll(/url\(([^)]*)\)/g)].map((match) => match[1] ?? '');
      expect(asked.filter((file) => !Object.values(manifest().files).includes(file))).toEqual([]);
    }
  });

  it('draws no border of a card along that of the panel it fills', () => {
    const rule = /\.mc-panel__flush \.mc-stack\.mc-dense tr\s*\{[^}]*border-width:\s*0 0 1px/;
    expect(readFileSync(built('office.css'), 'utf8')).toMatch(rule);
  });

  it('is not made again while nothing changed', async () => {
    const before = statSync(join(root, '.build/assets.json')).mtimeMs;
    await buildAssets(root);
    expect(statSync(join(root, '.build/assets.json')).mtimeMs).toBe(before);
  });

  it('has another name when its content is another, and the page of a minute ago still finds the old', async () => {
    const old = built('main.css');
    const style = join(root, 'src/design/style/_media.scss');
    writeFileSync(style, `${readFileSync(style, 'utf8')}\n.mc-new {\n  color: red;\n}\n`);
    await buildAssets(root);
    expect(built('main.css')).not.toBe(old);
    expect(readFileSync(built('main.css'), 'utf8')).toContain('.mc-new');
    expect(statSync(old).isFile()).toBe(true);
  });
});
