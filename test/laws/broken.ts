import pg from 'pg';
import { openDatabase, type Tx } from '#platform/db/index.ts';
import { appRole } from '#platform/postgres/index.ts';

/** A transaction of the owner, who may do everything, rolled back whatever happened in it. */
export interface Trial {
  /** As the owner. */
  rows<Row extends object>(text: string): Promise<Row[]>;
  /** Why the application's role is refused this statement, or nothing; it leaves no trace. */
  refusal(statement: string): Promise<string | undefined>;
}

/**
 * Breaks a law for the length of one transaction and looks whether that is noticed. Without a break it shows
 * that nothing is noticed while the law stands.
 */
export async function broken<Found>(
  ownerUrl: string,
  breaks: string,
  look: (trial: Trial) => Promise<Found>,
): Promise<Found> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`begin; set local search_path = ''; set local timezone = 'UTC'; ${breaks}`);
    return await look({
      rows: async <Row>(text: string) => (await client.query(text)).rows as Row[],
      refusal: (statement) => refusal(client, statement),
    });
  } finally {
    await client.end();
  }
}

async function refusal(client: pg.Client, statement: string): Promise<string | undefined> {
  await client.query(`savepoint trial; set local role ${appRole}`);
  try {
    await client.query(statement);
    // What is checked at the end of a deed is checked now.
    await client.query('set constraints all immediate');
    return undefined;
  } catch (fault) {
    return (fault as Error).message;
  } finally {
    await client.query('rollback to savepoint trial; reset role');
  }
}

/** Does by hand, as the owner, what nobody else could, looks at the house as it would then be, and takes it all back. */
export async function tampered<Seen>(
  ownerUrl: string,
  by: readonly string[],
  look: (tx: Tx) => Promise<Seen>,
): Promise<Seen> {
  const owner = openDatabase(ownerUrl, { connections: 1 });
  try {
    return await owner.transaction(
      async (tx) => {
        for (const text of by) await tx.run({ strings: [text], values: [] });
        return look(tx);
      },
      () => false,
    );
  } finally {
    await owner.close();
  }
}
