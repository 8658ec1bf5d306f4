export { administrationPath, paths } from './paths.ts';
export {
  allUnits,
  chain,
  currentOf,
  keepers,
  type Succession,
  successionsOf,
  successorsOf,
  unitById,
  unitByKey,
  unitsKeptAt,
  unitsOn,
} from './register.ts';
export { seedOrganisations } from './seed.ts';
export { isOpenOn, nameOn, type Unit, type UnitCode, type UnitName } from './unit.rules.ts';
export type { Level, RollOut, SuccessionKind, UnitKind } from './unit.store.ts';
export { kindWords } from './unit.text.ts';
