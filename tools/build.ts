import { build } from 'esbuild';
import { buildAssets } from './assets.ts';

/** The one build step: the server as one file with its map, and what the browser is given. */
await Promise.all([
  build({
    entryPoints: { motcua: 'src/main.ts', typesetter: 'src/platform/pdf/typesetter.ts' },
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
