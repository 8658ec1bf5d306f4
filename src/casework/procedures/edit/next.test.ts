import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ProcedureRecord } from '../versions/record.form.ts';
import type { Base } from './edit.rules.ts';
import { generalReasons } from './general.rules.ts';
import { differences } from './lines.ts';
import { recordOf } from './record.rules.ts';
import { typedOf } from './shown.rules.ts';

const record = readFileSync('db/seed/procedures/eight.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line) as ProcedureRecord)
  .find(({ key }) => key === 'dang-ky-thanh-lap-ho-kinh-doanh') as ProcedureRecord;
const { next: _next, refusal, ...stays } = record;
const rows = { ...stays, refused: { by: 'own', refusal: refusal! } } as const;
const written = (change: Readonly<Record<string, string>>): ProcedureRecord =>
  recordOf({ ...typedOf(record), ...change }, { record, validTo: null } as unknown as Base, '2019-03-01', rows);
const speech = { language: 'vi', unitName: () => undefined } as const;

it('what is done next goes through the form as it was, and a new address is told as a difference', () => {
  expect(record.next?.vi).toContain('mã số thuế');
  expect(written({}).next).toEqual(record.next);
  const moved = written({ nextAddress: 'tổ dân phố 7' });
  expect(moved.next).toEqual({ ...record.next, address: 'tổ dân phố 7' });
  expect(differences(record, moved, speech).map(({ part }) => part)).toEqual(['next']);
  expect(written({ nextVi: '', nextEn: '', nextOffice: '' })).not.toHaveProperty('next');
});

it('an office without what is done there is asked for it', () => {
  const typed = { ...typedOf(record), nextVi: ' ' };
  expect(generalReasons(typed, [record.field])).toEqual([{ field: 'nextVi', reason: 'next-missing' }]);
});
