import {
  enterVisit,
  giveBack,
  linesOfVisit,
  presentLines,
  refundVisit,
  refusePaper,
  signatoriesOf,
  signList,
} from '#casework/certification/index.ts';
import { staffByLogin, whoMay } from '#foundations/access/index.ts';
import { type Unit, unitByKey } from '#foundations/organisations/index.ts';
import { type Actor, system } from '#platform/actor/index.ts';
import { type Database, sql } from '#platform/db/index.ts';
import { type Deed, performInternally } from '#platform/deeds/index.ts';
import type { Result } from '#platform/result/index.ts';

/** What there is to be knocked at in the certification lane of an office. */
export async function certifiedAt(db: Database, key: string): Promise<Readonly<Record<string, string>>> {
  const unit = (await unitByKey(db, key)) as Unit;
  const now = Temporal.Instant.from('2019-02-20T01:20:00Z');
  const done = async (
    deed: (deed: Deed) => Promise<Result<string | number, unknown>>,
    actor: Actor = system('test'),
  ): Promise<string> => {
    const answer = await performInternally(db, { actor, now }, deed);
    if (!answer.ok) throw new Error(JSON.stringify(answer.reasons));
    return String(answer.value);
  };
  const visit = (matter: string): Promise<string> => done((deed) => enterVisit(deed, unit, entryOf(matter)));
  const linesOf = async (id: string): Promise<string[]> => (await linesOfVisit(db, id)).map((line) => line.id);
  const laid = async (id: string): Promise<string> => {
    const lines = await linesOf(id);
    return done((deed) => presentLines(deed, unit.id, lines));
  };
  const signatory = (await signatoriesOf(db, unit.id))[0]?.accountId ?? '';
  const signed = async (id: string): Promise<void> => {
    const [list, lineIds] = [await laid(id), await linesOf(id)];
    await done((deed) => signList(deed, list, { signatory, lineIds }));
  };
  const [back, waits, listed, contract] = [
    await visit('copy'),
    await visit('copy'),
    await visit('copy'),
    await visit('contract'),
  ];
  await signed(back);
  await signed(contract);
  const refunded = await visit('copy');
  await signed(refunded);
  const refund = await refundOf(db, { unit, visit: refunded, done });
  const book = await db.one<{ id: string }>(
    sql`select id from certification.books where owner_unit_id = ${unit.id} and kind = 'contract'`,
  );
  const refused = { matter: 'copy', requester: 'Lò Văn Pâng', paper: 'CMND', ground: 'damaged', said: '' } as const;
  return {
    'certifying office': key,
    signatory,
    visit: back,
    'refunded visit': refunded,
    refund,
    'certified line': (await linesOf(waits))[0] ?? '',
    'certification list': await laid(listed),
    'listed lines': (await linesOf(listed))[0] ?? '',
    book: book.id,
    refusal: await done((deed) => refusePaper(deed, unit.id, refused)),
  };
}

/** What is signed of a visit is handed back by whoever certifies there, and a part of its fee returned; answers with the refund. */
async function refundOf(
  db: Database,
  at: {
    readonly unit: Unit;
    readonly visit: string;
    readonly done: (deed: (deed: Deed) => Promise<Result<string, unknown>>, actor: Actor) => Promise<string>;
  },
): Promise<string> {
  const login = (await whoMay(db, 'certification.enter', at.unit.id))[0]?.login ?? '';
  const clerk = await staffByLogin(db, login);
  if (!clerk) throw new Error(`nobody certifies at ${at.unit.key}`);
  const nobody = { recipient: '', recipientIdentity: '' };
  const part = { positions: [1], part: '1.000', ground: 'mistake', reason: 'Thu thừa một trang', ...nobody } as const;
  await at.done((deed) => giveBack(deed, at.visit, { collector: '', receiptNumber: null }), clerk);
  await at.done((deed) => refundVisit(deed, at.visit, part), clerk);
  return (await db.one<{ id: string }>(sql`select id from payments.refunds where subject_id = ${at.visit}`)).id;
}

const entryOf = (matter: string) => ({
  requester: 'Lò Văn Pâng',
  born: '1986',
  identity: '040123456',
  phone: '',
  exemption: null,
  due: '',
  agreed: false,
  rows: [{ matter, paper: 'Bằng tốt nghiệp', pages: '2', copies: '1', language: '' }],
});
