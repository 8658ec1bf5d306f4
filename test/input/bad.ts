import type { TSchema } from 'typebox';
import { routes } from '#doors/routes.ts';
import { newId } from '#platform/id/index.ts';
import type { Asking } from '#test/support/inside.ts';

/** What would be seen as code, were it not escaped. */
export const html = `<script>alert('motcua')</script><img src=x onerror=alert(1)>"'&`;

/** Texts nobody should be able to do harm with, whatever field they are typed into. */
export const evil: Readonly<Record<string, string>> = {
  blank: ' \t\n ',
  huge: 'ế'.repeat(30_000),
  control: 'a\u0000b\u0001\u001b[31m\u202e\ufeff\u200bz',
  decomposed: 'Lò Thị Bưởi'.normalize('NFD'),
  icelandic: 'Ðiện Biên Ðông, ðường Ðinh',
  sql: `'; drop table parties.parties; -- \\ %_$1 $$ " \ud800`,
  html,
  number: '-1e309',
  template: "{{7*7}} <%= 7*7 %> #{7*7} __proto__ $where: '1'",
  unreal: '31/02/2019 29/02/2019T25:61 9999999999-13-45',
  path: '../../../../etc/passwd%00.pdf',
};

/** Askings at every route: each kind of text in every field at once, fields missing, doubled, of another type, bodies broken. */
export function badAskings(as: string, known: Readonly<Record<string, string>>): Asking[] {
  return routes.flatMap((route) => {
    const at = { method: route.method, path: route.path, as, known };
    const fields = { query: named(route.query), body: named(route.body) };
    if (Object.values(fields).every((names) => names.length === 0)) return [asking(at, fields, undefined)];
    return [
      ...Object.values(evil).map((text) => asking(at, fields, () => text)),
      asking(at, fields, undefined),
      asking(at, fields, (name) => [`${name}[a]`, 'x']),
      ...(route.method === 'POST' ? broken(at) : []),
    ];
  });
}

/** One field at a time is bad, and the others hold a number or a day: what stops at the first fault of a form is got past. */
export function oneByOne(as: string, known: Readonly<Record<string, string>>): Asking[] {
  return routes.flatMap((route) => {
    const at = { method: route.method, path: route.path, as, known };
    const fields = { query: named(route.query), body: named(route.body) };
    return [...fields.query, ...fields.body].flatMap((bad) =>
      Object.values(evil).flatMap((text) =>
        ['1', '2019-02-20'].map((good) => asking(at, fields, (name) => (name === bad ? text : good))),
      ),
    );
  });
}

const named = (schema: TSchema | undefined): string[] =>
  Object.keys((schema as { properties?: Record<string, unknown> } | undefined)?.properties ?? {});

interface At {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly as: string;
  readonly known: Readonly<Record<string, string>>;
}

type Fields = Readonly<Record<'query' | 'body', readonly string[]>>;
type Fill = ((name: string) => string | readonly string[]) | undefined;

function asking({ method, path, as, known }: At, { query, body }: Fields, fill: Fill): Asking {
  // Parameters of the path are what they should be, so that what is behind them is reached; one kind in ten they are not.
  const url = path.replace(/:([a-z]+)(\([^)]*\))?/g, (_, name: string) => encodeURIComponent(known[name] ?? 'x'));
  const asked = pairs(query, fill);
  return {
    method,
    as,
    url: asked.length > 0 ? `${url}?${new URLSearchParams(asked)}` : url,
    form:
      method === 'POST'
        ? [['key', newId()], ['seq', '1'], ...pairs(body, fill).filter(([name]) => !['key', 'seq'].includes(name))]
        : undefined,
  };
}

/** Every field filled; with a list for one, it comes twice. */
const pairs = (fields: readonly string[], fill: Fill): [string, string][] =>
  fill
    ? fields.flatMap((name): [string, string][] => {
        const given = fill(name);
        return typeof given === 'string'
          ? [[name, given.toWellFormed()]]
          : [
              [name, 'một'],
              [name, 'hai'],
              [given[0] ?? name, given[1] ?? ''],
            ];
      })
    : [];

/** Bodies that are not what they say. */
const broken = ({ method, path, as, known }: At): Asking[] => {
  const url = path.replace(/:([a-z]+)(\([^)]*\))?/g, (_, name: string) => encodeURIComponent(known[name] ?? 'x'));
  return [
    { type: 'application/json', body: '{"key": ["a", {"b": null}], "seq": {}, "__proto__": {"x": 1}}' },
    { type: 'application/json', body: '{"key": ' },
    { type: 'multipart/form-data; boundary=x', body: '--x\r\ncontent-disposition: form-data; name="a' },
    { type: 'application/x-www-form-urlencoded', body: '%ff%fe=%00&key=%E1%BB&__proto__=1&constructor=2&a=1&a=2' },
    { type: 'text/plain', body: html },
  ].map((raw) => ({ method, url, as, raw }));
};

/** Parameters of paths that are not what they should be. */
export const badPaths = (as: string): Asking[] =>
  routes
    .filter(({ path }) => path.includes(':'))
    .flatMap(({ method, path }) =>
      ['%00', encodeURIComponent(html), '%2e%2e%2f', '%E0%A4%A'].map((bad) => ({
        method,
        as,
        url: path.replace(/:([a-z]+)(\([^)]*\))?/g, () => bad),
        form: method === 'POST' ? { key: newId(), seq: '1' } : undefined,
      })),
    );
