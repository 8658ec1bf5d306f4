import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { correction, walked } from '#test/support/walked.ts';
import { dossierByCode } from '../index.ts';
import { whyBack } from './send-back.rules.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const press = async (code: string, form: Readonly<Record<string, string>>) =>
  ask({
    method: 'POST',
    url: `/can-bo/ho-so/${code}/tra-lai`,
    as: correction.head,
    form: { key: newId(), seq: String((await dossierByCode(db, code))?.seq), role: 'approve', to: '', ...form },
  });

test('a stock reason stands alone, or before what is typed', () => {
  expect(whyBack('Thiếu giấy tờ trong hồ sơ', ' ')).toBe('Thiếu giấy tờ trong hồ sơ');
  expect(whyBack('Thiếu giấy tờ trong hồ sơ', 'Bổ sung hợp đồng thuê')).toBe(
    'Thiếu giấy tờ trong hồ sơ. Bổ sung hợp đồng thuê',
  );
  expect(whyBack('', '')).toBe('');
});

test('the head gives a dossier back by choosing a usual reason, and whoever gets it reads it; without any it stays', async () => {
  const code = await walked(db, {
    ...{ way: correction, day: '2019-02-19', to: 'settled', name: 'Lò Thị Trả', identity: '046500001' },
  });
  expect((await press(code, { stock: '', reason: '' })).status).toBe(422);
  expect((await press(code, { stock: 'grounds', reason: '' })).status).toBe(303);
  const { text } = await ask({ url: `/can-bo/ho-so/${code}`, as: correction.officer });
  expect(text).toContain('Chưa nêu đủ căn cứ pháp lý');
});
