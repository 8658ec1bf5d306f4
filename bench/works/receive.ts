import type { Reception } from '#casework/dossiers/index.ts';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { newId } from '#platform/id/index.ts';
import { receptionOf } from '#test/support/reception.ts';
import { written } from '../ask.ts';
import { heard, playByHand, procedureAt } from '../by-hand.ts';
import { type Difference, difference, keptRows, tablesOf } from '../kept-rows.ts';
import type { Job } from '../limit-server.ts';
import { asOneStatement, prepared } from '../statement.ts';
import { type Field, inTurn, type Work } from './work.ts';

/** A clerk receives a dossier: person, papers, fee, promise, number, first step, event. */
export const receiveWork: Work = {
  name: 'receive',
  gate: 0.4,
  aim: 0.65,
  requests: { ours: 800, limit: 1500 },
  status: '303',
  async prepare(field) {
    const { client } = field;
    const desks = (await Promise.all(field.counters.map((counter) => desksOf(field, counter)))).flat();
    const differences: Difference[] = [];
    for (const [n, counter] of field.counters.entries()) differences.push(await receivedByHand(field, counter, n));
    const desk = inTurn(desks.toSorted((one, other) => one.place - other.place));
    let person = Math.floor(Math.random() * 100_000_000);
    return {
      ours: (number) => Array.from({ length: number }, () => reception(desk(), person++)),
      limit: differences.map((one, n) => jobOf(`receive-${n}`, one)),
      least: differences.map((one, n) => jobOf(`receive-least-${n}`, leastOf(one))),
      recorded: async () =>
        (await client.query(`select count(*)::int as n from platform.events where type = 'dossier.received'`)).rows[0]
          .n,
    };
  },
};

interface Desk {
  readonly counter: string;
  readonly cookie: string;
  readonly reception: Reception;
  /** Of this clerk at the counter, so that the first clerks of all counters come before the second. */
  readonly place: number;
}

async function desksOf({ db, cookieOf }: Field, counter: string): Promise<Desk[]> {
  const unit = await unitByKey(db, counter);
  const clerks = await whoMay(db, 'dossier.receive', unit?.id ?? '');
  const reception = await receptionOf(db, { counter, procedure: procedureAt(counter) });
  return Promise.all(
    clerks.map(async ({ login }, place) => ({ counter, reception, place, cookie: await cookieOf(login) })),
  );
}

/** The counter's form, as it is sent with F9: every paper ticked. */
function reception({ counter, cookie, reception }: Desk, person: number): string {
  const shown = reception.brought.filter((paper) => paper.shown);
  return written({
    method: 'POST',
    path: '/can-bo/tiep-nhan',
    cookie,
    form: [
      ['key', newId()],
      ['do', 'receive'],
      ['counter', counter],
      ['procedure', reception.procedureKey],
      ['case', reception.caseKey],
      ['subject', ''],
      ['sets', '1'],
      ['kind', 'person'],
      ['name', 'Lò Văn Tướng'],
      ['born', '1986'],
      ['identityKind', 'cmnd'],
      ['identityNumber', String(300_000_000 + (person % 600_000_000))],
      ['address', 'bản Noong Ứng, xã Thanh An'],
      ['phone', '0912000123'],
      ['submitter', 'self'],
      ['bothPresent', 'yes'],
      ['quantity', '1'],
      ['collectBy', 'counter'],
      ...reception.brought.map((paper) => ['brought', paper.paper] as const),
      ...shown.map((paper) => ['shown', paper.paper] as const),
    ],
  });
}

/** What one reception by hand writes; at a commune that is all, the district's is handed over later. */
async function receivedByHand({ db, client }: Field, counter: string, n: number): Promise<Difference> {
  const tables = await tablesOf(client);
  const played = await playByHand(db, counter, 'received', 500 + n);
  await heard(db);
  const after = await keptRows(client, tables, played);
  const counters = after.filter((row) => row.table.name === 'numbering.counters');
  const before = counters.map((row) => ({ ...row, values: { ...row.values, last: '0' } }));
  return difference(before, after);
}

const jobOf = (name: string, deed: Difference): Job => ({
  name,
  ...prepared(asOneStatement(deed)),
  targets: [],
  reads: false,
});

/** One row of the case and one of its history. */
const leastOf = ({ added }: Difference): Difference => ({
  added: added.filter(({ table }) => table.name === 'dossiers.dossiers' || table.name === 'platform.events'),
  changed: [],
});
