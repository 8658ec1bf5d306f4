import type { Static, TSchema } from 'typebox';
import { type Answer, download, missing } from '#platform/http/answer.ts';
import type { Needs } from '#platform/http/route.ts';
import { noteReading } from '#platform/reading/index.ts';
import { type Format, fileOf, mediaTypes, type Spreadsheet, spreadsheet } from '#platform/spreadsheet/index.ts';
import { type HouseRoute, route, type Visit } from './house.ts';

/** A table to be kept, and the name of its file without the ending. */
export interface NamedSheet extends Spreadsheet {
  readonly file: string;
  /** Whose data leave the house with it, where it names people: who took a copy is kept. */
  readonly about?: { readonly kind: string; readonly id: string };
}

interface Listed<P extends TSchema, Q extends TSchema> {
  /** The page of the list. */
  readonly path: string;
  readonly needs: Needs;
  readonly params?: P;
  readonly query?: Q;
  /** Requests a minute from one address. */
  readonly perMinute?: number;
  /** All lines of the list, whichever page of it was seen; undefined for who may not see it. */
  readonly sheet: (ask: Visit<Static<P>, Static<Q>>, format: Format) => Promise<NamedSheet | undefined>;
}

/** The two files beside the page of a list: `{path}.csv` and `{path}.xlsx` (docs/decisions/0021). */
export const sheetRoutes = <P extends TSchema, Q extends TSchema>(given: Listed<P, Q>): HouseRoute[] =>
  (['csv', 'xlsx'] as const).map((format) => {
    const { path, needs, params, query, perMinute, sheet } = given;
    return route({
      method: 'GET',
      path: fileOf(path, format),
      needs,
      ...(params ? { params } : {}),
      ...(query ? { query } : {}),
      ...(perMinute ? { perMinute } : {}),
      handle: async (ask): Promise<Answer> => {
        const made = await sheet(ask as Visit<Static<P>, Static<Q>>, format);
        if (!made) return missing;
        if (made.about) await noteCopy(ask, made.about, format);
        return download(spreadsheet(format, made), mediaTypes[format], `${made.file}.${format}`);
      },
    });
  });

const noteCopy = (
  { house, actor, now }: Visit,
  { kind, id }: NonNullable<NamedSheet['about']>,
  format: Format,
): Promise<void> => noteReading(house.db, { actor, subjectKind: kind, subjectId: id, purpose: format, at: now });
