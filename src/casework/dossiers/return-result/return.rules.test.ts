import { expect, test } from 'vitest';
import { type Collection, decideReturn } from './return.rules.ts';

const owner: Collection = { standing: 'owner', name: '', identity: '', paid: false, receipts: {} };
const reasons = (collection: Partial<Collection>, owed = 0n, authorisation = 'written'): string[] => {
  const decided = decideReturn({ ...owner, ...collection }, { owed, authorisation });
  return decided.ok ? [] : decided.reasons.map((one) => one.reason);
};

test('the person concerned collects what is free with nothing more to say', () => {
  expect(reasons({})).toEqual([]);
});

test('what is owed is paid first', () => {
  expect(reasons({}, 100_000n)).toEqual(['still-owed']);
  expect(reasons({ paid: true }, 100_000n)).toEqual([]);
});

test('an authorised collector is named with a paper, and is nobody where only the owner may collect', () => {
  expect(reasons({ standing: 'authorised' })).toEqual(['collector-name-missing', 'collector-identity-missing']);
  expect(reasons({ standing: 'kin', name: 'Lò Thị Hoa', identity: '040000888' })).toEqual([]);
  expect(reasons({ standing: 'kin', name: 'Lò Thị Hoa', identity: '040000888' }, 0n, 'forbidden')).toEqual([
    'owner-only',
  ]);
});
