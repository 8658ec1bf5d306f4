import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Period } from '../../procedures/rules.ts';

/** The limit of a dossier grew while another body was asked. */
interface NewExtension {
  readonly number: number;
  /** Who was asked to verify, and what. */
  readonly asked: string;
  readonly question: string;
  readonly amount: number;
  readonly unit: Period['unit'];
  readonly extended_at: Temporal.Instant;
  readonly extended_by: string;
}

/** As it is kept: a unit of the house that was asked finds the question among its work. */
interface KeptExtension extends NewExtension {
  readonly unitId?: string | null;
}

/** What came back: on which day, from whom, and what it says in short; all null while nothing has. */
export interface Extension extends NewExtension {
  readonly answered_on: Temporal.PlainDate | null;
  readonly answer_from: string | null;
  readonly answer: string | null;
  /** Of the letter, where a unit of the house answered. */
  readonly answer_number: string | null;
}

/** By how much and from when on, as the calendar counts it. */
export const extensionLimit = (extension: Pick<Extension, 'amount' | 'unit' | 'extended_at'> | undefined) =>
  extension && {
    limit: { amount: extension.amount, unit: extension.unit },
    at: extension.extended_at,
  };

/** The extension of a dossier; it has one at most. */
export const extensionOf = (db: Db, dossierId: string): Promise<Extension | undefined> =>
  db.maybe<Extension>(sql`
    select number, asked, question, grows_by as amount, unit, extended_at, extended_by, answered_on, answer_from, answer,
      answer_number
    from dossiers.extensions where dossier_id = ${dossierId}`);

/** The extensions of many dossiers in one question, by dossier. */
export async function extensionsOfMany(db: Db, dossierIds: readonly string[]): Promise<ReadonlyMap<string, Extension>> {
  const rows = await db.rows<Extension & { readonly dossier_id: string }>(sql`
    select dossier_id, number, asked, question, grows_by as amount, unit, extended_at, extended_by, answered_on, answer_from,
      answer, answer_number
    from dossiers.extensions where dossier_id = any(${dossierIds})`);
  return new Map(rows.map((row) => [row.dossier_id, row]));
}

export const keepExtension = (tx: Tx, dossierId: string, extension: KeptExtension): Promise<number> =>
  tx.run(sql`
    insert into dossiers.extensions (dossier_id, number, asked, question, grows_by, unit, extended_at, extended_by,
      asked_unit_id)
    values (${dossierId}, ${extension.number}, ${extension.asked}, ${extension.question}, ${extension.amount},
      ${extension.unit}, ${extension.extended_at}, ${extension.extended_by}, ${extension.unitId ?? null})`);

/** Writes down what the body that was asked answered. */
export const keepAnswer = (
  tx: Tx,
  dossierId: string,
  answer: {
    readonly on: Temporal.PlainDate;
    readonly from: string;
    readonly said: string;
    /** The number of the letter, where a unit of the house wrote it. */
    readonly letter?: string;
  },
  kept: { readonly at: Temporal.Instant; readonly by: string },
): Promise<number> =>
  tx.run(sql`
    update dossiers.extensions set answered_on = ${answer.on}, answer_from = ${answer.from}, answer = ${answer.said},
      answer_number = ${answer.letter ?? null}, answered_at = ${kept.at},
      answered_by = ${kept.by}
    where dossier_id = ${dossierId} and answered_on is null`);
