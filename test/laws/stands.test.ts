import { afterAll, describe, expect, it } from 'vitest';
import { worldDatabase } from '#test/support/database.ts';
import { broken } from './broken.ts';

const { ownerUrl, close } = await worldDatabase();
afterAll(close);

interface Law {
  readonly law: string;
  /** What the application must not be able to do. */
  readonly tried: string;
  readonly refused: RegExp;
  /** How the law is broken on purpose: then the same statement passes. */
  readonly broken: string;
}

const anyDossier = 'select id from dossiers.dossiers order by code limit 1';
const unit = (key: string): string => `(select id from organisations.units where key = '${key}')`;

/** Of a version, but what the database writes by itself. */
const versionColumns =
  'id, procedure_id, valid_from, valid_to, name, field_key, settles, standing, lacks, content, digest';

const laws: readonly Law[] = [
  {
    law: '1: an event is not changed by the application',
    tried: `update platform.events set type = 'other'`,
    refused: /permission denied/,
    broken: 'grant update on platform.events to motcua_app',
  },
  {
    law: '1: an event is not taken away by the application',
    tried: 'delete from platform.events',
    refused: /permission denied/,
    broken: 'grant delete on platform.events to motcua_app',
  },
  {
    law: '1: a stream has one event of a number',
    tried: `insert into platform.events select (e).* from (select e from platform.events e limit 1) as twice`,
    refused: /events_pkey|cannot insert a non-DEFAULT/,
    broken: `alter table platform.events drop constraint events_pkey; alter table platform.events alter position drop identity`,
  },
  {
    law: '1: who read personal data is not changed afterwards',
    tried: `update platform.access_log set purpose = 'other'`,
    refused: /permission denied/,
    broken: 'grant update on platform.access_log to motcua_app',
  },
  {
    law: '3: in production there is no other clock than the wall',
    tried: `insert into platform.clock (mode, business_at) values ('production', now())`,
    refused: /clock_check/,
    broken: `alter table platform.clock drop constraint clock_check; alter table platform.clock drop constraint clock_pkey`,
  },
  {
    law: '3: a demonstration does not become production',
    tried: `update platform.clock set mode = 'production', business_at = null`,
    refused: /mode of a house does not change/,
    broken: 'drop trigger clock_forward on platform.clock',
  },
  {
    law: '3: business time does not go back',
    tried: `update platform.clock set business_at = business_at - interval '1 minute'`,
    refused: /does not go back/,
    broken: 'drop trigger clock_forward on platform.clock',
  },
  {
    law: '3: a demonstration always has its own time',
    tried: `update platform.clock set business_at = null`,
    refused: /clock_check/,
    broken: 'alter table platform.clock drop constraint clock_check1',
  },
  {
    law: '3: there is one clock',
    tried: `insert into platform.clock (only_one, mode) values (false, 'production')`,
    refused: /clock_only_one_check/,
    broken: 'alter table platform.clock drop constraint clock_only_one_check',
  },
  {
    law: '4: a promise is not changed',
    tried: `update dossiers.promises set due_at = due_at + interval '1 day'`,
    refused: /permission denied/,
    broken: 'grant update on dossiers.promises to motcua_app',
  },
  {
    law: '4: a promise is not taken back',
    tried: 'delete from dossiers.promises',
    refused: /permission denied/,
    broken: 'grant delete on dossiers.promises to motcua_app',
  },
  {
    law: '4: a promise that was taken back does not come back by itself',
    tried: 'delete from dossiers.promises_taken_back',
    refused: /permission denied/,
    broken: 'grant delete on dossiers.promises_taken_back to motcua_app',
  },
  {
    law: '4: the clock of a dossier does not stand twice at once',
    tried: `insert into dossiers.pauses (dossier_id, during, reason, ground)
      select d.id, tstzrange(span, null), 'supplement', 'x' from (${anyDossier}) d, (values ('2031-01-01'::timestamptz), ('2031-02-01')) as begun (span)`,
    refused: /pauses_dossier_id_during_excl/,
    broken: 'alter table dossiers.pauses drop constraint pauses_dossier_id_during_excl',
  },
  {
    law: '5: a unit has one name on a day',
    tried: `insert into organisations.unit_names (unit_id, name, short_name, during)
      values (${unit('ubnd-huyen')}, 'Tên khác', 'Tên khác', '[2019-01-01,2019-02-01)')`,
    refused: /unit_names_unit_id_during_excl/,
    broken: 'alter table organisations.unit_names drop constraint unit_names_unit_id_during_excl',
  },
  {
    law: '5: a code is carried by one unit on a day',
    tried: `insert into organisations.unit_codes (unit_id, scheme, code, during)
      select ${unit('cong-an-huyen')}, scheme, code, '[2019-01-01,2019-02-01)' from organisations.unit_codes
        where unit_id = ${unit('ubnd-huyen')} and scheme = 'dossier'`,
    refused: /unit_codes_scheme_code_during_excl/,
    broken: 'alter table organisations.unit_codes drop constraint unit_codes_scheme_code_during_excl',
  },
  {
    law: '5: no unit follows itself',
    tried: `insert into organisations.successions (predecessor_id, successor_id, kind, effective_on, decision)
      select id, id, 'merger', '2019-02-20', 'x' from organisations.units limit 1`,
    refused: /successions_check/,
    broken: 'alter table organisations.successions drop constraint successions_check',
  },
  {
    law: '6: one set of forms holds on a day',
    tried: `insert into documents.form_sets (key, name, valid) values ('X-2019', 'Bộ khác', '[2019-02-20,2019-02-21)')`,
    refused: /form_sets_valid_excl/,
    broken: 'alter table documents.form_sets drop constraint form_sets_valid_excl',
  },
  {
    law: '6: a procedure has one version on a day',
    tried: `insert into procedures.versions (${versionColumns})
      select ${versionColumns.replace('id,', 'gen_random_uuid(),')} from procedures.versions where not superseded limit 1`,
    refused: /versions_one_at_a_time/,
    broken: 'alter table procedures.versions drop constraint versions_one_at_a_time',
  },
  {
    law: '6: a version does not change once written',
    tried: `update procedures.versions set content = content || '{"name": "khác"}'`,
    refused: /does not change/,
    broken: 'drop trigger versions_stay on procedures.versions',
  },
  {
    law: '11: a number of a book is given once',
    tried: `insert into numbering.entries (id, kind, owner_unit_id, period, number, subject_id, entered_at)
      select gen_random_uuid(), 'x', ${unit('ubnd-huyen')}, '2019', 1, gen_random_uuid(), now() from generate_series(1, 2)`,
    refused: /entries_owner_unit_id_kind_period_number_key/,
    broken: 'alter table numbering.entries drop constraint entries_owner_unit_id_kind_period_number_key',
  },
  {
    law: '11: a void has its reason',
    tried: 'update numbering.entries set voided_at = now()',
    refused: /entries_check/,
    broken: 'alter table numbering.entries drop constraint entries_check',
  },
  {
    law: '11: a dossier’s code is its own',
    tried: `update dossiers.dossiers set code = '000.00.29.H18-190220-0001'`,
    refused: /dossiers_code/,
    broken: 'drop index dossiers.dossiers_code',
  },
];

