import {
  enterVisit,
  linesOfVisit,
  presentLines,
  refusePaper,
  signatoriesOf,
  signList,
} from '#casework/certification/index.ts';
import { type Unit, unitByKey } from '#foundations/organisations/index.ts';
import { system } from '#platform/actor/index.ts';
import { type Database, sql } from '#platform/db/index.ts';
import { type Deed, performInternally } from '#platform/deeds/index.ts';
import type { Result } from '#platform/result/index.ts';

/** What there is to be knocked at in the certification lane of an office. */
export async function certifiedAt(db: Database, key: string): Promise<Readonly<Record<string, string>>> {
  const unit = (await unitByKey(db, key)) as Unit;
  const now = Temporal.Instant.from('2019-02-20T01:20:00Z');
  const done = async (deed: (deed: Deed) => Promise<Result<string | number, unknown>>): Promise<string> => {
    const answer = await performInternally(db, { actor: system('test'), now }, deed);
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
  const book = await db.one<{ id: string }>(
    sql`select id from certification.books where owner_unit_id = ${unit.id} and kind = 'contract'`,
  );
  const refused = { matter: 'copy', requester: 'Lò Văn Pâng', paper: 'CMND', ground: 'damaged', said: '' } as const;
  return {
    'certifying office': key,
    signatory,
    visit: back,
    'certified line': (await linesOf(waits))[0] ?? '',
    'certification list': await laid(listed),
    'listed lines': (await linesOf(listed))[0] ?? '',
    book: book.id,
    refusal: await done((deed) => refusePaper(deed, unit.id, refused)),
  };
}

const entryOf = (matter: string) => ({
  requester: 'Lò Văn Pâng',
  born: '1986',
  identity: '040123456',
  phone: '',
  exemptionGround: '',
  exemptionProof: '',
  due: '',
  agreed: false,
  rows: [{ matter, paper: 'Bằng tốt nghiệp', pages: '2', copies: '1', language: '' }],
});
