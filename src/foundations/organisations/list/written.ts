import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import type { Unit } from '../unit.rules.ts';
import { kindWords, terrainWords } from '../unit.text.ts';
import { rollOutText } from './list.page.tsx';

/** What the file of units says of one; the last names it whatever it is called. */
export const unitFields = [
  ...(['name', 'shortName', 'kind', 'parent', 'code', 'gso', 'rollOut', 'terrain'] as const),
  ...(['address', 'phone', 'openedOn', 'closedOn', 'key'] as const),
] as const;
export type UnitField = (typeof unitFields)[number];
export type WrittenUnit = Readonly<Record<UnitField, string>>;

/** One unit as the file writes it. */
export const writtenUnit = (unit: Unit, all: ReadonlyMap<string, Unit>, language: Language): WrittenUnit => ({
  name: unit.name,
  shortName: unit.shortName,
  kind: kindWords(language)[unit.kind],
  parent: all.get(unit.parentId ?? '')?.name ?? '',
  code: unit.code ?? '',
  gso: unit.gsoCode ?? '',
  rollOut: rollOutText(unit, language) ?? '',
  terrain: unit.terrain ? terrainWords(language)[unit.terrain] : '',
  address: unit.address,
  phone: unit.phone,
  openedOn: formatDay(unit.openedOn),
  closedOn: unit.closedOn ? formatDay(unit.closedOn) : '',
  key: unit.key,
});
