import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business, walked } from '#test/support/walked.ts';
import { digitise } from '../digitise/digitise.act.ts';
import { papersOf } from '../dossier/paper.store.ts';
import { dossierByCode } from '../index.ts';
import { paths } from '../paths.ts';
import { dossierOfficeRoutes } from '../web.tsx';
import { undo } from './undo.act.ts';

const digest = 'b'.repeat(64);
let world: TestDatabase;
let served: ServedRoutes;
let serial = 0;
beforeAll(async () => {
  world = await worldDatabase();
  served = await serveRoutes(world.db, dossierOfficeRoutes);
  await world.db.transaction((tx) =>
    tx.run(
      sql`insert into documents.files (digest, type, size, kept_at) values (${digest}, 'application/pdf', 1, now())`,
    ),
  );
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const settled = (): Promise<string> =>
  walked(world.db, {
    ...{ way: business, day: '2019-02-19', to: 'settled', name: 'Lò Văn Quét' },
    identity: String(47_300_000 + serial++).padStart(9, '0'),
  });
const scan = async (login: string, code: string, ...papers: readonly number[]): Promise<void> => {
  for (const paper of papers) {
    const done = await as(world.db, { login, at: '2019-02-20T08:10' }, (deed) =>
      digitise(deed, { code, seq: null }, new Map([[paper, digest]])),
    );
    expect(done).toMatchObject({ ok: true });
  }
};
const takesBack = (login: string, code: string, step: number | null) =>
  as(world.db, { login, at: '2019-02-20T08:20' }, (deed) => undo(deed, { code, seq: null }, { step }));
const stands = async (code: string) => {
  const { id = '', seq = 0 } = (await dossierByCode(world.db, code)) ?? {};
  const step = await world.db.maybe<{ act: string }>(
    sql`select act from dossiers.tasks where dossier_id = ${id} and closed_at is null`,
  );
  return { seq, act: step?.act, scanned: (await papersOf(world.db, id)).filter((one) => one.file_digest).length };
};

describe('papers scanned after a step', () => {
  it('leave the step to whoever did it: it is offered on the page, taken back, and the scans stay', async () => {
    const code = await settled();
    const { seq } = await stands(code);
    await scan(business.clerk, code, 1, 2);
    const page = await served.get(paths.dossier(code), await tokenOf(world.db, business.officer));
    expect(page.text).toContain('Thu lại: chuyển bước tiếp theo');
    expect(page.text).not.toContain('Thu lại: số hóa giấy tờ');
    const form = { key: 'undo-beneath-scans', seq: String((await stands(code)).seq), step: String(seq) };
    const answer = await served.post(paths.act(code, 'thu-lai'), form, await tokenOf(world.db, business.officer));
    expect(answer.status).toBe(303);
    expect(await stands(code)).toMatchObject({ act: 'process', scanned: 2 });
    expect(await takesBack(business.officer, code, seq)).toMatchObject({ ok: false });
  });

  it('are taken back by whoever scanned them, and the step before them may be taken back still', async () => {
    const code = await settled();
    const { seq } = await stands(code);
    await scan(business.clerk, code, 1);
    expect(await takesBack(business.officer, code, null)).toMatchObject({ ok: false });
    expect(await takesBack(business.clerk, code, null)).toMatchObject({ ok: true });
    expect(await stands(code)).toMatchObject({ act: 'sign', scanned: 0 });
    await scan(business.officer, code, 1);
    const page = await served.get(paths.dossier(code), await tokenOf(world.db, business.officer));
    for (const did of ['số hóa giấy tờ', 'chuyển bước tiếp theo']) expect(page.text).toContain(`Thu lại: ${did}`);
    expect(await takesBack(business.officer, code, seq)).toMatchObject({ ok: true });
    expect(await stands(code)).toMatchObject({ act: 'process', scanned: 1 });
  });

  it('shut it no less than before once the next hand acted, and a scan beneath another stays', async () => {
    const code = await settled();
    await scan(business.officer, code, 1);
    const first = (await stands(code)).seq;
    await scan(business.officer, code, 2);
    expect(await takesBack(business.officer, code, first)).toMatchObject({ ok: false });
    expect(await takesBack(business.officer, code, null)).toMatchObject({ ok: true });
    expect(await stands(code)).toMatchObject({ scanned: 1 });
  });
});
