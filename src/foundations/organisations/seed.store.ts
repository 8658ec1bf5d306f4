import { sql, type Tx } from '#platform/db/index.ts';

interface NewUnit {
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly level: string;
  readonly parentId: string | null;
  readonly electronic: string | null;
  readonly electronicSince: string | null;
  readonly paperFigures: string | null;
  readonly terrain: string | null;
  readonly address: string;
  readonly phone: string;
  readonly position: number;
  /** A daterange: `[2018-12-01,)`. */
  readonly during: string;
}

/** Adds units with made-up addresses, telephones and sub-codes. */
export const addUnits = (tx: Tx, units: readonly NewUnit[]): Promise<number> =>
  tx.run(sql`
    insert into organisations.units (id, key, kind, level, parent_id, electronic, electronic_since, paper_figures, terrain,
      address, phone, position, illustrative, during)
    select given.id, given.key, given.kind, given.level, given."parentId", given.electronic, given."electronicSince",
      given."paperFigures", given.terrain, given.address, given.phone, given.position, true, given.during
    from jsonb_to_recordset(${JSON.stringify(units)}::jsonb) as given (id uuid, key text, kind text, level text,
      "parentId" uuid, electronic text, "electronicSince" date, "paperFigures" text, terrain text, address text, phone text,
      position smallint, during daterange)`);

interface NewName {
  readonly unitId: string;
  readonly name: string;
  readonly shortName: string;
  readonly during: string;
}

export const addNames = (tx: Tx, names: readonly NewName[]): Promise<number> =>
  tx.run(sql`
    insert into organisations.unit_names (unit_id, name, short_name, during)
    select given."unitId", given.name, given."shortName", given.during
    from jsonb_to_recordset(${JSON.stringify(names)}::jsonb)
      as given ("unitId" uuid, name text, "shortName" text, during daterange)`);

interface NewCode {
  readonly unitId: string;
  readonly scheme: 'dossier' | 'gso';
  readonly code: string;
  readonly during: string;
}

export const addCodes = (tx: Tx, codes: readonly NewCode[]): Promise<number> =>
  tx.run(sql`
    insert into organisations.unit_codes (unit_id, scheme, code, during)
    select given."unitId", given.scheme, given.code, given.during
    from jsonb_to_recordset(${JSON.stringify(codes)}::jsonb)
      as given ("unitId" uuid, scheme text, code text, during daterange)`);

interface NewSuccession {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly kind: string;
  readonly effectiveOn: string;
  readonly decision: string;
}

export const addSuccessions = (tx: Tx, successions: readonly NewSuccession[]): Promise<number> =>
  tx.run(sql`
    insert into organisations.successions (predecessor_id, successor_id, kind, effective_on, decision)
    select given."predecessorId", given."successorId", given.kind, given."effectiveOn", given.decision
    from jsonb_to_recordset(${JSON.stringify(successions)}::jsonb)
      as given ("predecessorId" uuid, "successorId" uuid, kind text, "effectiveOn" date, decision text)`);

/** The state each commune is planted in is the first of its history. */
export const addFirstRollOuts = (tx: Tx, notes: readonly { unitId: string; note: string }[]): Promise<number> =>
  tx.run(sql`
    insert into organisations.roll_outs (unit_id, position, state, paper_figures, since, note)
    select u.id, 1, u.electronic, u.paper_figures, u.electronic_since, given.note
    from organisations.units u
    left join jsonb_to_recordset(${JSON.stringify(notes)}::jsonb) as given ("unitId" uuid, note text)
      on given."unitId" = u.id
    where u.electronic is not null`);
