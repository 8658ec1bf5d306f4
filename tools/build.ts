import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { buildAssets } from './assets.ts';

/** The one build step: the server as one file with its map, and what the browser is given. */
const [program] = await Promise.all([
  build({
    write: false,
    entryPoints: {
      motcua: 'src/main.ts',
      typesetter: 'src/platform/pdf/typesetter.ts',
      splitter: 'src/platform/batch-scan/splitter.ts',
    },
    outdir: '.build',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node26',
    packages: 'external',
    sourcemap: true,
    // The sources lie beside the built program.
    sourcesContent: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  }),
  buildAssets('.'),
]);

// One letter beyond ASCII, and V8 keeps the whole program in memory at two bytes a letter: esbuild leaves some in patterns.
const ascii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
for (const { path, text } of program.outputFiles) writeFileSync(path, path.endsWith('.mjs') ? ascii(text) : text);
