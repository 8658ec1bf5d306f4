import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { papersOf, printPaper } from '#casework/documents/index.ts';
import type { Form } from '#casework/documents/print/print-form.ts';
import { handOverData } from '#casework/dossiers/bundle/list-paper.ts';
import {
  apologise,
  decline,
  dossierByCode,
  type Reception,
  reportLate,
  requestSupplement,
} from '#casework/dossiers/index.ts';
import { paths } from '#casework/dossiers/paths.ts';
import { dossierOfficeRoutes } from '#casework/dossiers/web.tsx';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { type Database, sql } from '#platform/db/index.ts';
import { openFiles } from '#platform/files/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Result } from '#platform/result/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { testPress } from '#test/support/press.ts';
import { cardOn } from '#test/support/reception.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business, correction, walked } from '#test/support/walked.ts';

/** A day in the time of each set, the next one, and when an apology is due and for when it promises. */
const days: Readonly<Record<string, { on: string; next: string; late: string; promised: string }>> = {
  'QĐ09-2015': { on: '2018-12-20', next: '2018-12-21', late: '2018-12-27', promised: '2019-01-04' },
  'TT01-2018': { on: '2019-02-14', next: '2019-02-15', late: '2019-02-20', promised: '2019-02-26' },
  'TT03-2025': { on: '2025-11-03', next: '2025-11-04', late: '2025-11-10', promised: '2025-11-14' },
};

interface Played {
  readonly asked: string;
  readonly late: string;
  readonly declined: string;
}

