import { Type } from 'typebox';
import { type HouseRoute, route, sheetRoutes } from '#platform/house/index.ts';
import { file, missing } from '#platform/http/index.ts';
import { moneyPaths } from '../../payments/index.ts';
import { dayOfClosing, dayPaper, daySheet } from './day.view.ts';

const needs = 'dossier.cash';
const params = Type.Object({ id: Type.String({ format: 'uuid', maxLength: 36 }) });
const path = moneyPaths.cashDay(':id');

/** `/can-bo/so-quy/{id}/bang-ke`: a closed day of a counter, to be printed and signed, and as a file. */
export const cashDayRoutes: HouseRoute[] = [
  route({
    ...{ method: 'GET', path: `${path}.pdf`, needs, params },
    async handle(ask) {
      const day = await dayOfClosing(ask);
      if (!day) return missing;
      const { pdf, name } = await dayPaper(ask, day);
      return file(pdf, 'application/pdf', name);
    },
  }),
  ...sheetRoutes({
    ...{ path, needs, params },
    async sheet(ask) {
      const day = await dayOfClosing(ask);
      return day && daySheet(ask, day);
    },
  }),
];
