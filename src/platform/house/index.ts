export { type House, type HouseRoute, route, type Visit } from './house.ts';
export { type NamedSheet, sheetRoutes } from './sheets.ts';
