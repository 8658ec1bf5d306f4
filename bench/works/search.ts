import { createHash } from 'node:crypto';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import { newId } from '#platform/id/index.ts';
import { written } from '../ask.ts';
import { handsAt } from '../by-hand.ts';
import { type Field, inTurn, ready, type Work } from './work.ts';

/** An officer looks for a dossier by what the citizen says: part of a name, the end of a code, a paper's number. */
export const searchWork: Work = {
  name: 'search',
  gate: 0.4,
  aim: 0.6,
  requests: { ours: 300, limit: 600 },
  status: '200',
  async prepare(field) {
    const questions = await questionsOf(field);
    const question = inTurn(questions);
    const jobs = questions.map(({ by, typed, units }) => ({
      name: `search-${by}`,
      text: statements[by],
      values: [ready(typed), ready(`{${units.join(',')}}`)],
      targets: [],
      reads: true,
    }));
    return {
      ours: (number) => Array.from({ length: number }, () => asking(question())),
      limit: jobs,
      least: jobs,
    };
  },
};

interface Question {
  readonly by: 'name' | 'end' | 'number';
  readonly typed: string;
  readonly units: readonly string[];
  readonly cookie: string;
}

const asking = ({ typed, cookie }: Question): string =>
  written({
    method: 'POST',
    path: '/can-bo/tim',
    cookie,
    form: [
      ['key', newId()],
      ['q', typed],
    ],
  });

/** What could be asked of each counter: of five questions three by name, one by the end of a code, one by number. */
async function questionsOf(field: Field): Promise<Question[]> {
  const all: Question[] = [];
  for (const counter of field.counters) all.push(...(await questionsAt(field, counter)));
  // Mixed, so that each run asks all offices and in all ways: by what was typed alone, numbers would come before names.
  return all.toSorted((one, other) => (mixed(one.typed) > mixed(other.typed) ? 1 : -1));
}

const mixed = (typed: string): string => createHash('sha256').update(typed).digest('hex');

async function questionsAt(field: Field, counter: string): Promise<Question[]> {
  const login = (await handsAt(field.db, counter)).process;
  const staff = await staffByLogin(field.db, login);
  const units = staff ? [...new Set(unitsWhere(staff, 'dossier.read'))] : [];
  const cookie = await field.cookieOf(login);
  const { rows } = await field.client.query<{ name: string; code: string; identity: string }>(
    `select platform.vn_fold(d.owner_name) as name, d.code, p.identity_number as identity
    from (select * from dossiers.dossiers where one_stop_id = any($1) and length(split_part(code, '-', 3)) = 4 limit 2000) as d join parties.parties p on p.id = d.owner_id
    order by md5(d.id::text) limit 40`,
    [units],
  );
  return rows.map(({ name, code, identity }, n): Question => {
    if (n % 5 === 3) return { by: 'end', typed: code.split('-').slice(1).join('-'), units, cookie };
    if (n % 5 === 4) return { by: 'number', typed: identity, units, cookie };
    return {
      by: 'name',
      typed: name
        .split(' ')
        .slice(n % 2)
        .join(' '),
      units,
      cookie,
    };
  });
}

const columns = `d.code, d.subject, d.owner_name, d.procedure_id, d.state, d.received_at, d.promised_due, d.judged_by,
  d.ready_at, d.settling_id, d.authority_id`;
const within = `(d.one_stop_id = any($2::uuid[]) or d.settling_id = any($2::uuid[]) or d.authority_id = any($2::uuid[]) or d.office_id = any($2::uuid[]))
  order by d.received_at desc limit 51`;
const statements = {
  name: `select d.* from (select folded from parties.names where folded like '%' || platform.vn_fold($1) || '%' limit 300) as called
    cross join lateral (select ${columns} from dossiers.dossiers d where d.owner_folded = called.folded and ${within}) as d
    order by d.received_at desc limit 51`,
  end: `with d as materialized (select * from dossiers.dossiers where reverse(code) like reverse($1) || '%')
    select ${columns} from d where ${within}`,
  number: `with bearer as materialized (select id from parties.parties where identity_number = $1 or phone = $1 or household_book = $1)
    select d.* from bearer cross join lateral (select ${columns} from dossiers.dossiers d where d.owner_id = bearer.id and ${within}) as d
    order by d.received_at desc limit 51`,
};
