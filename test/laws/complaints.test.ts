import { expect, it } from 'vitest';
import {
  type Complaints,
  longFiles,
  longFunctions,
  namelessDrawers,
  readsTheWorld,
  sqlOutsideStores,
} from '../../tools/complaints.ts';

/** Faults planted for each complaint of `npm run check`, beside the same where it is none. */
const lines = (n: number): string => Array.from({ length: n }, (_, at) => `const x${at} = ${at};`).join('\n');
const act = 'src/casework/dossiers/sign/sign.act.ts';

const planted: readonly (readonly [what: string, complaints: Complaints, path: string, bad: string, good: string])[] = [
  ['a file of 201 lines', longFiles, act, lines(201), lines(200)],
  ['a page of 251 lines', longFiles, 'src/casework/dossiers/sign/list.page.tsx', lines(251), lines(250)],
  ['a function of 41 lines', longFunctions, act, `function f() {\n${lines(39)}\n}`, `function f() {\n${lines(38)}\n}`],
  ['an arrow of 41 lines', longFunctions, act, `const f = () => {\n${lines(39)}\n};`, `const f = () => 1;`],
  ['five parameters', longFunctions, act, 'const f = (a, b, c, d, e) => a;', 'const f = (a, b, c, d) => a;'],
  ['SQL in an act (law 12)', sqlOutsideStores, act, 'tx.run(sql`select 1`)', 'mark(tx, id)'],
  ['a clock of one’s own (law 3)', readsTheWorld, act, 'const now = Temporal.Now.instant();', 'const { now } = deed;'],
  ['a date of one’s own (law 3)', readsTheWorld, act, 'const now = new Date();', 'const now = new Date(given);'],
  ['chance of one’s own', readsTheWorld, act, 'const n = Math.random();', 'const n = 4;'],
  ['the environment', readsTheWorld, act, 'process.env.TZ', 'config.zone'],
];

it.each(planted)('%s is complained of, and the same within bounds is not', (_, complaints, path, bad, good) => {
  expect(complaints([{ path, text: bad }])).toHaveLength(1);
  expect(complaints([{ path, text: good }])).toEqual([]);
});

it('a folder named for nothing is complained of', () => {
  const at = (path: string) => namelessDrawers([{ path, text: '' }]);
  expect(['src/casework/utils/x.ts', 'src/platform/helpers.ts', 'src/casework/common/a.ts'].flatMap(at)).toHaveLength(
    3,
  );
  expect(at('src/platform/services-of-state/x.ts')).toEqual([]);
});

it('platform and stores may write SQL, and platform may read the clock', () => {
  expect(sqlOutsideStores([{ path: 'src/casework/dossiers/sign/sign.store.ts', text: 'sql`select 1`' }])).toEqual([]);
  expect(readsTheWorld([{ path: 'src/platform/clock/index.ts', text: 'Temporal.Now.instant()' }])).toEqual([]);
});
