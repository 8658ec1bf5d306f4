import { expect, test } from 'vitest';
import { type Collection, decideReturn } from './return.rules.ts';
import type { SlipTyped } from './slip.rules.ts';

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

test('without the slip, a paper is compared: which, its number, and no other than the dossier knows', () => {
  const identity = { kind: 'cmnd', number: '040000417' };
  const lost = (lostSlip: SlipTyped, more: Partial<Collection> = {}): string[] => {
    const decided = decideReturn({ ...owner, ...more, lostSlip }, { owed: 0n, authorisation: 'written', identity });
    return decided.ok ? [] : decided.reasons.map((one) => one.reason);
  };
  expect(lost({ paper: undefined, number: '' })).toEqual(['slip-paper-missing', 'slip-number-missing']);
  expect(lost({ paper: 'cmnd', number: '040 000 418' })).toEqual(['slip-identity-differs']);
  expect(lost({ paper: 'cmnd', number: '040 000 417' })).toEqual([]);
  expect(lost({ paper: 'household', number: '120034' })).toEqual([]);
  const kin = { standing: 'kin', name: 'Lò Thị Hoa', identity: '040000888' } as const;
  expect(lost({ paper: 'cmnd', number: '040000888' }, kin)).toEqual([]);
});
