import type { Judged, Typed } from '#foundations/importing/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { parseDay } from '#platform/time/index.ts';
import type { Moving } from '../appoint/move.act.ts';
import { readIdentity } from '../join/join.rules.ts';
import { personByNumber } from '../join/join.store.ts';
import { peopleWords } from '../people/people.text.ts';
import { type PersonField, writtenRoles } from '../people/written.rules.ts';
import type { KnownPerson } from '../people/written.ts';
import { asked, differing, givesPost, identityFields, stoodAs } from './bring.rules.ts';
import { type BringReason, bringReasonText, bringWords } from './bring.text.ts';
import type { Ground } from './ground.ts';
import { readMove } from './move.view.ts';

/** What a line of somebody who is known would change: who they are, their post, or both. */
export async function judgeKnown(
  { language, actor, house: { db } }: Visit,
  ground: Ground,
  { line, person }: { readonly line: Typed; readonly person: KnownPerson },
): Promise<Judged> {
  const fields = differing(line, person.written);
  if (fields.length === 0) return { state: 'same' };
  const read = await readKnown(db, ground, line, person);
  const oneself = read.moving && actor.kind === 'staff' && actor.personId === person.id;
  const reasons: BringReason[] = [...read.reasons, ...(oneself ? [{ reason: 'oneself' } as const] : [])];
  if (reasons.length > 0)
    return { state: 'refused', why: [...new Set(reasons.map((one) => bringReasonText(one, language)))] };
  const after = (field: PersonField): string =>
    field === 'roles' && read.moving ? rolesOf(ground, read.moving) : (line[field] ?? '');
  const words = peopleWords(language);
  const told = read.moving && !fields.includes('roles') ? [...fields, 'roles' as const] : fields;
  const changes = told
    .map((field) => ({ head: words[field], before: person.written[field], after: after(field) }))
    .filter((change) => change.before !== change.after);
  const from = { head: bringWords(language).from, before: '', after: line.from ?? '' };
  return { state: 'changed', seen: read.seen, changes: read.moving ? [...changes, from] : changes };
}

function rolesOf({ posts, roles, unitNames }: Ground, { postId, roles: given }: Moving): string {
  const own = posts.find(({ id }) => id === postId)?.unit_id ?? '';
  return writtenRoles(given, own, { roles, units: unitNames });
}

/** A line of a known official, read as the acts take it, with how they stood and everything that stands against it. */
export async function readKnown(db: Db, ground: Ground, line: Typed, person: KnownPerson) {
  const fields = differing(line, person.written);
  const { identity, reasons } = asked(line, readIdentity(line, parseDay(line.born ?? ''), ground.today), person);
  const carrier = identity.number ? await personByNumber(db, identity.number) : undefined;
  const move = givesPost(fields) ? await readMove(db, ground, line, person) : undefined;
  const on: BringReason[] = fields.includes('account') ? [{ reason: 'login-stays' }] : [];
  if (!move && fields.includes('roles')) on.push({ reason: 'roles-on-page' });
  if (carrier && carrier.id !== person.id) on.push({ field: 'number', reason: 'number-taken', name: carrier.name });
  return {
    amends: fields.some((field) => identityFields.has(field)),
    identity,
    moving: move?.moving,
    seen: [stoodAs(person), ...(move?.moving.leaves ?? [])].join(' '),
    reasons: [...reasons, ...on, ...(move?.reasons ?? [])],
  };
}
