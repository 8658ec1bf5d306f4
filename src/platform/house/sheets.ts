import type { Static, TSchema } from 'typebox';
import { type Answer, download, missing } from '#platform/http/answer.ts';
import type { Needs } from '#platform/http/route.ts';
import { type Format, fileOf, mediaTypes, type Spreadsheet, spreadsheet } from '#platform/spreadsheet/index.ts';
import { type HouseRoute, route, type Visit } from './index.ts';

/** A table to be kept, and the name of its file without the ending. */
export interface NamedSheet extends Spreadsheet {
  readonly file: string;
}

interface Listed<P extends TSchema, Q extends TSchema> {
  /** The page of the list. */
  readonly path: string;
  readonly needs: Needs;
  readonly params?: P;
  readonly query?: Q;
  /** All lines of the list, whichever page of it was seen; undefined for who may not see it. */
  readonly sheet: (ask: Visit<Static<P>, Static<Q>>, format: Format) => Promise<NamedSheet | undefined>;
}

/** The two files beside the page of a list: `{path}.csv` and `{path}.xlsx` (docs/decisions/0021). */
export const sheetRoutes = <P extends TSchema, Q extends TSchema>(given: Listed<P, Q>): HouseRoute[] =>
  (['csv', 'xlsx'] as const).map((format) => {
    const { path, needs, params, query, sheet } = given;
    return route({
      method: 'GET',
      path: fileOf(path, format),
      needs,
      ...(params ? { params } : {}),
      ...(query ? { query } : {}),
      handle: async (ask): Promise<Answer> => {
        const made = await sheet(ask as Visit<Static<P>, Static<Q>>, format);
        if (!made) return missing;
        return download(spreadsheet(format, made), mediaTypes[format], `${made.file}.${format}`);
      },
    });
  });
