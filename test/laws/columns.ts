import type pg from 'pg';

export interface Column {
  readonly name: string;
  readonly type: number;
}

/** What the server says of a statement it was only asked to prepare. */
export type Described = { readonly columns: readonly Column[] } | { readonly fault: string };

/** Asks the server to parse and describe a statement, as the driver does before it runs one; nothing is run. */
export function describe(client: pg.Client, text: string): Promise<Described> {
  return new Promise((resolve) => {
    let columns: Column[] = [];
    const asking = {
      submit(connection: { parse(_: object): void; describe(_: object): void; sync(): void }) {
        connection.parse({ text, name: '', types: [] });
        connection.describe({ type: 'S', name: '' });
        connection.sync();
      },
      handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }) {
        columns = fields.map(({ name, dataTypeID }) => ({ name, type: dataTypeID }));
      },
      handleError: (said: Error) => resolve({ fault: said.message }),
      handleReadyForQuery: () => resolve({ columns }),
    };
    client.query(asking as unknown as pg.Submittable);
  });
}
