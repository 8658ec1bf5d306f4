import { nameOf } from '#foundations/access/index.ts';
import { unitById } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { missing, page } from '#platform/http/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import { chargesOf, total } from '../../payments/index.ts';
import { versionById } from '../../procedures/index.ts';
import { paths } from '../paths.ts';
import { madeParams, madeQuery } from './basket.form.ts';
import { type BasketLine, basketById, linesOf } from './basket.store.ts';
import { basketWords } from './basket.text.ts';
import { MadePage } from './made.page.tsx';

/** The list of one visit: every code, its day and fee, and the one sum; on screen and for paper. */
export const madeRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.basketMade(':id'),
    needs: 'dossier.receive',
    params: madeParams,
    query: madeQuery,
    async handle(ask) {
      const { db } = ask.house;
      const basket = await basketById(db, ask.params.id);
      // Whoever receives at that counter, and nobody else (law 9).
      if (!basket || !may(ask.actor, 'dossier.receive', { unitIds: [basket.one_stop_id] }).ok) return missing;
      const purpose = ask.query.xem ? 'print' : 'look';
      await noteReading(db, { actor: ask.actor, subjectKind: 'basket', subjectId: basket.id, purpose, at: ask.now });
      const [counter, by, lines] = await Promise.all([
        unitById(db, basket.one_stop_id),
        nameOf(db, basket.made_by),
        linesOf(db, basket.id),
      ]);
      const shown = { basket, counter, by: by ?? '', lines: await Promise.all(lines.map((line) => seen(ask, line))) };
      return page({
        title: basketWords(ask.language).list,
        place: 'receive',
        body: <MadePage {...shown} language={ask.language} forPaper={ask.query.xem === 'in'} />,
      });
    },
  }),
];

async function seen({ house: { db } }: Visit, line: BasketLine) {
  const [charges, version] = await Promise.all([chargesOf(db, line.id), versionById(db, line.version_id)]);
  return {
    ...line,
    procedure: version?.name ?? '',
    dong: total(charges),
    exempt: charges.some((one) => one.exemption_ground !== null),
  };
}
