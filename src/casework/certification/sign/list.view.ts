import { accountNames } from '#foundations/access/index.ts';
import { type Unit, unitById } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { type LineOfVisit, linesOfList } from '../lane.store.ts';
import { type List, listById } from './list.store.ts';

/** A signing list with what lies on it and who handled it. */
export interface OpenedList {
  readonly list: List;
  readonly unit: Unit;
  /** Without those that were voided. */
  readonly lines: readonly LineOfVisit[];
  /** Empty while nobody has signed. */
  readonly signerName: string;
  readonly presenter: string;
}

/** The list, for whoever reads at its office (law 9). */
export async function openedList({ house: { db }, actor }: Visit, id: string): Promise<OpenedList | undefined> {
  const list = await listById(db, id);
  const unit = list && (await unitById(db, list.unit_id));
  if (!list || !unit || !may(actor, 'certification.read', { unitIds: [unit.id] }).ok) return undefined;
  const [lines, names] = await Promise.all([
    linesOfList(db, id),
    accountNames(
      db,
      [list.signed_by, list.made_by].flatMap((one) => one ?? []),
    ),
  ]);
  return {
    list,
    unit,
    lines: lines.filter((line) => !line.voided_at),
    signerName: names.get(list.signed_by ?? '') ?? '',
    presenter: names.get(list.made_by ?? '') ?? '',
  };
}
