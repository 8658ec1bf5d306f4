import { Type } from 'typebox';
import { accountNames } from '#foundations/access/index.ts';
import { type Unit, unitById } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import { type Visit as Ask, type HouseRoute, route } from '#platform/house/index.ts';
import { file, missing, redirect } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { formSetOn, type Paper, papersOf, printPaper } from '../../documents/index.ts';
import { type LineOfVisit, lineById } from '../lane.store.ts';
import { paths } from '../paths.ts';
import { type Correction, correctionsOf } from './correct.store.ts';
import { correctionPaperData } from './note-paper.ts';

const params = Type.Object({ id: Type.String({ pattern: '^[0-9a-f-]{36}$' }) });
const lan = Type.Integer({ minimum: 1, maximum: 10_000 });

/** The note of a correction as PDF: a press prints and keeps it, the next print is marked "in lại", and each is read as it went out. */
export const correctionPaperRoutes: HouseRoute[] = [
  route({
    method: 'POST',
    path: paths.printCorrection(':id'),
    needs: 'certification.read',
    params,
    body: Type.Object({ key: Type.String({ minLength: 10, maxLength: 60 }), lan }),
    async handle(ask) {
      const { actor, now, house } = ask;
      const found = await noted(ask, ask.params.id, ask.body.lan);
      if (!found) return missing;
      const { one, line } = found;
      const names = await accountNames(house.db, one.corrected_by ? [one.corrected_by] : []);
      const by = names.get(one.corrected_by ?? '') ?? '';
      const printing = { now, illustrative: house.clock.mode === 'demo' };
      const data = await correctionPaperData(house.db, { ...found, by }, printing);
      const set = await formSetOn(house.db, dayOf(one.corrected_at));
      const order = { subjectId: one.id, set: set?.key ?? 'TT01-2018', form: 'dinh-chinh', data } as const;
      await printPaper(house, { actor, now }, order);
      return redirect(paths.correctionPaper(line.id, one.position));
    },
  }),
  route({
    method: 'GET',
    path: paths.correctionPaperOf(':id'),
    needs: 'certification.read',
    params,
    query: Type.Object({ lan, ban: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 })) }),
    async handle(ask) {
      const { lan, ban } = ask.query;
      const found = await noted(ask, ask.params.id, lan);
      const printed = found ? await papersOf(ask.house.db, found.one.id) : [];
      const paper = ban === undefined ? printed[0] : printed.find(({ copy }) => copy === ban);
      const bytes = paper && (await ask.house.files.get(paper.digest));
      if (!found || !bytes) return missing;
      const { number, kind } = found.line;
      const name = `dinh-chinh-${kind}-${number}-lan-${lan}`;
      return file(bytes, 'application/pdf', `${name}${paper.copy > 0 ? `-in-lai-${paper.copy}` : ''}.pdf`);
    },
  }),
];

/** The nth correction of a line that they may read. */
async function noted(
  { house: { db }, actor }: Ask,
  id: string,
  position: number,
): Promise<{ readonly unit: Unit; readonly line: LineOfVisit; readonly one: Correction } | undefined> {
  const line = await lineById(db, id);
  const unit = line && (await unitById(db, line.unit_id));
  if (!line || !unit || !may(actor, 'certification.read', { unitIds: [unit.id] }).ok) return undefined;
  const one = (await correctionsOf(db, id)).find((each) => each.position === position);
  return one && { unit, line, one };
}

/** Every print of every note of a line, by the correction it is of, the latest first. */
export async function notePrints(
  { house: { db } }: Ask,
  corrections: readonly Correction[],
): Promise<ReadonlyMap<string, readonly Paper[]>> {
  const printed = await Promise.all(corrections.map(async ({ id }) => [id, await papersOf(db, id)] as const));
  return new Map(printed);
}
