import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { many } from './index.ts';

it('counts in English: one has no s', () => {
  expect([many(0, 'dossier'), many(1, 'dossier'), many('1', 'result'), many(12, 'day')]).toEqual([
    '0 dossiers',
    '1 dossier',
    '1 result',
    '12 days',
  ]);
});

it('no English sentence counts dossiers, communes, months or letters without asking whether it is one', () => {
  const counts =
    /\$\{(?!most|least|limit|longest|side|found)[a-zA-Z.]+\} (?:more )?(?:dossiers|results|numbers|procedures|originals|lines|events|sheets|communes|units|records|months|times|hashes|digits|characters)\b/;
  const files = globSync('src/**/*.text.ts');
  expect(files.length).toBeGreaterThan(100);
  const unasked = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => counts.test(line) && !line.includes('=== 1'))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(unasked).toEqual([]);
});
