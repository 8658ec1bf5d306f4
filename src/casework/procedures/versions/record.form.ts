import { type Static, Type } from 'typebox';
import { exemptionKinds, proofAsks } from '../../payments/rules.ts';

/**
 * A procedure as it is written down in db/seed/procedures: one record is one version of one
 * procedure. The format is explained in db/seed/procedures/README.md.
 */
const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const key = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' });
const code = Type.String({ pattern: '^\\d\\.\\d{6}$' });
const words = Type.String({ minLength: 1 });
const some = { minItems: 1 };
const exact = { additionalProperties: false };
const oneOf = <const T extends string>(...values: T[]) => Type.Unsafe<T>({ type: 'string', enum: values });
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const forCases = Type.Optional(Type.Array(key, some));

const unit = oneOf('hour', 'half-day', 'working-day', 'calendar-day', 'month', 'same-day');
const period = Type.Tuple([Type.Number({ minimum: 0 }), unit]);

const unitRule = Type.Union([
  oneOf('one-stop', 'settling', 'office', 'authority', 'commune', 'citizen'),
  Type.String({ pattern: '^unit:[a-z0-9-]+$' }),
]);
const role = oneOf(
  'receive',
  'assign',
  'process',
  'approve',
  'present',
  'sign',
  'clerk',
  'return',
  'cash',
  'consult',
  'wait',
);
const hours = Type.Number({ minimum: 0 });
const step = Type.Union([
  Type.Tuple([words, unitRule, role, hours]),
  Type.Tuple([words, unitRule, role, hours, Type.Array(key, some)]),
]);

const sign = Type.Object(
  { title: words, unit: oneOf('authority', 'settling'), seal: words, book: key, bookName: words },
  exact,
);

/** What is given in writing where the examination proposes to grant nothing: its name, who signs it, and its own road. */
const refusal = Type.Object({ outcome: words, name: words, symbol: words, sign, steps: Type.Array(step, some) }, exact);

/** What the person owes another body on the way, and by which article the time of paying it does not count; at which steps, or at any. */
const duty = Type.Object(
  {
    payTo: words,
    law: words,
    steps: Type.Optional(Type.Array(words, some)),
    // What the person is told before they hand it in, beside the general sentence.
    told: Type.Optional(Type.Object({ vi: words, en: Type.Optional(words) }, exact)),
  },
  exact,
);

const next = Type.Object(
  { vi: words, en: Type.Optional(words), office: Type.Optional(words), address: Type.Optional(words) },
  exact,
);

const paper = Type.Object(
  {
    name: words,
    original: Type.Integer({ minimum: 0 }),
    copy: Type.Integer({ minimum: 0 }),
    show: Type.Boolean(),
    required: Type.Boolean(),
    cases: forCases,
    form: Type.Optional(words),
    note: Type.Optional(words),
  },
  exact,
);

/** A ground on which a fee is waived or reduced: how much (nothing said: all of it), by which article, shown by which paper. */
const exemption = Type.Object(
  {
    kind: oneOf(...exemptionKinds),
    name: words,
    percent: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    law: Type.Optional(words),
    paper: Type.Optional(words),
    // What is asked of that paper: its number, its year, or that it is of the year in which the fee is asked.
    asks: Type.Optional(Type.Array(oneOf(...proofAsks), some)),
  },
  exact,
);

const fee = Type.Object(
  {
    kind: oneOf('lệ phí', 'phí'),
    name: words,
    dong: Type.Integer({ minimum: 0 }),
    per: words,
    // In the words of the law; null where the law exempts nobody, empty where nobody has looked yet.
    exempt: orNull(Type.String()),
    // Where those words were read; without it they are a summary, and pages say so.
    exemptSource: Type.Optional(words),
    // The same as a list, from which the counter chooses; without it the clerk names the ground in words.
    grounds: Type.Optional(Type.Array(exemption, some)),
    cases: forCases,
    basis: Type.Optional(words),
    // "từ trang thứ 3: 1.000 đồng/trang, tối đa 200.000 đồng/bản"
    further: Type.Optional(
      Type.Object({ from: Type.Integer({ minimum: 2 }), dong: Type.Integer({ minimum: 0 }) }, exact),
    ),
    most: Type.Optional(Type.Integer({ minimum: 1 })),
    // Percent the office keeps of it; without it all of it is the budget's.
    kept: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  },
  exact,
);

const time = Type.Object(
  {
    channel: oneOf('direct', 'online', 'post'),
    statutory: period,
    committed: period,
    cases: forCases,
    // The first day on which one may hand it in this way; pages of an earlier day do not show the way.
    from: Type.Optional(day),
    // Where it was read that it may be handed in this way, and how long it takes.
    source: Type.Optional(words),
  },
  exact,
);

// Which rooms receive it when they are not simply the district's own, or every commune's.
const room = Type.Union([oneOf('district', 'communes'), Type.String({ pattern: '^xa-[a-z0-9-]+$' })]);

export const procedureRecord = Type.Object(
  {
    key,
    level: oneOf('district', 'commune'),
    field: words,
    settles: key,
    code: orNull(code),
    codeFrom: orNull(day),
    codeTo: orNull(day),
    name: words,
    scope: orNull(words),
    sign,
    // The paper's name, or with what is to be said of it beside: it is no part of the name.
    result: Type.Array(Type.Union([words, Type.Tuple([words, words])])),
    purpose: Type.Optional(words),
    who: Type.Optional(words),
    // What the citizen does with the result next, and where: another body, another law.
    next: Type.Optional(next),
    sets: Type.Optional(Type.Integer({ minimum: 1 })),
    cases: Type.Array(Type.Object({ key, name: words, code: Type.Optional(code) }, exact), some),
    papers: Type.Array(paper),
    fees: Type.Array(fee),
    time: Type.Array(time),
    verification: orNull(period),
    // Of which cases the law says so; absent: of all.
    verificationCases: forCases,
    duty: Type.Optional(duty),
    authorisation: oneOf('none', 'written', 'certified', 'kin', 'forbidden'),
    presence: orNull(Type.Literal('both')),
    law: Type.Array(words),
    requirements: Type.String(),
    steps: Type.Optional(Type.Array(step)),
    refusal: Type.Optional(refusal),
    process: Type.Optional(key),
    privacy: orNull(Type.Literal('field-only')),
    reception: Type.Optional(oneOf('certification-lane', 'linked')),
    receivedAt: Type.Optional(Type.Array(room, some)),
    validFrom: day,
    validTo: orNull(day),
    verified: Type.Optional(Type.Array(oneOf('code', 'name', 'time', 'fee', 'papers'))),
    source: words,
  },
  exact,
);

export type ProcedureRecord = Static<typeof procedureRecord>;
export type RecordedPeriod = Static<typeof period>;
