import { type Db, sql, type Tx } from '#platform/db/index.ts';

export interface NewSlip {
  readonly number: number;
  readonly code: string;
  readonly checkWord: string;
}

/** Keeps a printing of slips with its numbers. */
export async function keepSlips(
  tx: Tx,
  block: {
    readonly id: string;
    readonly counterId: string;
    readonly day: Temporal.PlainDate;
    readonly at: Temporal.Instant;
    readonly by: string;
  },
  slips: readonly NewSlip[],
): Promise<void> {
  await tx.run(sql`insert into dossiers.slip_blocks (id, counter_id, day, made_at, made_by)
    values (${block.id}, ${block.counterId}, ${block.day}, ${block.at}, ${block.by})`);
  await tx.run(sql`insert into dossiers.paper_slips (block_id, number, code, check_word)
    select ${block.id}, given.number, given.code, given.check_word from unnest(${slips.map((one) => one.number)}::int[],
      ${slips.map((one) => one.code)}::text[], ${slips.map((one) => one.checkWord)}::text[]) as given (number, code, check_word)`);
}

export interface SlipBlock {
  readonly id: string;
  readonly counter_id: string;
  readonly day: Temporal.PlainDate;
  readonly made_at: Temporal.Instant;
  readonly made_by: string;
  readonly reason: string;
  readonly use_by: Temporal.PlainDate;
  readonly first: number;
  readonly last: number;
  readonly entered: number;
  readonly voided: number;
}

const blocks = sql`select s.id, s.counter_id, s.day, s.made_at, s.made_by, b.reason, b.use_by, lower(b.numbers) as first, upper(b.numbers) - 1 as last,
    (select count(*)::int from dossiers.paper_slips p where p.block_id = s.id and p.dossier_id is not null) as entered,
    (select count(*)::int from numbering.voids v where v.kind = b.kind and v.owner_unit_id = b.owner_unit_id
      and v.period = b.period and b.numbers @> v.number) as voided
  from dossiers.slip_blocks s join numbering.blocks b on b.id = s.id`;

/** The newest printings of a counter. */
export const slipBlocksAt = (db: Db, counterId: string): Promise<SlipBlock[]> =>
  db.rows<SlipBlock>(
    sql`${blocks} where s.counter_id = ${counterId} order by s.day desc, lower(b.numbers) desc limit 100`,
  );

export const slipBlockById = (db: Db, id: string): Promise<SlipBlock | undefined> =>
  db.maybe<SlipBlock>(sql`${blocks} where s.id = ${id}`);

/** A slip as it stands: still to be used, entered, or void. */
export interface Slip {
  readonly number: number;
  readonly code: string;
  readonly check_word: string;
  readonly entered_at: Temporal.Instant | null;
  readonly entered_by: string | null;
  readonly paper_at: Temporal.Instant | null;
  readonly owner_name: string | null;
  readonly voided_at: Temporal.Instant | null;
  readonly void_reason: string | null;
}

export const slipsOf = (db: Db, blockId: string): Promise<Slip[]> =>
  db.rows<Slip>(sql`select p.number, p.code, p.check_word, p.entered_at, p.entered_by, d.received_at as paper_at, d.owner_name,
      v.voided_at, v.reason as void_reason
    from dossiers.paper_slips p join numbering.blocks b on b.id = p.block_id
    left join dossiers.dossiers d on d.id = p.dossier_id
    left join numbering.voids v on v.kind = b.kind and v.owner_unit_id = b.owner_unit_id and v.period = b.period and v.number = p.number
    where p.block_id = ${blockId} order by p.number`);

/** A slip by its code, with the counter and day it was printed for. */
export interface SlipToEnter {
  readonly block_id: string;
  readonly number: number;
  readonly code: string;
  readonly check_word: string;
  readonly counter_id: string;
  readonly day: Temporal.PlainDate;
  readonly owner_unit_id: string;
  readonly period: string;
  readonly open: boolean;
}

export const slipByCode = (db: Db, code: string): Promise<SlipToEnter | undefined> =>
  db.maybe<SlipToEnter>(sql`select p.block_id, p.number, p.code, p.check_word, s.counter_id, s.day, b.owner_unit_id, b.period,
      p.dossier_id is null and not exists (select from numbering.voids v where v.kind = b.kind and v.owner_unit_id = b.owner_unit_id
        and v.period = b.period and v.number = p.number) as open
    from dossiers.paper_slips p join dossiers.slip_blocks s on s.id = p.block_id join numbering.blocks b on b.id = s.id
    where p.code = ${code}`);

export const markEntered = (
  tx: Tx,
  code: string,
  made: { readonly dossierId: string; readonly at: Temporal.Instant; readonly by: string | null },
): Promise<number> =>
  tx.run(sql`update dossiers.paper_slips set dossier_id = ${made.dossierId}, entered_at = ${made.at}, entered_by = ${made.by}
    where code = ${code} and dossier_id is null`);
