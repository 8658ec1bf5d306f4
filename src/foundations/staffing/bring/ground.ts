import type { Db } from '#platform/db/index.ts';
import { rolesUsual } from '../appoint/move.store.ts';
import type { PostsKept } from '../appoint/move.view.ts';
import type { KnownPerson } from '../people/written.ts';
import { readSaidRoles } from './bring.rules.ts';
import type { BringReason } from './bring.text.ts';

/** What a file of people is held against. */
export interface Ground extends PostsKept {
  readonly known: readonly KnownPerson[];
  readonly today: Temporal.PlainDate;
}

interface SaidPost {
  readonly unit: string;
  readonly title: string;
  /** Empty: those the post usually has. */
  readonly roles: string;
}

/** The post a line names with its roles, and what of it is not known. */
export async function saidAt(db: Db, ground: Ground, { unit, title, roles }: SaidPost) {
  const unitId = unitIdIn(ground, unit);
  const post = ground.posts.find((one) => one.unit_id === unitId && one.title === title);
  const said = roles
    ? readSaidRoles(roles, {
        own: post?.unit_id ?? '',
        roles: ground.roles,
        unitIdOf: (name) => unitIdIn(ground, name),
      })
    : { roles: post ? await usual(db, ground, post.id) : [], reasons: [] };
  const reasons: BringReason[] = [...(post ? [] : [{ reason: 'post-unknown' } as const]), ...said.reasons];
  return { postId: post?.id ?? '', roles: said.roles, reasons };
}

const unitIdIn = ({ units }: Ground, said: string): string | undefined =>
  units.find(({ name, shortName, key }) => [name, shortName, key].includes(said))?.id;

/** The roles whoever held the post before had with it, as far as their units are looked after. */
async function usual(db: Db, { units }: Ground, postId: string) {
  const kept = new Set(units.map(({ id }) => id));
  const rows = await rolesUsual(db, postId);
  return rows.filter(({ unit_id }) => kept.has(unit_id)).map(({ role, unit_id }) => ({ role, unitId: unit_id }));
}
