import { expect, it } from 'vitest';
import type { Graph } from '../../workflow/rules.ts';
import { cooperatingUnits, kindsOfCopies } from './sheet.rules.ts';

const step = (unit: string, role: string) => ({ kind: 'task', id: `${unit}-${role}`, unit, role });
const places = { one_stop_id: 'counter', settling_id: 'office', authority_id: 'committee', office_id: 'bureau' };

it('offices asked for work or an opinion cooperate, each once; who receives, settles, checks and decides does not', () => {
  const nodes = [
    ...[step('one-stop', 'receive'), step('settling', 'process'), step('unit:dia-chinh', 'process')],
    ...[step('unit:thue', 'consult'), step('unit:dia-chinh', 'consult'), step('authority', 'consult')],
    ...[step('office', 'present'), step('authority', 'sign'), step('unit:kho-bac', 'cash')],
  ];
  expect(cooperatingUnits({ nodes } as unknown as Graph, places, (key) => key)).toEqual([
    'unit:dia-chinh',
    'unit:thue',
  ]);
});

it('a copy asked for as certified is counted as one, unless the original was shown beside it', () => {
  const certified = { certified: 2, photo: 0 };
  for (const name of [
    'Giấy chứng minh nhân dân, hộ chiếu hoặc bản sao có chứng thực',
    'Văn bằng, chứng chỉ của giáo viên (có chứng thực)',
    'Bản sao được công chứng',
  ]) {
    expect(kindsOfCopies({ name, copy: 2 })).toEqual(certified);
    expect(kindsOfCopies({ name, copy: 2, shown: true })).toEqual({ certified: 0, photo: 2 });
  }
  expect(kindsOfCopies({ name: 'Giấy khai sinh', copy: 2, certified: true })).toEqual(certified);
  expect(kindsOfCopies({ name: 'Bản sao được công chứng', copy: 2, certified: false })).toEqual({
    certified: 0,
    photo: 2,
  });
  for (const name of ['Bản sao giấy khai sinh', 'Bản sao cần chứng thực', 'Hợp đồng đã được chứng thực'])
    expect(kindsOfCopies({ name, copy: 2 })).toEqual({ certified: 0, photo: 2 });
});
