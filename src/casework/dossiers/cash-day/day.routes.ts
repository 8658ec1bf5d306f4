import { Type } from 'typebox';
import { type HouseRoute, sheetRoutes } from '#platform/house/index.ts';
import { listPaperRoutes } from '../../documents/index.ts';
import { moneyPaths } from '../../payments/index.ts';
import { dayOfClosing, dayPaper, daySheet } from './day.view.ts';

const needs = 'cash.read';
const params = Type.Object({ id: Type.String({ format: 'uuid', maxLength: 36 }) });
const path = moneyPaths.cashDay(':id');

/** `/can-bo/so-quy/{id}/bang-ke`: a closed day of a counter, to be printed and signed, and as a file. */
export const cashDayRoutes: HouseRoute[] = [
  ...listPaperRoutes({
    ...{ path: `${path}.pdf`, needs, params },
    async open(ask) {
      const day = await dayOfClosing(ask);
      return day && dayPaper(ask, day);
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
