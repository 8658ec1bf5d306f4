import { Type } from 'typebox';

/** What the API answers with: the shapes its document shows. Instants are ISO 8601 in UTC, days `2019-02-21`, money whole đồng. */
const text = Type.String();
const maybe = Type.Union([Type.String(), Type.Null()]);
const instant = Type.String({ format: 'date-time' });
const maybeInstant = Type.Union([instant, Type.Null()]);

const entry = {
  key: text,
  code: Type.Union([Type.String(), Type.Null()], { description: 'National code in use on the day' }),
  name: text,
  level: Type.Enum(['district', 'commune']),
  field: text,
  settles: Type.String({ description: 'Key of the department; “commune” where the commune settles' }),
  standing: Type.Enum(['complete', 'thin', 'name-only']),
  illustrative: Type.Boolean({ description: 'No published decision is attached yet' }),
};

const period = Type.Object({
  amount: Type.Number(),
  unit: Type.Enum(['hour', 'half-day', 'working-day', 'calendar-day', 'month', 'same-day']),
});

export const procedureList = Type.Object({
  day: text,
  total: Type.Integer(),
  procedures: Type.Array(Type.Object(entry)),
});

export const procedureAnswer = Type.Object({
  ...entry,
  purpose: text,
  who: text,
  cases: Type.Array(Type.Object({ key: text, name: text })),
  papers: Type.Array(
    Type.Object({
      name: text,
      original: Type.Integer(),
      copy: Type.Integer(),
      shown: Type.Boolean({ description: 'Compared and given back' }),
      required: Type.Boolean(),
      cases: Type.Array(text, { description: 'Keys of cases; none: every case' }),
    }),
  ),
  fees: Type.Array(
    Type.Object({
      kind: Type.Enum(['phí', 'lệ phí']),
      name: text,
      dong: Type.Integer(),
      per: text,
      exempt: maybe,
      exemptSource: Type.Union([Type.String(), Type.Null()], {
        description: 'Where the words on exemption were read; null: they are a summary',
      }),
      cases: Type.Array(text),
    }),
  ),
  times: Type.Array(
    Type.Object({
      channel: Type.Enum(['direct', 'online', 'post']),
      statutory: period,
      committed: period,
      cases: Type.Array(text),
    }),
  ),
  steps: Type.Array(Type.Object({ name: text, unit: text, role: text, hours: Type.Number(), cases: Type.Array(text) })),
  result: Type.Array(text),
  law: Type.Array(text),
  validFrom: text,
  validTo: maybe,
});

export const unitList = Type.Object({
  units: Type.Array(
    Type.Object({
      key: text,
      name: text,
      shortName: text,
      kind: text,
      level: text,
      parent: maybe,
      code: Type.Union([Type.String(), Type.Null()], { description: 'What its dossiers are numbered under' }),
      address: text,
      phone: text,
    }),
  ),
});

export const dossierAnswer = Type.Object({
  code: text,
  state: Type.Enum([
    'received',
    'settling',
    'awaiting-supplement',
    'awaiting-payment',
    'ready',
    'returned',
    'withdrawn',
    'voided',
    'stopped',
  ]),
  step: Type.Union([Type.String(), Type.Null()], { description: 'Left out where it would tell what the matter is' }),
  office: text,
  receivedAt: instant,
  promisedDue: instant,
  judgedBy: Type.Enum(['date', 'time'], { description: 'A promise in days is kept until the end of its day' }),
  readyAt: maybeInstant,
  returnedAt: maybeInstant,
});
