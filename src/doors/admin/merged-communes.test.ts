import { afterAll, beforeAll, expect, test } from 'vitest';
import { advance, dossierByCode, keepOriginal, receive, verifyFlow } from '#casework/dossiers/index.ts';
import { dossierOfficeRoutes } from '#casework/dossiers/web.tsx';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { brokenLinks } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { adminRoutes } from './routes.ts';

const { db, close } = await worldDatabase();
const paper = { name: 'Sổ hộ khẩu số 120034', count: 1, place: 'Tủ 2, ngăn 3', broughtBy: 'Lò Văn Tướng' };
let served: ServedRoutes;
let code: string;

beforeAll(async () => {
  served = await serveRoutes(db, [...adminRoutes, ...dossierOfficeRoutes]);
  const procedure = 'cap-giay-xac-nhan-tinh-trang-hon-nhan';
  const reception = await receptionOf(db, { counter: 'mot-cua-xa-thanh-xuong', procedure, identity: '047000301' });
  const clerk = { login: 'lo.thi.thuy', at: '2019-02-20T08:10' };
  const received = await as(db, clerk, (deed) => receive(deed, reception));
  code = received.ok ? received.value.code : '';
  const kept = await as(db, { ...clerk, at: '2019-02-20T08:20' }, (deed) =>
    keepOriginal(deed, { code, seq: null }, paper),
  );
  expect(kept.ok).toBe(true);
});
afterAll(async () => {
  await served.close();
  await close();
});

const idOf = async (key: string): Promise<string> => (await unitByKey(db, key))!.id;
const ends = async (unit: string, successor: string, form: Readonly<Record<string, string>> = {}) => {
  const said = { on: '20/02/2019', decision: '118/NQ-HĐND', successor, succession: 'merger' };
  const url = `/quan-tri/don-vi/${unit}/thay-doi/ket-thuc`;
  return served.post(url, { key: newId(), do: 'write', ...said, ...form }, await tokenOf(db, 'ngo.quang.vinh'));
};

test('two communes are merged today: the counter first, with its originals, then the commune', async () => {
  expect((await ends('xa-thanh-xuong', 'xa-noong-het')).text).toContain('Còn đơn vị trực thuộc');
  expect((await ends('mot-cua-xa-thanh-xuong', '', { do: 'preview' })).text).toContain('Bản chính đang giữ');
  expect((await ends('mot-cua-xa-thanh-xuong', 'mot-cua-xa-noong-het')).status).toBe(303);
  expect((await ends('xa-thanh-xuong', 'xa-noong-het')).status).toBe(303);
  const [counter, commune] = [await idOf('mot-cua-xa-noong-het'), await idOf('xa-noong-het')];
  expect(await dossierByCode(db, code)).toMatchObject({
    ...{ one_stop_id: counter, settling_id: commune, authority_id: commune, office_id: commune, code },
  });
  expect([await brokenLinks(db), await verifyFlow(db)]).toEqual([[], []]);
  const left =
    await db.rows(sql`select d.code from dossiers.dossiers d where d.returned_at is null and d.ended_at is null
    and ${await idOf('xa-thanh-xuong')} in (d.settling_id, d.authority_id, d.office_id)`);
  expect(left).toEqual([]);
});

test('the counter that follows keeps the original and goes on: what the other received is settled there', async () => {
  const [clerk] = await whoMay(db, 'dossier.receive', await idOf('mot-cua-xa-noong-het'));
  const ledger = await served.get('/can-bo/ban-chinh', await tokenOf(db, clerk!.login));
  expect([ledger.text.includes(code), ledger.text.includes(paper.name)]).toEqual([true, true]);
  const [officer] = await whoMay(db, 'dossier.process', await idOf('xa-noong-het'));
  const done = await as(db, { login: officer!.login, at: '2019-02-20T10:00' }, (deed) =>
    advance(deed, { code, seq: null }, { role: 'process', note: 'Đủ.' }),
  );
  expect(done.ok ? [] : done.reasons).toEqual([]);
});
