import { advance } from '#casework/dossiers/index.ts';
import { newId } from '#platform/id/index.ts';
import { written } from '../ask.ts';
import { asked, handsAt, heard, playByHand } from '../by-hand.ts';
import { type Difference, difference, keptRows, tablesOf } from '../kept-rows.ts';
import type { Job } from '../limit-server.ts';
import { asOneStatement, prepared } from '../statement.ts';
import { type Field, onceEach, type Work } from './work.ts';

/** The officer ends their step: the dossier goes to the next office. */
export const advanceWork: Work = {
  name: 'advance',
  gate: 0.4,
  aim: 0.65,
  requests: { ours: 600, limit: 700 },
  status: '303',
  async prepare(field) {
    const { client } = field;
    const open = await openWork(field);
    const mine = onceEach(open.filter(({ nth }) => nth % 20 < parts.ours));
    const cookies = new Map<string, string>();
    for (const counter of field.counters)
      cookies.set(counter, await field.cookieOf((await handsAt(field.db, counter)).process));
    const jobs: [Job, Job][] = [];
    for (const [n, counter] of field.counters.entries()) jobs.push(await jobsAt(field, { counter, n, open }));
    return {
      ours: (number) => Array.from({ length: number }, () => step(mine(), cookies)),
      limit: jobs.map(([whole]) => whole),
      least: jobs.map(([, least]) => least),
      recorded: async () =>
        (await client.query(`select count(*)::int as n from platform.events where type = 'dossier.advanced'`)).rows[0]
          .n,
    };
  },
};

/** Of twenty open dossiers so many are moved by ours, by the limit, and the rest by the least: each of them once, since a
 * row that is written a second time as it stands costs the database a third of the first. */
const parts = { ours: 7, limit: 8 };

interface Open {
  readonly code: string;
  readonly dossier: string;
  readonly task: string;
  readonly seq: number;
  readonly counter: string;
  /** Of its counter. */
  readonly nth: number;
}

/** Every dossier at its officer, the counters in turn. */
async function openWork({ client }: Field): Promise<Open[]> {
  const { rows } = await client.query<Open>(`
    select d.code, d.id as dossier, t.id as task, d.seq, u.key as counter,
      row_number() over (partition by u.key order by d.id desc)::int as nth
    from dossiers.tasks t join dossiers.dossiers d on d.id = t.dossier_id join organisations.units u on u.id = d.one_stop_id
    where t.closed_at is null and t.act = 'process' and d.code ~ '-[0-9]{6}-[1-9][0-9]{3}$'
      and not exists (select from platform.events e where e.stream_id = d.id and e.type = 'dossier.advanced')
    order by nth, u.key limit 40000`);
  return rows;
}

function step({ code, seq, counter }: Open, cookies: ReadonlyMap<string, string>): string {
  return written({
    method: 'POST',
    path: `/can-bo/ho-so/${code}/chuyen`,
    cookie: cookies.get(counter) ?? '',
    form: [
      ['key', newId()],
      ['seq', String(seq)],
      ['role', 'process'],
      ['note', ''],
    ],
  });
}

interface At {
  readonly counter: string;
  readonly n: number;
  readonly open: readonly Open[];
}

async function jobsAt(field: Field, { counter, n, open }: At): Promise<[Job, Job]> {
  const { db, client } = field;
  const tables = await tablesOf(client);
  const played = await playByHand(db, counter, 'process', 600 + n);
  await heard(db);
  const before = await keptRows(client, tables, played);
  const key = newId();
  const hands = await handsAt(db, counter);
  await asked(db, { login: hands.process, at: '2019-02-12T09:00', key }, (deed) =>
    advance(deed, { code: played.code, seq: null }, { role: 'process', note: '' }),
  );
  const deed = difference(before, await keptRows(client, tables, { id: played.id, keys: [...played.keys, key] }));
  const task = deed.changed.find(({ row }) => row.table.name === 'dossiers.tasks')?.row.values.id ?? '';
  const names = new Map([
    [played.id, 'dossier'],
    [task, 'task'],
    ['seq', 'seq'],
  ]);
  const here = open.filter((one) => one.counter === counter && one.nth % 20 >= parts.ours);
  const targets = (of: (part: number) => boolean) =>
    here
      .filter(({ nth }) => of((nth % 20) - parts.ours))
      .map((one) => ({ dossier: one.dossier, task: one.task, seq: String(one.seq + 1) }));
  const job = (name: string, of: Difference, mine: (part: number) => boolean): Job => ({
    name: `${name}-${n}`,
    ...prepared(asOneStatement(of, names)),
    targets: targets(mine),
    reads: false,
  });
  const limits = (part: number): boolean => part < parts.limit;
  return [job('advance', deed, limits), job('advance-least', leastOf(deed), (part) => !limits(part))];
}

/** The row of the case, and one of its history. */
const leastOf = ({ added, changed }: Difference): Difference => ({
  added: added.filter(({ table }) => table.name === 'platform.events'),
  changed: changed.filter(({ row }) => row.table.name === 'dossiers.dossiers'),
});
