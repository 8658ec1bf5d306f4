import type { CodeRow, Level, NameRow, PaperFigures, RollOut, UnitKind, UnitRow } from './unit.store.ts';

export interface Unit {
  readonly id: string;
  /** Its name in seeds and addresses: `xa-thanh-xuong`. */
  readonly key: string;
  /** Its name today: 'UBND xã Thanh Xương'. For another day ask `nameOn`. */
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly level: Level;
  readonly parentId: string | null;
  /** The code its dossiers are numbered under, 000.NN.29.H18: its own, else that of the nearest unit above. */
  readonly code: string | null;
  /** The code of the statistics office, of communes only. */
  readonly gsoCode: string | null;
  readonly electronic: RollOut | null;
  readonly electronicSince: Temporal.PlainDate | null;
  readonly paperFigures: PaperFigures | null;
  readonly terrain: 'lowland' | 'upland' | null;
  readonly address: string;
  readonly phone: string;
  readonly illustrative: boolean;
  readonly openedOn: Temporal.PlainDate;
  /** The first day it no longer exists. */
  readonly closedOn: Temporal.PlainDate | null;
  readonly names: readonly UnitName[];
  readonly codes: readonly UnitCode[];
}

/** A span of days: `to` is the first day that is no longer in it, null while it lasts. */
interface Span {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
}

export interface UnitName extends Span {
  readonly name: string;
  readonly shortName: string;
}

export interface UnitCode extends Span {
  readonly scheme: 'dossier' | 'gso';
  readonly code: string;
}

/** Every unit with its names and codes in time, in the order of lists; it is called and coded as on the day. */
export function assemble(
  rows: readonly UnitRow[],
  names: readonly NameRow[],
  codes: readonly CodeRow[],
  day: Temporal.PlainDate,
): Unit[] {
  const namesOf = Map.groupBy(names, (name) => name.unit_id);
  const codesOf = Map.groupBy(codes, (code) => code.unit_id);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.map((row) => {
    const called = (namesOf.get(row.id) ?? []).map(toName);
    const latest = begunBy(called, day);
    if (!latest) throw new Error(`unit ${row.key} has no name`);
    return {
      ...toUnit(row),
      name: latest.name,
      shortName: latest.shortName,
      code: codeAbove(row, { byId, codesOf, day }),
      gsoCode: codeOn(codesOf.get(row.id), 'gso', day) ?? null,
      names: called,
      codes: (codesOf.get(row.id) ?? []).map(toCode),
    };
  });
}

/** Is there such a unit on that day? */
export const isOpenOn = (unit: Unit, day: Temporal.PlainDate): boolean =>
  holdsOn({ from: unit.openedOn, to: unit.closedOn }, day);

/** Is its end written for that day or an earlier one? What opens only later has not ended. */
export const endsBy = ({ closedOn }: Pick<Unit, 'closedOn'>, day: Temporal.PlainDate): boolean =>
  closedOn !== null && Temporal.PlainDate.compare(closedOn, day) <= 0;

/** What the unit was called on a day; before its first name, the first; after its last, the last. */
export const nameOn = (unit: Unit, day: Temporal.PlainDate): UnitName =>
  unit.names.find((name) => holdsOn(name, day)) ??
  (Temporal.PlainDate.compare(day, unit.openedOn) < 0 ? unit.names.at(-1)! : unit.names[0]!);

/** The unit, the one above it, and so on to the top. */
export function chainOf(byId: ReadonlyMap<string, Unit>, id: string): Unit[] {
  const chain: Unit[] = [];
  for (let unit = byId.get(id); unit && !chain.includes(unit); unit = byId.get(unit.parentId ?? '')) chain.push(unit);
  return chain;
}

/**
 * The units that answer for the unit in this house, for the question who may look after it: the chain above
 * it, and for a guest of the house (a vertical agency, a department of the province) the authority as well.
 */
export const keepersOf = (units: readonly Unit[], chain: readonly Unit[]): string[] => {
  const ids = chain.map((unit) => unit.id);
  const authorities = units.filter((unit) => unit.kind === 'authority').map((unit) => unit.id);
  return authorities.some((id) => ids.includes(id)) ? ids : [...ids, ...authorities];
};

const holdsOn = (span: Span, day: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(span.from, day) <= 0 && (span.to === null || Temporal.PlainDate.compare(day, span.to) < 0);

const toUnit = (row: UnitRow) => ({
  id: row.id,
  key: row.key,
  kind: row.kind,
  level: row.level,
  parentId: row.parent_id,
  electronic: row.electronic,
  electronicSince: row.electronic_since,
  paperFigures: row.paper_figures,
  terrain: row.terrain,
  address: row.address,
  phone: row.phone,
  illustrative: row.illustrative,
  openedOn: row.opened_on,
  closedOn: row.closed_on,
});

const toName = (row: NameRow): UnitName => ({
  name: row.name,
  shortName: row.short_name,
  from: row.from_day,
  to: row.to_day,
});

const toCode = (row: CodeRow): UnitCode => ({ scheme: row.scheme, code: row.code, from: row.from_day, to: row.to_day });

/** No unit lies deeper than this; a circle in the data ends here. */
const deepest = 10;

interface Coded {
  readonly byId: ReadonlyMap<string, UnitRow>;
  readonly codesOf: ReadonlyMap<string, readonly CodeRow[]>;
  readonly day: Temporal.PlainDate;
}

function codeAbove(row: UnitRow, { byId, codesOf, day }: Coded): string | null {
  let at: UnitRow | undefined = row;
  for (let level = 0; at && level < deepest; level++) {
    const own = codeOn(codesOf.get(at.id), 'dossier', day);
    if (own) return own;
    at = byId.get(at.parent_id ?? '');
  }
  return null;
}

const codeOn = (codes: readonly CodeRow[] | undefined, scheme: CodeRow['scheme'], day: Temporal.PlainDate) =>
  begunBy((codes ?? []).filter((code) => code.scheme === scheme).map(toCode), day)?.code;

/** Of spans that stand latest first, the last that has begun by the day; before the first, the first. */
const begunBy = <S extends Span>(spans: readonly S[], day: Temporal.PlainDate): S | undefined =>
  spans.find(({ from }) => Temporal.PlainDate.compare(from, day) <= 0) ?? spans.at(-1);
