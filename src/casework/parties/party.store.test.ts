import { afterAll, expect, test } from 'vitest';
import { emptyDatabase } from '#test/support/database.ts';
import { readParty } from './party.rules.ts';
import { keepParty, otherOfNumber, partyById } from './party.store.ts';

const { db, close } = await emptyDatabase();
afterAll(close);

const come = async (identityKind: string, day: string): Promise<string> => {
  const today = Temporal.PlainDate.from(day);
  const read = readParty(
    { name: 'Lò Thị Phượng', address: 'bản Noong Nhai', identityKind, identityNumber: '011186000417' },
    today,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.reasons));
  return db.transaction((tx) => keepParty(tx, read.value, today.toZonedDateTime('Asia/Ho_Chi_Minh').toInstant()));
};

test('a CMND of twelve digits, the CCCD and the thẻ căn cước after it are one person’s, who is known by the last that was shown', async () => {
  const first = await come('cmnd', '2019-02-20');
  expect([await come('cccd', '2022-05-04'), await come('can-cuoc', '2026-03-02')]).toEqual([first, first]);
  expect(await partyById(db, first)).toMatchObject({ identity_kind: 'can-cuoc', identity_number: '011186000417' });
  const asked = { kind: 'cccd', number: '011186000417', name: 'Quàng Văn Tới' };
  expect(await otherOfNumber(db, asked)).toMatchObject({ id: first });
});
