import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { Value } from 'typebox/value';
import { accept, type Result } from '#platform/result/index.ts';
import type { Language } from '#platform/text/index.ts';
import { misfitText } from './problem.text.ts';
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
  read(sent: Read, language: Language): Result<Read, Misfit>;
} {
  const readers = { params: reader(route.params), query: reader(route.query), body: reader(route.body) };
  return {
    read(sent, language) {
      const misfits: Misfit[] = [];
      const value = {
        params: readers.params(sent.params, { where: 'params', language, misfits }),
        query: readers.query(sent.query, { where: 'query', language, misfits }),
        body: readers.body(sent.body, { where: 'body', language, misfits }),
      };
      return misfits.length === 0 ? accept(value) : { ok: false, reasons: misfits };
    },
  };
}

interface Reading {
  readonly where: string;
  readonly language: Language;
  readonly misfits: Misfit[];
}

type Reader = (given: unknown, reading: Reading) => unknown;

function reader(schema: TSchema | undefined): Reader {
  if (!schema) return () => ({});
  const compiled = Compile(schema);
  return (given, { where, language, misfits }) => {
    // Most of what is sent is text and is asked for as text: it fits as it came.
    if (compiled.Check(given ?? {})) return given ?? {};
    const converted = Value.Convert(schema, given);
    if (compiled.Check(converted)) return converted;
    for (const error of compiled.Errors(converted)) {
      misfits.push({ pointer: `/${where}${error.instancePath}`, detail: misfitText(error, language) });
    }
    return converted;
  };
}
