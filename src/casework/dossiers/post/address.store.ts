import { type Db, sql, type Tx } from '#platform/db/index.ts';
import { livesAt } from '../../parties/index.ts';
import type { Dossier } from '../dossier/dossier.store.ts';
import type { Collecting, Destination } from './post.rules.ts';

/** Where the result goes: as the person asked, else to the owner's own address. */
export const destinationOf = (db: Db, { id, owner_id }: Pick<Dossier, 'id' | 'owner_id'>): Promise<Destination> =>
  db.one<Destination>(sql`
    select coalesce(a.recipient, p.name) as recipient, coalesce(a.address, ${livesAt}) as address,
      coalesce(case when a.dossier_id is null then p.phone else a.phone end, '') as phone
    from parties.parties p left join dossiers.post_addresses a on a.dossier_id = ${id} where p.id = ${owner_id}`);

/** Keeps how the person wants to have the result, and where. */
export async function keepCollecting(tx: Tx, dossierId: string, wanted: Collecting): Promise<void> {
  await tx.run(sql`update dossiers.dossiers set collect_by = ${wanted.by} where id = ${dossierId}`);
  if (wanted.by === 'counter') {
    await tx.run(sql`delete from dossiers.post_addresses where dossier_id = ${dossierId}`);
    return;
  }
  await tx.run(sql`
    insert into dossiers.post_addresses (dossier_id, recipient, address, phone)
    values (${dossierId}, ${wanted.recipient}, ${wanted.address}, ${wanted.phone || null})
    on conflict (dossier_id) do update set recipient = excluded.recipient, address = excluded.address, phone = excluded.phone`);
}
