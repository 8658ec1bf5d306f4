import { written } from '../ask.ts';
import { someAddress } from '../house.ts';
import { inTurn, ready, type Work } from './work.ts';

/** A citizen types a code: step, office and dates, as a page. */
export const trackWork: Work = {
  name: 'track page',
  gate: 0.4,
  aim: 0.55,
  requests: { ours: 3000, limit: 4000 },
  status: '200',
  async prepare({ client }) {
    const { rows } = await client.query<{ code: string }>(`
      select code from dossiers.dossiers tablesample bernoulli (least(100, 400000.0 / (select count(*) from dossiers.dossiers)))
      where code ~ '-[0-9]{6}-[0-9]{4}$' limit 4000`);
    const code = inTurn(rows.map((row) => row.code));
    let citizen = 0;
    const job = (name: string, text: string) => ({ name, text, targets: [], reads: true });
    return {
      ours: (number) =>
        Array.from({ length: number }, () => written({ path: `/tra-cuu?ma=${code()}`, from: someAddress(citizen++) })),
      limit: rows.map((row) => ({ ...job('track', sameRows), values: [ready(row.code)] })),
      least: rows.map((row) => ({ ...job('track-least', oneRow), values: [ready(row.code)] })),
    };
  },
};

/** The dossier with its open step, the hand-over nobody has signed for, a new day, and the parcel it goes in. */
const sameRows = `
  select d.id, d.code, d.check_word, d.owner_name, d.subject, d.procedure_id, d.version_id, d.case_key, d.channel, d.state,
    d.one_stop_id, d.settling_id, d.authority_id, d.office_id, d.received_at, d.promised_due, d.statutory_due, d.judged_by,
    d.ready_at, d.returned_at, d.ended_at, d.collect_by, d.field_only, d.definition_id, t.name as step, t.element as step_element,
    t.unit_id as step_unit_id, t.opened_at as step_since, w.from_unit_id as leg_from, w.to_unit_id as leg_to,
    w.given_at as leg_given_at, coalesce(wrong.new_day, l.new_day) as new_day, p.tracking, p.posted_at
  from dossiers.dossiers d
  left join lateral (select name, element, unit_id, opened_at from dossiers.tasks where dossier_id = d.id and closed_at is null
    order by opened_at limit 1) as t on true
  left join lateral (select from_unit_id, to_unit_id, given_at from dossiers.legs where dossier_id = d.id
    and taken_at is null and called_off_at is null order by position desc limit 1) as w on true
  left join dossiers.lateness l on l.dossier_id = d.id and l.apologised_at is not null
  left join lateral (select n.new_day from dossiers.recall_notices n where n.dossier_id = d.id and n.new_day is not null
    order by n.seq desc limit 1) as wrong on true
  left join dossiers.parcels p on p.dossier_id = d.id and p.closed_at is null
  where d.code = $1`;

const oneRow = 'select code, state, subject, promised_due from dossiers.dossiers where code = $1';
