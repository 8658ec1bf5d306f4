import { createHash } from 'node:crypto';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { standingOf } from '../versions/standing.rules.ts';
import { fieldKey } from './entry.rules.ts';
import type { NewVersion } from './seed.store.ts';

/** The row of a version that says what the record says. */
export const newVersion = (
  record: ProcedureRecord,
  of: Pick<NewVersion, 'id' | 'procedureId' | 'definitionId'>,
): NewVersion => ({
  ...of,
  validFrom: record.validFrom,
  validTo: record.validTo,
  name: record.name,
  fieldKey: fieldKey(record.field),
  settles: record.settles,
  scope: record.scope,
  code: record.code,
  codeFrom: record.codeFrom,
  codeTo: record.codeTo,
  ...standingOf(record),
  content: record,
  digest: createHash('sha256').update(JSON.stringify(record)).digest('hex'),
});
