import { Type } from 'typebox';
import { nameOf } from '#foundations/access/index.ts';
import { may } from '#platform/actor/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { file, missing, redirect } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { formSetOn, papersOf, printPaper } from '../../documents/index.ts';
import { paths } from '../paths.ts';
import { declinedParams } from './decline.form.ts';
import { type DeclinedRow, declinedById } from './decline.store.ts';
import { declineData } from './decline-data.ts';

/** Mẫu 03 as PDF: a press prints and keeps it, and it is read as it went out. */
export const declineSlipRoutes: HouseRoute[] = [
  route({
    method: 'POST',
    path: paths.declinedPrint(':id'),
    needs: 'dossier.receive',
    params: declinedParams,
    body: Type.Object({ key: Type.String({ minLength: 10, maxLength: 60 }) }),
    async handle(ask) {
      const row = await readable(ask, ask.params.id);
      if (!row) return missing;
      const set = await formSetOn(ask.house.db, dayOf(row.declined_at));
      const data = await declineData(ask, row, (await nameOf(ask.house.db, row.declined_by)) ?? '');
      const { actor, now } = ask;
      await printPaper(ask.house, { actor, now }, { subjectId: row.id, set: set.key, form: '03', data });
      return redirect(paths.declinedSlip(row.id));
    },
  }),
  route({
    method: 'GET',
    path: paths.declinedSlip(':id'),
    needs: 'dossier.receive',
    params: declinedParams,
    async handle(ask) {
      const row = await readable(ask, ask.params.id);
      const [last] = row ? await papersOf(ask.house.db, row.id) : [];
      const bytes = last && (await ask.house.files.get(last.digest));
      return bytes ? file(bytes, 'application/pdf', 'phieu-tu-choi-tiep-nhan.pdf') : missing;
    },
  }),
];

/** The line, for whoever receives at that counter (law 9). */
async function readable(ask: Visit, id: string): Promise<DeclinedRow | undefined> {
  const row = await declinedById(ask.house.db, id);
  return row && may(ask.actor, 'dossier.receive', { unitIds: [row.one_stop_id] }).ok ? row : undefined;
}
