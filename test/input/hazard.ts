import { addAccounts, demonstrationPassword, grantRoles, hashPassword } from '#foundations/access/index.ts';
import { allUnits } from '#foundations/organisations/index.ts';
import { type Database, sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { counterForm } from '#test/support/counter-form.ts';
import { type Answered, type Asking, type Inside, openInside } from '#test/support/inside.ts';

/** A house in which somebody may do everything, and tries what harm can be done with what is typed. */
export interface Hazard {
  readonly inside: Inside;
  /** Who asks. */
  readonly as: string;
  /** Parameters of paths that lead to something. */
  readonly known: Readonly<Record<string, string>>;
  /** What the diary was told of faults. */
  readonly diary: readonly string[];
  /** Receives a dossier with some fields typed otherwise; answers with its code, if it was received. */
  receive(changed: Readonly<Record<string, string>>, person: number): Promise<string | undefined>;
}

const as = 'moi.quyen';

export async function openHazard(): Promise<Hazard> {
  const diary: string[] = [];
  const inside = await openInside({ faults: (line) => diary.push(line) });
  const { db } = inside;
  await everything(db);
  const form = await counterForm(db, 'mot-cua-huyen', 'dang-ky-thanh-lap-ho-kinh-doanh');
  const receive: Hazard['receive'] = async (changed, person) => {
    const fields = form.press(newId(), person);
    for (const [name, value] of Object.entries(changed)) fields.set(name, value);
    const answer = await inside.ask({ method: 'POST', url: '/can-bo/tiep-nhan', as, form: [...fields] });
    if (![303, 422].includes(answer.status)) throw new Error(`received with ${answer.status}`);
    return answer.location?.split('/').at(-1)?.split('?')[0];
  };
  const code = (await receive({}, 1)) ?? '';
  const { id } = await db.one<{ id: string }>(sql`select id from dossiers.dossiers where code = ${code}`);
  const tail = { key: 'dang-ky-khai-sinh', layer: 'ubnd-huyen', form: '01', position: '1', id };
  return { inside, as, known: { code, ma: code, tu: 'ABCD', ...tail }, diary, receive };
}

/** Every role at every unit: whatever is typed gets as far as it can. */
async function everything(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    const account = { id: newId(), login: as, personId: newId(), name: 'Lò Mọi Quyền', demonstration: true };
    const passwordHash = await hashPassword(demonstrationPassword);
    await addAccounts(tx, [{ ...account, passwordHash }], Temporal.Now.instant());
    const roles = await tx.rows<{ key: string }>(sql`select key from access.roles`);
    for (const { id: unitId } of await allUnits(tx))
      await grantRoles(
        tx,
        roles.map(({ key }) => ({ accountId: account.id, role: key, unitId, sourceId: account.id })),
      );
  });
}

/** What came back with a fault, or as if it were the house's own markup. */
export async function harm(ask: (asking: Asking) => Promise<Answered>, askings: readonly Asking[]): Promise<string[]> {
  const found: string[] = [];
  for (const asking of askings) {
    const { status, text, type } = await ask(asking);
    const said = `${asking.method} ${asking.url.slice(0, 120)} ${JSON.stringify(asking.form ?? asking.raw ?? '').slice(0, 120)}`;
    if (status >= 500) found.push(`${status} ${said}`);
    if (type.includes('html') && text.includes('<script>alert')) found.push(`unescaped ${said}`);
  }
  return found;
}
