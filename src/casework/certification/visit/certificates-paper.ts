import { accountNames } from '#foundations/access/index.ts';
import { type Unit, unitById } from '#foundations/organisations/index.ts';
import { signingTitle } from '#foundations/staffing/index.ts';
import { may } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Visit as Ask } from '#platform/house/index.ts';
import { redirect } from '#platform/http/index.ts';
import { namedId } from '#platform/id/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { formSetOn, type PrintableList } from '../../documents/index.ts';
import { type LineOfVisit, linesOfVisit, type Visit, visitById } from '../lane.store.ts';
import { letterheadAt } from '../letterhead.ts';
import { paths } from '../paths.ts';
import { type Certificate, certificateOf, type Signer } from './certificate.text.ts';
import { stateOf } from './state.rules.ts';

/** Its prints hang on a name of their own: the slips of a visit's refunds hang on its row. */
export const certificatePrints = (visitId: string): Pick<PrintableList, 'subjectId' | 'form'> => ({
  subjectId: namedId(`certificates:${visitId}`),
  form: 'loi-chung',
});

/** The lời chứng of every number of a visit that was not voided, with whoever has signed it. */
export async function certificatesOf(
  db: Db,
  visit: Visit,
  { unit, lines }: { readonly unit: Unit; readonly lines: readonly LineOfVisit[] },
): Promise<ReadonlyMap<string, Certificate>> {
  const standing = lines.filter((line) => stateOf(line) !== 'voided');
  const signers = [...new Set(standing.flatMap(({ signed_by }) => signed_by ?? []))];
  const [names, titles] = await Promise.all([
    accountNames(db, [...signers, ...(visit.entered_by ? [visit.entered_by] : [])]),
    Promise.all(signers.map(async (id) => [id, await signingTitle(db, id, unit.id)] as const)),
  ]);
  const title = new Map(titles);
  const signer = (id: string | null): Signer | undefined =>
    id ? { name: names.get(id) ?? '', title: title.get(id) ?? '' } : undefined;
  const receiver = names.get(visit.entered_by ?? '') ?? '';
  return new Map(
    standing.map((line) => [
      line.id,
      certificateOf(line, { visit, place: unit, signer: signer(line.signed_by), receiver }),
    ]),
  );
}

/** What is set on the papers of a visit; undefined for who may not see it. */
export async function certificatesPaper(ask: Ask, id: string): Promise<PrintableList | undefined> {
  const { db, clock } = ask.house;
  const visit = await visitById(db, id);
  const unit = visit && (await unitById(db, visit.unit_id));
  if (!visit || !unit || !may(ask.actor, 'certification.read', { unitIds: [unit.id] }).ok) return undefined;
  const { actor, now } = ask;
  await noteReading(db, { actor, subjectKind: 'certification-visit', subjectId: id, purpose: 'print', at: now });
  return {
    ...certificatePrints(id),
    file: `loi-chung-${dayOf(visit.came_at)}`,
    page: paths.visit(id),
    make: async () => {
      const blocks = [...(await certificatesOf(db, visit, { unit, lines: await linesOfVisit(db, id) })).values()];
      if (blocks.length === 0) return redirect(paths.visit(id));
      return {
        set: (await formSetOn(db, dayOf(visit.came_at))).key,
        data: {
          letterhead: await letterheadAt(db, unit, { at: visit.came_at }),
          blocks,
          marks: { illustrative: clock.mode === 'demo', reprint: 0 },
        },
      };
    },
  };
}
