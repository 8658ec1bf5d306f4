import { describe, expect, it } from 'vitest';
import type { Staff } from '#platform/actor/index.ts';
import { adminMenu } from './admin/menu.ts';
import { officeMenu } from './office/menu.ts';
import { portalPaths } from './portal/paths.ts';
import { routes } from './routes.ts';

const grants = [...new Set(routes.map((route) => route.needs))]
  .filter((needs) => needs !== 'public' && needs !== 'staff')
  .map((permission) => ({ permission, unitId: 'u' }));
const allowed: Staff = { kind: 'staff', accountId: 'a', personId: 'p', name: 'Trần Thị Hà', grants };
const nobody: Staff = { ...allowed, grants: [] };

const served = (href: string): boolean =>
  routes.some((route) => route.method === 'GET' && route.path === new URL(href, 'http://here').pathname);

describe('a menu', () => {
  it.each([
    ...officeMenu(allowed, 'vi').flatMap((group) => group.entries),
    ...adminMenu(allowed, 'vi').flatMap((group) => group.entries),
  ])('leads to a page that is there: $text ($href)', ({ href }) => expect(served(href)).toBe(true));

  it.each(Object.entries(portalPaths))('of the portal leads to a page that is there: %s', (_, path) =>
    expect(served(path())).toBe(true),
  );

  it('shows nobody what they may not do', () => {
    const keys = officeMenu(nobody, 'vi').flatMap((group) => group.entries.map((entry) => entry.key));
    expect(keys).toEqual(['day', 'procedures', 'reckon']);
    expect(adminMenu(nobody, 'vi').flatMap((group) => group.entries)).toEqual([]);
  });
});
