import { type Static, type TObject, Type } from 'typebox';
import { accountNames } from '#foundations/access/index.ts';
import type { Db } from '#platform/db/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, file, missing, redirect } from '#platform/http/index.ts';
import type { Needs } from '#platform/http/route.ts';
import { checkCode } from './content.rules.ts';
import { issuePaper, type PaperOrder } from './paper.act.ts';
import { papersOf } from './paper.store.ts';

/** A list that can be printed, open to whoever asked. */
export interface PrintableList {
  /** What its prints are kept under: its row, or a name. */
  readonly subjectId: string;
  readonly form: PaperOrder['form'];
  /** The name of the file, without its ending. */
  readonly file: string;
  /** The page of the list: there it is printed. */
  readonly page: string;
  /** What it says now; an answer where that cannot be printed. Once it is `signed` no other is made. */
  readonly make: () => Promise<(Omit<PaperOrder, 'subjectId' | 'form'> & { readonly signed?: boolean }) | Answer>;
}

interface Printed<P extends TObject, Q extends TObject> {
  readonly path: string;
  readonly needs: Needs;
  readonly params?: P;
  readonly query?: Q;
  /** Undefined for who may not see it. */
  readonly open: (ask: Visit<Static<P>, Static<Q>>) => Promise<PrintableList | undefined>;
}

const key = Type.String({ minLength: 10, maxLength: 60 });
const copyAsked = Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 }));

/**
 * A list on paper, at one address: a press makes and keeps it (POST), and it is read as it is kept (GET), the last copy or the one
 * asked for. To look changes nothing (OWASP ASVS 3.5.3); who asks for what was never printed is led to the list.
 */
export function listPaperRoutes<P extends TObject, Q extends TObject>(given: Printed<P, Q>): HouseRoute[] {
  const { path, needs, params, query = Type.Object({}) as unknown as Q, open } = given;
  const opened = (ask: Visit) => open(ask as Visit<Static<P>, Static<Q>>);
  return [
    route({
      ...{ method: 'GET' as const, path, needs, ...(params ? { params } : {}) },
      query: Type.Object({ ...query.properties, ban: copyAsked }),
      handle: async (ask) => {
        const list = await opened(ask as Visit);
        return list ? read(ask as Visit, list, (ask.query as { ban?: number }).ban) : missing;
      },
    }),
    route({
      ...{ method: 'POST' as const, path, needs, ...(params ? { params } : {}), query },
      body: Type.Object({ key }),
      handle: async (ask) => {
        const list = await opened(ask as Visit);
        return list ? print(ask as Visit, list) : missing;
      },
    }),
  ];
}

async function read({ house }: Visit, list: PrintableList, asked: number | undefined): Promise<Answer> {
  const printed = (await papersOf(house.db, list.subjectId)).filter(({ form }) => form === list.form);
  const paper = asked === undefined ? printed[0] : printed.find(({ copy }) => copy === asked);
  if (!paper) return asked === undefined ? redirect(list.page) : missing;
  const bytes = await house.files.get(paper.digest);
  return bytes ? file(bytes, 'application/pdf', `${list.file}.pdf`) : missing;
}

async function print(ask: Visit, { subjectId, form, make }: PrintableList): Promise<Answer> {
  const made = await make();
  if (!('data' in made)) return made;
  const { signed = false, ...says } = made;
  await issuePaper(ask.house, ask, { ...says, subjectId, form } as PaperOrder, { signed });
  return redirect(ask.url);
}

/** A print of a list, as it is kept. */
export interface PrintedCopy {
  /** 0 the first, n "in lại lần n". */
  readonly copy: number;
  /** As it stands on its pages; empty on papers printed before there was one. */
  readonly check: string;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** Every print of a list, the latest first. */
export async function copiesOf(
  db: Db,
  { subjectId, form }: Pick<PrintableList, 'subjectId' | 'form'>,
): Promise<PrintedCopy[]> {
  const printed = (await papersOf(db, subjectId)).filter((paper) => paper.form === form);
  const names = await accountNames(
    db,
    printed.flatMap(({ printed_by }) => printed_by ?? []),
  );
  return printed.map(({ copy, content_digest, printed_at: at, printed_by }) => ({
    ...{ copy, at },
    check: content_digest ? checkCode(content_digest) : '',
    by: names.get(printed_by ?? '') ?? '',
  }));
}