/** Papers of dossiers that the acts made, each received in the time of its set. */
export async function realPapers() {
  const { db, close } = await worldDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'motcua-labels-'));
  const workshop = { files: openFiles(folder), press: testPress() };
  const played: Record<string, Played> = {};
  for (const set of Object.keys(days)) played[set] = await play(db, set);
  const served = await serveRoutes(db, dossierOfficeRoutes, { workshop });
  const token = await tokenOf(db, business.clerk);
  const house = { db, baseUrl: 'http://localhost', clock: { mode: 'demo' }, ...workshop };
  const desk: Desk = { db, served, token, house: house as unknown as Visit['house'] };
  return {
    print: (set: string, form: Form): Promise<Buffer> => print(desk, { set, form, ...(played[set] as Played) }),
    async close() {
      await served.close();
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Desk {
  readonly db: Database;
  readonly served: ServedRoutes;
  readonly token: string;
  readonly house: Visit['house'];
}

type Asked = Played & { readonly set: string; readonly form: Form };

async function print(desk: Desk, { set, form, ...played }: Asked): Promise<Buffer> {
  if (form === '03') return pressed(desk, paths.declinedPrint(played.declined), paths.declinedSlip(played.declined));
  if (form === '06') return followUp(desk, set);
  if (form === 'ban-giao') return broughtBack(desk, set);
  const code = form === '04' ? played.late : form === 'tra-kq' ? await handedOut(desk.db) : played.asked;
  // Handed out in the demonstration, which is of one set: the slip is the house's own and the same in all.
  return pressed(desk, paths.print(code, form), paths.paper(code, form));
}

/** Presses the print and reads what is kept. */
async function pressed({ served, token }: Desk, press: string, kept: string): Promise<Buffer> {
  const { status } = await served.post(press, { key: newId() }, token);
  if (status !== 303) throw new Error(`${press} answered ${status}`);
  return (await served.get(kept, token)).bytes;
}

/** The book of a counter of the day its set was in force on. */
async function followUp({ db, house, token }: Desk, set: string): Promise<Buffer> {
  const now = Temporal.Instant.from(`${days[set]?.next}T10:00:00+07:00`);
  const served = await serveRoutes(db, dossierOfficeRoutes, { workshop: house, now });
  const [year, month, day] = (days[set]?.on ?? '').split('-');
  const on = `${day}/${month}/${year}`;
  const address = `${paths.followUpFile('pdf')}?quay=mot-cua-huyen&tu=${on}&den=${on}`;
  try {
    return await pressed({ db, house, token, served }, address, address);
  } finally {
    await served.close();
  }
}

/** A list that brings a result back to the counter, in the set's time. */
async function broughtBack({ db, house }: Desk, set: string): Promise<Buffer> {
  const [from, to] = await Promise.all(['tai-chinh-ke-hoach', 'mot-cua-huyen'].map((key) => unitByKey(db, key)));
  const dossier = await dossierByCode(db, await handedOut(db));
  const actor = await staffByLogin(db, business.head);
  if (!from || !to || !dossier || !actor) throw new Error('nothing to bring back');
  const at = Temporal.Instant.from(`${days[set]?.on}T10:00:00+07:00`);
  const ask = { house, actor, now: at } as unknown as Visit;
  const made = await handOverData(ask, {
    ...{ number: '12/PBG', from, to, at, giver: 'Cà Văn Sang', taker: '', code: 'PBG-2019-0012', path: '/can-bo' },
    carried: '',
    lines: [{ ...dossier, note: '' }],
  });
  const subjectId = newId();
  await printPaper(house, { actor, now: at }, { ...made, form: 'ban-giao', subjectId });
  const [paper] = await papersOf(db, subjectId);
  return (await house.files.get(paper?.digest ?? '')) as Buffer;
}

/** A dossier of the demonstration whose result somebody has. */
const handedOut = async (db: Database): Promise<string> =>
  (
    await db.one<{ code: string }>(sql`select d.code from dossiers.dossiers d
      join dossiers.results r on r.dossier_id = d.id join organisations.units u on u.id = d.one_stop_id
      where r.collected_at is not null and u.key = 'mot-cua-huyen' order by d.code limit 1`)
  ).code;

async function play(db: Database, set: string): Promise<Played> {
  const { on, next, late, promised } = days[set] as (typeof days)[string];
  const submitter = { name: 'Lò Thị Thay', born: '1990', ...cardOn(on, '045000960') };
  const otherwise = ({ brought }: Reception) => ({
    submitter: { ...submitter, address: 'bản Noong Ứng, xã Thanh An', phone: '0912000960' },
    answers: { submitter: 'other', bothPresent: true } as const,
    brought: [...brought, { paper: 'uy-quyen', original: 1, copy: 0, shown: false }],
  });
  const asked = await walked(db, {
    ...{ way: business, day: on, to: 'assigned', name: 'Lò Văn Nhãn', identity: '045000961', otherwise },
  });
  const request = {
    items: [{ name: 'Bản sao hợp đồng thuê nhà', original: 0, copy: 1 }],
    ...{ reason: 'Thiếu hợp đồng thuê nhà', respondBy: Temporal.PlainDate.from(next).add({ days: 9 }) },
  };
  const known = { code: asked, seq: null };
  done(
    await as(db, { login: business.officer, at: `${next}T08:20` }, (deed) => requestSupplement(deed, known, request)),
  );
  const person = { name: 'Lò Thị Muộn', identity: '045000962' };
  const slow = await walked(db, { way: correction, day: on, to: 'assigned', ...person });
  const report = {
    ...({ cause: 'verification', said: 'Xã chưa trả lời xác minh, đã đôn đốc hai lần.' } as const),
    newDay: Temporal.PlainDate.from(promised),
  };
  const lateOne = { code: slow, seq: null };
  done(await as(db, { login: correction.officer, at: `${late}T09:00` }, (deed) => reportLate(deed, lateOne, report)));
  done(await as(db, { login: correction.clerk, at: `${late}T10:00` }, (deed) => apologise(deed, lateOne)));
  return { asked, late: slow, declined: await declines(db, on) };
}

async function declines(db: Database, on: string): Promise<string> {
  const oneStopId = (await unitByKey(db, 'mot-cua-huyen'))?.id ?? '';
  const typed = {
    ...{ name: 'Giàng A Chối', identity: '040000777', address: 'bản Huổi Một, xã Na Tông', phone: '0912000777' },
    ...({ email: '', request: 'Đăng ký doanh nghiệp tư nhân', ground: 'other-authority' } as const),
    reason: 'Doanh nghiệp tư nhân do Sở Kế hoạch và Đầu tư đăng ký.',
    advice: 'Nộp tại Trung tâm Phục vụ hành chính công tỉnh.',
  };
  return done(
    await as(db, { login: business.clerk, at: `${on}T09:00` }, (deed) =>
      decline(deed, { oneStopId, procedureId: null }, typed),
    ),
  );
}

function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`not done: ${JSON.stringify(result.reasons)}`);
  return result.value;
}
