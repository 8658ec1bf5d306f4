import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { definitionIdOf, publish } from '../../workflow/index.ts';
import { fieldKey } from '../catalogue/entry.rules.ts';
import { newVersion } from '../catalogue/new-version.ts';
import { processOf } from '../catalogue/processes.ts';
import { withRefusal } from '../catalogue/refusal.rules.ts';
import { addVersions } from '../catalogue/seed.store.ts';
import { readWritten } from '../catalogue/written.ts';
import { versionWritten } from '../edit/edit.events.ts';
import { addEdit, addField, endVersion, lockProcedure, supersede } from '../edit/edit.store.ts';
import { moveRooms } from '../edit/rooms.act.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { decideRelease, type Kept, type LeftWhy, movesRooms, type Released, recordFrom } from './release.rules.ts';
import { addReleased, type KeptRow, keptRows } from './release.store.ts';

/** What a release did to a catalogue that an earlier one had planted. */
export interface Brought {
  readonly from: Temporal.PlainDate;
  /** Procedures that have a new version. */
  readonly brought: readonly string[];
  /** Those of which the release says something else, and which stay as officials have them. */
  readonly left: readonly { readonly key: string; readonly why: LeftWhy }[];
}

const why = 'Bản phát hành mới của phần mềm sửa dữ liệu đã cài sẵn';

/**
 * Brings what an earlier release planted, and nobody touched, to what this one says: a new version from the business day on, with its
 * process. Dossiers keep the version they were received under.
 */
export async function bringCatalogue(deed: Deed, seed: Seed): Promise<Brought> {
  const today = dayOf(deed.now);
  const kept = Map.groupBy(await keptRows(deed.tx), ({ key }) => key);
  const brought = new Set<string>();
  const left: { key: string; why: LeftWhy }[] = [];
  for (const { record: written } of readWritten(seed).records) {
    const rows = kept.get(written.key);
    if (!rows) continue;
    const saying = sayingOf(withRefusal(written), seed);
    const decided = decideRelease(saying.released, rows.map(keptOf), today.toString());
    if (decided.does === 'leave') left.push({ key: written.key, why: decided.why });
    if (decided.does !== 'bring') continue;
    await bring(deed, decided.base, saying);
    brought.add(written.key);
  }
  if (brought.size > 0) deed.tx.afterwards(() => forget(deed.db));
  return { from: today, brought: [...brought], left };
}

interface Saying {
  readonly released: Released;
  readonly xml: string | undefined;
}

function sayingOf(record: ProcedureRecord, seed: Seed): Saying {
  const xml = processOf(record, seed);
  return { xml, released: { record, definitionId: xml ? definitionIdOf({ key: record.key, xml }) : null } };
}

const keptOf = (row: KeptRow): Kept => ({
  ...{ id: row.id, procedureId: row.procedure_id, content: row.content, definitionId: row.definition_id },
  ...{ superseded: row.superseded, undone: row.undone, drafted: row.drafted },
  validFrom: row.valid_from.toString(),
  validTo: row.valid_to?.toString() ?? null,
  seedFrom: row.seed_from?.toString() ?? (row.edited ? null : row.content.validFrom),
});

async function bring(deed: Deed, base: Kept, { released, xml }: Saying): Promise<void> {
  const { tx, now } = deed;
  const { procedureId } = base;
  await lockProcedure(tx, procedureId);
  const { record: says, replaces } = recordFrom(released, base, dayOf(now).toString());
  if (xml) await publish(tx, { key: says.key, name: says.name, xml });
  await addField(tx, { key: fieldKey(says.field), name: says.field });
  const id = newId();
  await (replaces ? supersede(tx, base.id, true) : endVersion(tx, base.id, Temporal.PlainDate.from(says.validFrom)));
  await addVersions(tx, [newVersion(says, { id, procedureId, definitionId: released.definitionId })]);
  const roomsBefore = movesRooms(base.content, says) ? await moveRooms(tx, procedureId, says) : null;
  const edit = { versionId: id, baseId: base.id, replaced: replaces, why, roomsBefore, at: now, by: actorId(deed) };
  await addEdit(tx, edit);
  await addReleased(tx, id, released.record.validFrom);
  const told = { version: id, base: base.id, from: says.validFrom, replaced: replaces };
  await record(deed, happened(versionWritten, { kind: 'procedure', id: procedureId }, told));
}
