import {
  advance,
  assign,
  handOver,
  numberAndSeal,
  receive,
  returnResult,
  sign,
  signAndSeal,
  takeOver,
} from '#casework/dossiers/index.ts';
import { staffByLogin, whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import type { Permission } from '#platform/actor/index.ts';
import type { Database } from '#platform/db/index.ts';
import { type Deed, perform } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import { progress } from '#platform/listening/index.ts';
import type { Result } from '#platform/result/index.ts';
import { receptionOf } from '#test/support/reception.ts';

/** How far a dossier has come: just received, at its officer, before the leader, or in the citizen's hands. */
export type Stage = 'received' | 'process' | 'sign' | 'returned';

/** A dossier that people of the district carried so far, through the same acts as the pages call. */
export interface Played {
  readonly counter: string;
  readonly stage: Stage;
  readonly id: string;
  readonly code: string;
  /** The keys of the requests behind its deeds. */
  readonly keys: readonly string[];
}

/** The district's own counter or a commune's, with what is received there in the bench. */
export const procedureAt = (counter: string): string =>
  counter === district ? 'dang-ky-thanh-lap-ho-kinh-doanh' : 'cap-giay-xac-nhan-tinh-trang-hon-nhan';

export const district = 'mot-cua-huyen';

/** Carries one dossier from the counter to a stage: eight hands at the district, four presses at a commune. */
export async function playByHand(db: Database, counter: string, stage: Stage, n: number): Promise<Played> {
  const hands = await handsAt(db, counter);
  const keys: string[] = [];
  const act = async <Value>(login: string, at: string, deed: (one: Deed) => Promise<Result<Value, unknown>>) => {
    const key = newId();
    keys.push(key);
    return asked(db, { login, at, key }, deed);
  };
  const identity = String(70_000_000 + n).padStart(9, '0');
  const reception = await receptionOf(db, { counter, procedure: procedureAt(counter), identity });
  const { id, code } = await act(hands.receive, '2019-02-11T08:00', (deed) => receive(deed, reception));
  const at = { code, seq: null };
  const played = { counter, stage, id, code, keys };
  if (stage === 'received') return played;
  if (counter === district) await toTheOfficer(db, { code, act, hands });
  if (stage !== 'process')
    await act(hands.process, '2019-02-12T09:00', (deed) => advance(deed, at, { role: 'process', note: '' }));
  if (stage === 'returned') {
    if (counter === district) {
      await act(hands.sign, '2019-02-12T10:00', (deed) => sign(deed, at));
      await act(hands.clerk, '2019-02-12T11:00', (deed) => numberAndSeal(deed, at));
    } else await act(hands.clerk, '2019-02-12T11:00', (deed) => signAndSeal(deed, at, { signerId: hands.signer }));
    await act(hands.return, '2019-02-13T08:00', (deed) =>
      returnResult(deed, at, {
        standing: 'owner',
        name: '',
        identity: '',
        paid: true,
        receipts: { receiptNumber: null },
      }),
    );
  }
  return played;
}

interface Road {
  readonly code: string;
  readonly act: <Value>(
    login: string,
    at: string,
    deed: (one: Deed) => Promise<Result<Value, unknown>>,
  ) => Promise<Value>;
  readonly hands: Hands;
}

async function toTheOfficer(db: Database, { code, act, hands }: Road): Promise<void> {
  const officer = await staffByLogin(db, hands.process);
  await act(hands.receive, '2019-02-11T09:00', (deed) => handOver(deed, { codes: [code] }));
  await act(hands.assign, '2019-02-11T10:00', (deed) => takeOver(deed, { codes: [code] }));
  await act(hands.assign, '2019-02-11T10:05', (deed) => assign(deed, { code, seq: null }, officer?.accountId ?? ''));
}

interface Hands {
  readonly receive: string;
  readonly assign: string;
  readonly process: string;
  readonly sign: string;
  /** The account of who signs. */
  readonly signer: string;
  readonly clerk: string;
  readonly return: string;
}

/** Who does what for a counter's dossiers: the people the seeds put there. */
export async function handsAt(db: Database, counter: string): Promise<Hands> {
  const isDistrict = counter === district;
  const settling = isDistrict ? 'tai-chinh-ke-hoach' : counter.replace('mot-cua-', '');
  const who = async (permission: Permission, key: string) => {
    const unit = await unitByKey(db, key);
    const [one] = await whoMay(db, permission, unit?.id ?? '');
    if (!one) throw new Error(`nobody may ${permission} at ${key}`);
    return one;
  };
  const signer = await who('dossier.sign', settling);
  // At a commune the one who receives also settles: the same hands, no bundle.
  const receiver = await who('dossier.receive', counter);
  return {
    receive: receiver.login,
    assign: isDistrict ? (await who('dossier.assign', settling)).login : '',
    process: isDistrict ? (await who('dossier.process', settling)).login : receiver.login,
    sign: signer.login,
    signer: signer.accountId,
    clerk: (await who('dossier.clerk', settling)).login,
    return: (await who('dossier.return', counter)).login,
  };
}

/** Does a deed as a page does: as the official, once for its key. */
export async function asked<Value>(
  db: Database,
  { login, at, key }: { login: string; at: string; key: string },
  deed: (one: Deed) => Promise<Result<Value, unknown>>,
): Promise<Value> {
  const actor = await staffByLogin(db, login);
  if (!actor) throw new Error(`nobody signs in as ${login}`);
  const now = Temporal.PlainDateTime.from(at).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant();
  const done = await perform<Value, unknown>(db, { actor, now, key, body: { key } }, deed);
  if (!done.ok) throw new Error(`${login} ${at}: ${JSON.stringify(done.reasons)}`);
  return done.value;
}

/** Waits until who listens afterwards has heard of everything done so far. */
export async function heard(db: Database): Promise<void> {
  for (;;) {
    const listeners = await progress(db);
    if (listeners.every((listener) => listener.behind === 0)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
