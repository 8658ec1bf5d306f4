import { afterAll, beforeAll, expect, it } from 'vitest';
import { unitByKey } from '#foundations/organisations/index.ts';
import type { Grant } from '#platform/actor/index.ts';
import { sql } from '#platform/db/index.ts';
import { performInternally } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { certifiedAt } from '#test/support/certified.ts';
import { type Inside, openInside } from '#test/support/inside.ts';
import { business, walked } from '#test/support/walked.ts';
import { type ActAtARow, actsAtARow } from './acts.ts';
import { parkOne } from './at-counter.ts';
import { bundlesAt } from './bundles.ts';
import { plantPersonas } from './personas.ts';

/*
 * Law 9 at the act itself. A route looks its row up first and answers “not found” to whoever may not see it, so that through a
 * page an act is seldom asked by somebody of another unit. Here it is: once by somebody who sees the row and holds the
 * permission at another unit only, and must meet the wall; once by the same person who holds it where the row is kept, and must
 * not. Without its question an act answers both alike.
 */
let inside: Inside;
let code = '';
let ids: Record<string, string> = {};
beforeAll(async () => {
  inside = await openInside();
  const { db } = inside;
  await plantPersonas(db);
  const whose = { name: 'Lò Văn Tường', identity: '045000601' };
  code = await walked(db, { way: business, day: '2019-02-18', to: 'assigned', ...whose });
  const person = await db.one<{ person: string }>(
    sql`select person_id as person from access.accounts where login = 'do.minh.chau'`,
  );
  const post = await db.one<{ post: string }>(
    sql`select p.id as post from staffing.posts p join organisations.units u on u.id = p.unit_id where u.key = 'tai-chinh-ke-hoach' limit 1`,
  );
  const certified = await certifiedAt(db, 'xa-thanh-xuong');
  ids = { ...certified, ...(await bundlesAt(inside, 'district')), parked: await parkOne(inside, 'receive') };
  const rule = newId();
  await db.run(sql`insert into dossiers.assignment_rules (id, unit_id, procedure_key, officer_id, made_at, made_by)
    select ${rule}, u.id, 'dang-ky-thanh-lap-ho-kinh-doanh', a.id, now(), a.id from organisations.units u, access.accounts a
    where u.key = 'tai-chinh-ke-hoach' and a.login = 'do.minh.chau'`);
  ids = { ...ids, ...person, ...post, rule };
});
afterAll(() => inside.close());

const idOf = async (key: string): Promise<string> => (await unitByKey(inside.db, key))?.id ?? '';

/** The first reason of the act to somebody who holds its permission at this unit; “went on” where it has none, or misses what was not given to it. */
async function answer({ permission, act, unit: own }: ActAtARow, at: string): Promise<string> {
  const unit = (await unitByKey(inside.db, own))!;
  const counter = await idOf('mot-cua-huyen');
  const grants: Grant[] = [
    ...[unit.id, counter].map((unitId) => ({ permission: 'dossier.read' as const, unitId })),
    { permission: 'certification.read', unitId: unit.id },
    { permission, unitId: await idOf(at) },
  ];
  const actor = { kind: 'staff', accountId: newId(), personId: newId(), name: 'Ai đó', grants } as const;
  const now = instantOf(Temporal.PlainDateTime.from('2019-02-20T09:00'));
  let said = 'went on';
  const tried = performInternally(inside.db, { actor, now }, async (deed) => {
    const done = await act(deed, { code, unit, ids });
    if (!done.ok) said = (done.reasons[0] as { reason: string }).reason;
    // Nothing of it is to stay for the next.
    throw new Error('tried');
  });
  await tried.catch(() => undefined);
  return said;
}

it.each(actsAtARow)('$name asks the row', async (one) => {
  expect(await answer(one, 'xa-na-u')).toBe(one.wall);
  expect(await answer(one, one.kept ?? one.unit)).not.toBe(one.wall);
});
