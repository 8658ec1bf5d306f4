import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { Value } from 'typebox/value';
import { accept, type Result } from '#platform/result/index.ts';
import type { Route } from './route.ts';

export interface Misfit {
  readonly pointer: string;
  readonly detail: string;
}

interface Read {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** The schemas of a route, compiled once: what the browser sent either fits, or all that does not is named. */
export function schemasOf<House>(route: Route<House>): {
  read(params: unknown, query: unknown, body: unknown): Result<Read, Misfit>;
} {
  const readers = { params: reader(route.params), query: reader(route.query), body: reader(route.body) };
  return {
    read(params, query, body) {
      const misfits: Misfit[] = [];
      const value = {
        params: readers.params(params, 'params', misfits),
        query: readers.query(query, 'query', misfits),
        body: readers.body(body, 'body', misfits),
      };
      return misfits.length === 0 ? accept(value) : { ok: false, reasons: misfits };
    },
  };
}

type Reader = (given: unknown, where: string, misfits: Misfit[]) => unknown;

function reader(schema: TSchema | undefined): Reader {
  if (!schema) return () => ({});
  const compiled = Compile(schema);
  return (given, where, misfits) => {
    // Most of what is sent is text and is asked for as text: it fits as it came.
    if (compiled.Check(given ?? {})) return given ?? {};
    const converted = Value.Convert(schema, given);
    if (compiled.Check(converted)) return converted;
    for (const error of compiled.Errors(converted)) {
      misfits.push({ pointer: `/${where}${error.instancePath}`, detail: error.message });
    }
    return converted;
  };
}
