import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, it } from 'vitest';

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as { forbidden: never[] };

/** The rules of the house broken in a house of two files: which of them say so. */
async function brokenRules(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-arrows-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { output } = await cruise(['src'], {
      baseDir: folder,
      ruleSet: { forbidden },
      validate: true,
      tsPreCompilationDeps: true,
      enhancedResolveOptions: { extensions: ['.ts', '.tsx'] },
    });
    return [...new Set((output as ICruiseResult).summary.violations.map(({ rule }) => rule.name))].toSorted();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `from` imports `to`, which lies there. */
const arrow = (from: string, to: string): Record<string, string> => {
  const up = '../'.repeat(from.split('/').length - 1);
  return { [from]: `import { x } from '${up}${to}';\nexport const y = x;\n`, [to]: 'export const x = 1;\n' };
};

const dossiers = 'src/casework/dossiers';
const planted: readonly (readonly [what: string, files: Record<string, string>, rules: readonly string[]])[] = [
  [
    'a foundation that knows casework',
    arrow('src/foundations/access/x.ts', `${dossiers}/index.ts`),
    ['src/foundations/access imports only what is earlier'],
  ],
  [
    'a platform that knows a word of government',
    arrow('src/platform/x.ts', 'src/foundations/access/index.ts'),
    ['src/platform imports only what is earlier'],
  ],
  [
    'a capability that knows a later one',
    arrow('src/casework/payments/x.ts', 'src/casework/procedures/index.ts'),
    ['src/casework/payments imports only what is earlier'],
  ],
  [
    'a capability entered beside its gates',
    arrow('src/oversight/statistics/x.ts', `${dossiers}/dossier/dossier.store.ts`),
    [`${dossiers} is entered by its gates`],
  ],
  [
    'a page of another capability',
    arrow('src/oversight/statistics/x.ts', `${dossiers}/web.tsx`),
    ['only doors open the web of a capability'],
  ],
  [
    'a rule that asks the database',
    arrow(`${dossiers}/sign/sign.rules.ts`, 'src/platform/db/index.ts'),
    ['rules are pure'],
  ],
  ['main imported', arrow('src/listeners.ts', 'src/main.ts'), ['nothing imports main']],
  [
    'two that import each other',
    {
      [`${dossiers}/a.ts`]: `import { b } from './b.ts';\nexport const a = b;\n`,
      [`${dossiers}/b.ts`]: `import { a } from './a.ts';\nexport const b = () => a;\n`,
    },
    ['no circles'],
  ],
];

it.each(planted)('%s is an error', async (_, files, rules) => {
  expect(await brokenRules(files)).toEqual(rules);
});

it.each([
  ['what is earlier, by its gate', arrow(`${dossiers}/sign/sign.act.ts`, 'src/foundations/access/index.ts')],
  ['rules, by rules', arrow(`${dossiers}/sign/sign.rules.ts`, 'src/foundations/calendar/rules.ts')],
  ['the web, by a door', arrow('src/doors/office/routes.ts', `${dossiers}/web.tsx`)],
])('%s may be imported', async (_, files) => {
  expect(await brokenRules(files)).toEqual([]);
});
