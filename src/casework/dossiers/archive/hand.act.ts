import { enter, voidEntry } from '#foundations/numbering/index.ts';
import { chain } from '#foundations/organisations/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { authorityOf } from '../receive/ground.ts';
import { archiveAccepted, archiveHanded, archiveTakenBack } from './archive.events.ts';
import { type ArchiveReason, readLines, type TypedLine } from './archive.rules.ts';
import {
  type ArchiveList,
  archiveListById,
  holdArchiveList,
  keepArchiveList,
  markAccepted,
  markListTakenBack,
  toArchive,
} from './archive.store.ts';

/** A list of a few boxes; more go on the next. */
export const mostLines = 100;

/** A year by the clock on the wall. */
export const duringYear = (year: number) => ({
  from: instantOf(Temporal.PlainDateTime.from({ year, month: 1, day: 1 })),
  to: instantOf(Temporal.PlainDateTime.from({ year: year + 1, month: 1, day: 1 })),
});

export interface Handing {
  readonly unitId: string;
  readonly year: number;
  readonly lines: readonly TypedLine[];
}

const clerkAt = (deed: Deed, unitId: string): boolean => may(deed.actor, 'dossier.clerk', { unitIds: [unitId] }).ok;

/** An office hands the folders of a year to the archive of its body: one press, one numbered list (nộp lưu, Luật Lưu trữ 2011 Đ11). */
export async function handToArchive(
  deed: Deed,
  { unitId, year, lines }: Handing,
): Promise<Result<string, ArchiveReason>> {
  const by = actorId(deed);
  if (!by || !clerkAt(deed, unitId)) return refuse<ArchiveReason>({ reason: 'not-allowed' });
  const read = readLines(lines, await toArchive(deed.tx, unitId, duringYear(year), 5000));
  if (!read.ok) return read;
  const archiveId = authorityOf(await chain(deed.db, unitId)).id;
  const id = newId();
  const series = { kind: 'archive-list', ownerUnitId: unitId, period: String(dayOf(deed.now).year) };
  const entry = await enter(deed.tx, series, { subjectId: id, at: deed.now, by });
  const list = { id, unitId, archiveId, year, number: entry.number, entryId: entry.id, at: deed.now, by };
  await keepArchiveList(deed.tx, list, read.value);
  const pages = read.value.reduce((sum, line) => sum + line.pages, 0);
  const told = { unit: unitId, archive: archiveId, year, number: entry.number, dossiers: read.value.length, pages };
  await record(deed, happened(archiveHanded, { kind: 'archive-list', id }, told));
  return accept(id);
}

/** Whoever handed it over takes it back until the archive has accepted it; its number stays void. */
export async function takeArchiveBack(
  deed: Deed,
  { listId, reason }: { readonly listId: string; readonly reason: string },
): Promise<Result<string, ArchiveReason>> {
  const list = await held(deed, listId);
  if (!list || !clerkAt(deed, list.unit_id)) return refuse<ArchiveReason>({ reason: 'no-such-list' });
  const shut = whyShut(list);
  if (shut) return refuse(shut);
  if (list.handed_by !== actorId(deed)) return refuse<ArchiveReason>({ reason: 'of-another' });
  if (!saysWhy(reason)) return refuse<ArchiveReason>({ reason: 'reason-missing', field: 'reason' });
  await markListTakenBack(deed.tx, listId, deed.now, reason);
  await voidEntry(deed.tx, list.entry_id, { at: deed.now, reason });
  await record(deed, happened(archiveTakenBack, { kind: 'archive-list', id: listId }, { dossiers: list.lines }));
  return accept(listId);
}

/** The archive signs for the folders: from here on they are its own. */
export async function acceptToArchive(deed: Deed, listId: string): Promise<Result<string, ArchiveReason>> {
  const by = actorId(deed);
  const list = await held(deed, listId);
  if (!list || !by || !clerkAt(deed, list.archive_id)) return refuse<ArchiveReason>({ reason: 'no-such-list' });
  const shut = whyShut(list);
  if (shut) return refuse(shut);
  await markAccepted(deed.tx, listId, deed.now, by);
  await record(deed, happened(archiveAccepted, { kind: 'archive-list', id: listId }, { dossiers: list.lines }));
  return accept(listId);
}

async function held(deed: Deed, id: string): Promise<ArchiveList | undefined> {
  return (await holdArchiveList(deed.tx, id)) && archiveListById(deed.tx, id);
}

const whyShut = (list: ArchiveList): ArchiveReason | undefined => {
  if (list.accepted_at) return { reason: 'accepted' };
  return list.taken_back_at ? { reason: 'taken-back' } : undefined;
};
