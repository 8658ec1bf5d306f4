import type { Database, Db, Sql, Tx } from '#platform/db/index.ts';
import { toStatement } from '#platform/db/sql.ts';

/** A database that writes down what deeds ask of it inside their transactions, in the order it is sent. */
export function recording(db: Database): { readonly db: Database; readonly sent: string[] } {
  const sent: string[] = [];
  const noting = <Ask extends (query: Sql) => unknown>(ask: Ask): Ask =>
    ((query: Sql) => {
      sent.push(toStatement(query).text);
      return ask(query);
    }) as Ask;
  const noted = (tx: Tx): Tx => ({
    ...tx,
    rows: noting(tx.rows) as Db['rows'],
    one: noting(tx.one) as Db['one'],
    maybe: noting(tx.maybe) as Db['maybe'],
    run: noting(tx.run),
  });
  return { db: { ...db, transaction: (work, keep) => db.transaction((tx) => work(noted(tx)), keep) }, sent };
}

/**
 * Law 11: what is sent after a counter was taken and could wait for somebody. New rows of the deed's own, the
 * outcome of its request, and rows of the dossier it locked before wait for nobody.
 */
export function afterTheCounter(sent: readonly string[]): string[] {
  const taken = sent.findIndex((text) => /insert into numbering\.counters/.test(text));
  if (taken < 0) return ['no counter was taken'];
  const locked = sent.slice(0, taken).some((text) => /from dossiers\.dossiers[\s\S]*for (no key )?update/.test(text));
  const harmless = locked
    ? /^(insert into|update platform\.requests|update dossiers\.)/
    : /^(insert into|update platform\.requests)/;
  return sent
    .slice(taken + 1)
    .map((text) => text.trim().split(/\s+/).slice(0, 3).join(' '))
    .filter((begin) => !harmless.test(begin));
}