describe.each(laws)('law $law', ({ tried, refused, broken: breaks }) => {
  it('is held by the database', async () => {
    expect(await broken(ownerUrl, '', ({ refusal }) => refusal(tried))).toMatch(refused);
  });
  it('broken on purpose, the same statement passes and is noticed', async () => {
    expect(await broken(ownerUrl, breaks, ({ refusal }) => refusal(tried))).toBeUndefined();
  });
});

it('the application owns nothing, creates nothing and is nobody special', async () => {
  const beyond = `select n.nspname || '.' || c.relname as what from pg_catalog.pg_class c
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace where c.relowner = 'motcua_app'::regrole and n.nspname !~ '^pg_'
    union all select 'create in ' || nspname from pg_catalog.pg_namespace
      where nspname !~ '^pg_' and pg_catalog.has_schema_privilege('motcua_app', oid, 'create')
    union all select 'attribute of the role' from pg_catalog.pg_roles
      where rolname = 'motcua_app' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
    union all select 'truncate ' || t.schemaname || '.' || t.tablename from pg_catalog.pg_tables t
      where t.schemaname !~ '^pg_' and pg_catalog.has_table_privilege('motcua_app', t.schemaname || '.' || t.tablename, 'truncate, trigger')`;
  const found = (breaks: string) => broken(ownerUrl, breaks, ({ rows }) => rows<{ what: string }>(beyond));
  expect(await found('')).toEqual([]);
  expect(await found('grant create on schema dossiers to motcua_app')).toEqual([{ what: 'create in dossiers' }]);
  expect(await found('alter table platform.events owner to motcua_app')).not.toEqual([]);
  expect(await found('alter role motcua_app bypassrls')).toEqual([{ what: 'attribute of the role' }]);
});
