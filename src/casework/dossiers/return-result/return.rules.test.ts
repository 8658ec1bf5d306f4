import { expect, test } from 'vitest';
import { type Collection, decideReturn } from './return.rules.ts';
import { type SlipTyped, slipPapersOn } from './slip.rules.ts';
import { slipPaperName } from './slip.text.ts';

const owner: Collection = { standing: 'owner', name: '', identity: '', paid: false, receipts: {} };
const somebody = { name: 'Lò Thị Hoa', identity: '040000888' };
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
  expect(reasons({ standing: 'authorised' })).toEqual([
    'collector-name-missing',
    'collector-identity-missing',
    'written-authority-missing',
  ]);
  expect(reasons({ ...somebody, standing: 'kin', authority: 'UQ 01/02/2019' })).toEqual([]);
  expect(reasons({ ...somebody, standing: 'kin', authority: 'UQ 01/02/2019' }, 0n, 'forbidden')).toEqual([
    'owner-only',
  ]);
});

test.each([
  ['none', 'authorised', []],
  ['none', 'kin', []],
  ['written', 'authorised', ['written-authority-missing']],
  ['written', 'kin', ['written-authority-missing']],
  ['certified', 'authorised', ['certified-authority-missing']],
  ['certified', 'kin', ['certified-authority-missing']],
  ['kin', 'authorised', ['certified-authority-missing']],
  ['kin', 'kin', ['kin-authority-missing']],
  ['forbidden', 'authorised', ['owner-only']],
] as const)('by the rule “%s” the paper of %s is asked for', (rule, standing, missing) => {
  expect(reasons({ ...somebody, standing }, 0n, rule)).toEqual(missing);
});

test('where both must be there, they are, and have signed the book', () => {
  const decided = (bothPresent: boolean) =>
    decideReturn({ ...owner, bothPresent }, { owed: 0n, authorisation: 'forbidden', bothPresent: true });
  expect(decided(true).ok).toBe(true);
  expect(decided(false)).toEqual({ ok: false, reasons: [{ field: 'bothPresent', reason: 'both-at-return' }] });
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
  const kin = { ...somebody, standing: 'kin', authority: 'trong hồ sơ' } as const;
  expect(lost({ paper: 'cmnd', number: '040000888' }, kin)).toEqual([]);
});

test('a lost slip is compared with the papers of the day: no household book after 2022, and cards by their names of then', () => {
  const on = (day: string) => Temporal.PlainDate.from(day);
  const offered = (day: string) => slipPapersOn(on(day)).map((paper) => slipPaperName(paper, on(day), 'vi'));
  expect(offered('2019-02-20')).toEqual(['CMND, CCCD', 'Hộ chiếu', 'Sổ hộ khẩu', 'Giấy phép lái xe']);
  expect(offered('2022-12-31')).toContain('Sổ hộ khẩu');
  expect(offered('2026-07-15')).toEqual(['CCCD, Thẻ căn cước', 'Hộ chiếu', 'Giấy phép lái xe']);
  const lostSlip = { paper: 'household', number: '120034' } as const;
  const pressed = (day: string) =>
    decideReturn({ ...owner, lostSlip }, { owed: 0n, authorisation: 'written', papers: slipPapersOn(on(day)) });
  expect(pressed('2022-12-31').ok).toBe(true);
  expect(pressed('2023-01-01')).toMatchObject({ ok: false, reasons: [{ reason: 'slip-paper-missing' }] });
});
