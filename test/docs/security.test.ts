import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { emptyDatabase } from '#test/support/database.ts';

const { db, close } = await emptyDatabase();
afterAll(close);

/** Columns of these names hold what a citizen is known by. */
const personal =
  '^((owner|collector|relative|asked|told)_)?(name|by)$|identity|^(born|address|phone|requester|collector|recipient)$';

/** Where such a column names a thing: a form set, a paper, a template, a fee, a step. */
const ofThings = [
  'documents.form_sets',
  'documents.uploads',
  'dossiers.duties',
  'dossiers.originals',
  'dossiers.own_templates',
  'dossiers.papers',
  'dossiers.recalled_results',
  'dossiers.tasks',
  'dossiers.template_scopes',
  'payments.charges',
];

const holding = async (): Promise<string[]> =>
  (
    await db.rows<{ place: string }>(sql`
      select distinct table_schema || '.' || table_name as place from information_schema.columns
      where column_name ~ ${personal} and data_type = 'text'
        and table_schema in ('parties', 'dossiers', 'certification', 'payments', 'documents', 'frontdesk')
      order by 1`)
  ).map(({ place }) => place);

test('SECURITY.md names every table in which a citizen is known by name, number, address or telephone', async () => {
  const said = readFileSync('SECURITY.md', 'utf8');
  const found = (await holding()).filter((place) => !ofThings.includes(place));
  expect(found).toContain('certification.visits');
  expect(found.filter((place) => !said.includes(`\`${place}\``))).toEqual([]);
});
