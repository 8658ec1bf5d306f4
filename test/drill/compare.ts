import { misexempted, unexplainedGaps, verifyFlow } from '#casework/dossiers/index.ts';
import { unbalanced } from '#casework/payments/index.ts';
import { type Database, sql } from '#platform/db/index.ts';
import { brokenLinks } from '#platform/events/index.ts';
import type { Told } from './clients.ts';

/** What does not agree between what clients were told and the rows; every list is empty when all is well. */
export interface Disagreement {
  /** Told to a client, and not there as told. */
  readonly lost: readonly string[];
  /** One press, more than one dossier; or one dossier told for two presses. */
  readonly doubled: readonly string[];
  readonly numbersTwice: readonly string[];
  /** Numbers given to nothing, with no block that says why. */
  readonly gaps: readonly string[];
}

export const none: Disagreement = { lost: [], doubled: [], numbersTwice: [], gaps: [] };

interface Kept {
  readonly key: string;
  readonly code: string | null;
  readonly dossiers: number;
  readonly receptions: number;
  readonly promises: number;
  readonly tasks: number;
}

export async function compare(db: Database, told: readonly Told[]): Promise<Disagreement> {
  const kept = await keptOf(db, told);
  const whole = (row: Kept | undefined, { code }: Told): boolean =>
    row?.code === code && row.dossiers === 1 && row.receptions === 1 && row.promises === 1 && row.tasks > 0;
  const byKey = new Map(kept.map((row) => [row.key, row]));
  const codes = told.map(({ code }) => code);
  return {
    lost: told.filter((one) => !whole(byKey.get(one.key), one)).map((one) => `${one.code} (${one.key})`),
    doubled: [...twice(codes), ...kept.filter((row) => row.receptions > 1).map((row) => row.key)],
    numbersTwice: await numbersTwice(db),
    gaps: await unexplainedGaps(db),
  };
}

const twice = (codes: readonly string[]): string[] => {
  const seen = new Set<string>();
  return codes.filter((code) => seen.size === seen.add(code).size);
};

/** Beyond what was told: chains, and the work against the processes. */
export const unsound = async (db: Database): Promise<string[]> => [
  ...(await brokenLinks(db)).map(({ stream_id, seq }) => `broken link ${stream_id} ${seq}`),
  ...(await verifyFlow(db)),
  ...(await misexempted(db)),
  ...(await unbalanced(db)),
  ...(await pressesWithout(db)),
];

const keptOf = (db: Database, told: readonly Told[]): Promise<Kept[]> =>
  db.rows<Kept>(sql`
    select r.key, d.code, count(distinct d.id)::int as dossiers,
      (select count(*)::int from platform.events e where e.stream_id = d.id and e.type = 'dossier.received') as receptions,
      (select count(*)::int from dossiers.promises p where p.dossier_id = d.id) as promises,
      (select count(*)::int from dossiers.tasks t where t.dossier_id = d.id) as tasks
    from platform.requests r left join dossiers.dossiers d on d.code = r.outcome->>'code'
    where r.key = any(${told.map(({ key }) => key)}) group by r.key, d.id, d.code`);

const numbersTwice = async (db: Database): Promise<string[]> =>
  (
    await db.rows<{ code: string }>(sql`
      select code from dossiers.dossiers group by code having count(*) > 1
      union all
      select kind || ' ' || period || ' ' || number from numbering.entries
      group by owner_unit_id, kind, period, number having count(*) > 1`)
  ).map(({ code }) => code);

/** A dossier received over the counter without the press that made it would be one nobody was told of. */
const pressesWithout = async (db: Database): Promise<string[]> =>
  (
    await db.rows<{ code: string }>(sql`
      select d.code from dossiers.dossiers d
      where d.owner_name = 'Lò Văn Tướng' and d.received_at >= (select business_at from platform.clock)
        and not exists (select 1 from platform.requests r where r.outcome->>'code' = d.code)`)
  ).map(({ code }) => `${code} has no press`);
