import { staffByLogin } from '#foundations/access/index.ts';
import { written } from '../ask.ts';
import { handsAt } from '../by-hand.ts';
import { inTurn, ready, type Work } from './work.ts';

/** An officer opens the queue of what is to be settled: fifty lines, the soonest due first. */
export const queueWork: Work = {
  name: 'queue page',
  gate: 0.4,
  aim: 0.6,
  requests: { ours: 400, limit: 1500 },
  status: '200',
  async prepare(field) {
    const officers = await Promise.all(
      field.counters.map(async (counter) => {
        const login = (await handsAt(field.db, counter)).process;
        const staff = await staffByLogin(field.db, login);
        const grants = staff?.grants.filter((grant) => grant.permission === 'dossier.process') ?? [];
        return { cookie: await field.cookieOf(login), units: [...new Set(grants.map((grant) => grant.unitId))] };
      }),
    );
    const officer = inTurn(officers);
    const job = (name: string, text: string) => ({ name, text, targets: [], reads: true });
    const values = officers.map(({ units }) => [ready(`{${units.join(',')}}`), ready('process')]);
    return {
      ours: (number) =>
        Array.from({ length: number }, () => written({ path: '/can-bo/viec?viec=process', cookie: officer().cookie })),
      limit: values.map((given) => ({ ...job('queue', sameRows), values: given })),
      least: values.map((given) => ({ ...job('queue-least', lines), values: given })),
    };
  },
};

const lines = `
  select open.* from unnest($1::uuid[]) as queue (unit_id)
  cross join lateral (
    select t.id, t.dossier_id, t.name, t.act, t.unit_id, t.holder_id, t.due_at, t.step_due_at, t.waiting from dossiers.tasks t
    where t.closed_at is null and t.unit_id = queue.unit_id and t.act = $2 order by t.due_at, t.id limit 51) as open
  order by open.due_at, open.id limit 51`;

/** The tasks with their dossiers and the leg each came by. */
const sameRows = `
  select t.*, d.code, d.subject, d.owner_name, d.procedure_id, d.version_id, d.authority_id, d.state, d.seq, d.judged_by,
    d.ready_at, leg.given_at, leg.taken_at, leg.position
  from (${lines}) as t
  join dossiers.dossiers d on d.id = t.dossier_id
  left join lateral (select given_at, taken_at, position from dossiers.legs l
    where l.dossier_id = t.dossier_id and l.to_unit_id = t.unit_id order by position desc limit 1) as leg on true
  order by t.due_at, t.id`;
