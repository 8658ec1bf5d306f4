import { expect, test } from 'vitest';
import { openSeed } from '#platform/seed/index.ts';
import { rightsText } from './rights.text.ts';

const roles = openSeed('db/seed').tsv<'role' | 'name' | 'permissions'>('access/roles.tsv');

test('whatever a role permits has words in both languages', () => {
  const permissions = [...new Set(roles.flatMap((role) => role.permissions.split(' ')))];
  expect(permissions.length).toBeGreaterThan(30);
  for (const language of ['vi', 'en'] as const)
    for (const permission of permissions)
      expect(rightsText(language, [permission]), `${permission}, ${language}`).not.toBe(permission);
  expect(rightsText('vi', ['dossier.sign', 'dossier.read'])).toBe('ký kết quả; xem hồ sơ');
});
