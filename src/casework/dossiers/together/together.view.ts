import { type Actor, may, type Permission } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Dossier } from '../dossier/dossier.store.ts';
import { paths } from '../paths.ts';
import { type ArchivedWith, archivedWith, type CarriedWith, carriedWith } from './carried.store.ts';
import { type OfPerson, ofSamePerson } from './same-person.store.ts';
import { type Beside, cameWith, leftWith } from './together.store.ts';

/** Dossiers that came or left with this one, as far as the viewer may open them. */
export interface Group {
  readonly codes: readonly string[];
  /** How many more there are that are not theirs to open. */
  readonly closed: number;
  /** The list of all of them, where it is theirs to see. */
  readonly list: string | undefined;
}

export interface Together {
  readonly came: (Group & { readonly kind: 'person' | 'list' }) | undefined;
  readonly left: Group | undefined;
  /** What else the same person had, as far as the viewer may open it. */
  readonly others: readonly OfPerson[];
  readonly carried: readonly (CarriedWith & Listed)[];
  readonly archived: readonly (ArchivedWith & Listed)[];
}

/** The address of a list, where it is the viewer's to open. */
interface Listed {
  readonly list: string | undefined;
}

/** What a dossier belongs to: its visit, the press it left in, the lists it travelled with, its place in the archive. */
export async function togetherWith(db: Db, actor: Actor, dossier: Dossier): Promise<Together> {
  const [came, left, carried, archived, others] = await Promise.all([
    cameWith(db, dossier.id),
    dossier.returned_at ? leftWith(db, dossier.id) : [],
    carriedWith(db, dossier.id),
    dossier.ended_at || dossier.returned_at ? archivedWith(db, dossier.id) : [],
    ofSamePerson(db, dossier),
  ]);
  const can = (permission: Permission, ...unitIds: string[]): boolean => may(actor, permission, { unitIds }).ok;
  const [first] = came;
  return {
    came: first && {
      ...seenOf(came, actor),
      kind: first.kind,
      list: can('dossier.receive', first.counter_id) ? paths.basketMade(first.basket_id) : undefined,
    },
    left:
      left.length === 0
        ? undefined
        : {
            ...seenOf(left, actor),
            list: can('dossier.return', dossier.one_stop_id) ? paths.returnedTogether(dossier.code) : undefined,
          },
    others: others.filter(({ units }) => may(actor, 'dossier.read', { unitIds: [...units] }).ok),
    carried: carried.map((one) => ({
      ...one,
      list: can('dossier.hand-over', one.from_unit_id, one.to_unit_id) ? paths.bundle(one.id) : undefined,
    })),
    archived: archived.map((one) => ({
      ...one,
      list: can('dossier.clerk', one.unit_id, one.archive_id) ? paths.archiveList(one.id) : undefined,
    })),
  };
}

function seenOf(beside: readonly Beside[], actor: Actor): Pick<Group, 'codes' | 'closed'> {
  const open = beside.filter(({ units }) => may(actor, 'dossier.read', { unitIds: [...units] }).ok);
  return { codes: open.map(({ code }) => code), closed: beside.length - open.length };
}
