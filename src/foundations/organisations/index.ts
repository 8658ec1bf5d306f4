export { areaOf, placeOf } from './area.rules.ts';
export type { Part } from './edit/edit.rules.ts';
export { type MoveWork, type UnitWork, unitTimers } from './edit/end.act.ts';
export type { HoldingWork } from './edit/holdings.act.ts';
export { endsLeftOpen } from './edit/left-open.store.ts';
export type { PartWork } from './edit/separate.act.ts';
export { administrationPath, paths } from './paths.ts';
export {
  allUnits,
  answeringOn,
  chain,
  currentOf,
  keepers,
  type Succession,
  successionsOf,
  successorsOf,
  unitById,
  unitByKey,
  unitsById,
  unitsKeptAt,
  unitsOn,
} from './register.ts';
export { standingsOn } from './roll-out/roll-out.store.ts';
export { seedOrganisations } from './seed.ts';
export { isOpenOn, nameOn, type Unit } from './unit.rules.ts';
