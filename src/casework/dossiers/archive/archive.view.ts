import { accountNames } from '#foundations/access/index.ts';
import { type Unit, unitById, unitsById } from '#foundations/organisations/index.ts';
import { actorId, may, unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import {
  type ArchiveLine,
  type ArchiveList,
  archiveLinesOf,
  archiveListById,
  archiveListsAt,
  type ToArchive,
  toArchive,
} from './archive.store.ts';
import { duringYear, mostLines } from './hand.act.ts';

export interface ArchiveAddress {
  readonly donvi?: string;
  readonly nam?: string;
}

/** An office's folders of a year that wait for the archive, and the lists made before. */
export interface ArchiveDesk {
  readonly unit: Unit;
  readonly offices: readonly Unit[];
  readonly year: number;
  readonly waiting: readonly ToArchive[];
  /** More wait than are shown. */
  readonly more: boolean;
  readonly lists: readonly ArchiveList[];
  readonly units: ReadonlyMap<string, Unit>;
}

/** The desk an address means: without an office the first of one's own, without a year the one before this. */
export async function archiveDesk(ask: Visit, { donvi, nam = '' }: ArchiveAddress): Promise<ArchiveDesk | undefined> {
  const { db } = ask.house;
  const mine = [...new Set(unitsWhere(ask.actor, 'dossier.clerk'))];
  const units = await unitsById(db);
  const offices = mine.flatMap((id) => units.get(id) ?? []).toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
  const unit = donvi ? offices.find(({ key }) => key === donvi) : offices[0];
  if (!unit) return undefined;
  const year = /^20\d{2}$/.test(nam) ? Number(nam) : dayOf(ask.now).year - 1;
  const [found, lists] = await Promise.all([
    toArchive(db, unit.id, duringYear(year), mostLines + 1),
    archiveListsAt(db, mine),
  ]);
  return { unit, offices, year, waiting: found.slice(0, mostLines), more: found.length > mostLines, lists, units };
}

export interface ArchiveSeen {
  readonly list: ArchiveList;
  readonly unit: Unit;
  readonly archive: Unit;
  readonly lines: readonly ArchiveLine[];
  readonly hander: string;
  readonly accepter: string;
  readonly accepts: boolean;
  readonly takesBack: boolean;
  /** Clerk of the office that handed it over; clerk of the archive. */
  readonly hands: boolean;
}

/** A list, where this official is the clerk of either side. */
export async function archiveSeen(ask: Visit, id: string): Promise<ArchiveSeen | undefined> {
  const { db } = ask.house;
  const list = await archiveListById(db, id);
  const clerkAt = (unitIds: string[]): boolean => may(ask.actor, 'dossier.clerk', { unitIds }).ok;
  if (!list || !clerkAt([list.unit_id, list.archive_id])) return undefined;
  const [unit, archive, lines, names] = await Promise.all([
    unitById(db, list.unit_id),
    unitById(db, list.archive_id),
    archiveLinesOf(db, id),
    accountNames(db, [list.handed_by, list.accepted_by ?? list.handed_by]),
  ]);
  if (!unit || !archive) return undefined;
  const open = !list.accepted_at && !list.taken_back_at;
  return {
    list,
    unit,
    archive,
    lines,
    hander: names.get(list.handed_by) ?? '',
    accepter: names.get(list.accepted_by ?? '') ?? '',
    accepts: open && clerkAt([archive.id]),
    takesBack: open && list.handed_by === actorId(ask),
    hands: clerkAt([unit.id]),
  };
}
