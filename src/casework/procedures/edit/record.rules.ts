import { withRefusal } from '../catalogue/refusal.rules.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { alike, plain } from './alike.rules.ts';
import type { Base } from './edit.rules.ts';
import type { Refused } from './refusal.rules.ts';
import type { Typed } from './typed.rules.ts';

type PartyPart = 'level' | 'reception' | 'settles' | 'sign' | 'receivedAt';
type RowPart = 'cases' | 'papers' | 'fees' | 'time' | 'steps' | 'duty' | 'verification' | 'verificationCases';
type Rows = Pick<ProcedureRecord, RowPart | PartyPart> & { readonly refused: Refused };

export const authorisations = ['none', 'written', 'certified', 'kin', 'forbidden'] as const;

/** The record of what was typed, its rows read before. */
export function recordOf(
  typed: Typed,
  { record: base, validTo }: Base,
  from: string,
  { refused, ...rows }: Rows,
): ProcedureRecord {
  const said = (part: string): string => (typed[part] ?? '').trim();
  const next = nextOf(said);
  const { sets, ...stays } = withoutAnew(base);
  const code = said('code') || null;
  const record: ProcedureRecord = {
    ...stays,
    ...rows,
    ...(code === base.code ? {} : { code, codeFrom: code ? from : null, codeTo: null }),
    ...{ name: said('name'), field: said('newField') || said('field') },
    ...{ source: said('source'), requirements: said('requirements') },
    ...(said('who') ? { who: said('who') } : {}),
    ...(said('purpose') ? { purpose: said('purpose') } : {}),
    ...(next ? { next } : {}),
    ...(sets === undefined && said('sets') === '1' ? {} : { sets: Number(said('sets')) }),
    result: linesIn(said('result')).map(resultOf),
    law: linesIn(said('law')),
    authorisation: authorisations.find((one) => one === typed.authorisation) ?? base.authorisation,
    presence: typed.presence === 'yes' ? 'both' : null,
    privacy: typed.privacy === 'yes' ? 'field-only' : null,
    validFrom: from,
    validTo: validTo?.toString() ?? null,
  };
  const whole = refusing(record, refused);
  return base.verified ? { ...whole, verified: stillVerified(whole, base) } : whole;
}

/** What a record may say and is said anew: all of it is taken from what was typed. */
function withoutAnew(base: ProcedureRecord) {
  const { who: _who, purpose: _purpose, next: _next, receivedAt: _at, reception: _by, ...others } = base;
  const { refusal: _refusal, duty: _duty, verificationCases: _in, ...stays } = others;
  return stays;
}

/** What is done with the result next, where that is said. */
function nextOf(said: (part: string) => string): ProcedureRecord['next'] {
  const vi = said('nextVi');
  const beside = { en: said('nextEn'), office: said('nextOffice'), address: said('nextAddress') };
  return vi ? { vi, ...Object.fromEntries(Object.entries(beside).filter(([, value]) => value !== '')) } : undefined;
}

/** A refusal by the general rule follows the new steps and signer; one of the procedure's own is as it was read. */
function refusing(record: ProcedureRecord, refused: Refused): ProcedureRecord {
  if (refused.by === 'general') return withRefusal(record);
  return refused.by === 'own' ? { ...record, refusal: refused.refusal } : record;
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function resultOf(line: string): ProcedureRecord['result'][number] {
  const [name = '', note = ''] = line.split(' | ').map((part) => part.trim());
  return note ? [name, note] : name;
}

/** What was checked against a source and says something else now is checked no more. */
function stillVerified(record: ProcedureRecord, base: ProcedureRecord): NonNullable<ProcedureRecord['verified']> {
  const said = {
    code: (one: ProcedureRecord) => one.code,
    name: (one: ProcedureRecord) => one.name,
    time: (one: ProcedureRecord) => one.time,
    fee: (one: ProcedureRecord) => one.fees,
    papers: (one: ProcedureRecord) => one.papers,
  };
  return (base.verified ?? []).filter((part) => alike(said[part](record), said[part](base)));
}

/** All that a record says, whenever it holds. */
export const contentOf = ({
  validFrom: _from,
  validTo: _to,
  verified: _verified,
  ...content
}: ProcedureRecord): string => plain(content);
