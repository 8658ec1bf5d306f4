import type { Judged, Typed } from '#foundations/importing/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { whyNotChange, whyNotOpen } from '../edit/edit.act.ts';
import { kinds, successionKinds } from '../edit/edit.rules.ts';
import type { UnitWork } from '../edit/end.act.ts';
import { type UnitField, writtenUnit } from '../list/written.ts';
import { unitsById, unitsKeptAt } from '../register.ts';
import type { Unit } from '../unit.rules.ts';
import { kindWords, successionWords, terrainWords, unitWords } from '../unit.text.ts';
import { actsFor, changeable, differing, meeting, renamed, stoodAs } from './bring.rules.ts';
import { type BringReason, bringReasonText, bringWords } from './bring.text.ts';

/** What a file of units is held against. */
export interface Ground {
  readonly kept: readonly Unit[];
  readonly all: ReadonlyMap<string, Unit>;
}

/** The units this official looks after, among all. */
export async function groundFor({ house: { db }, actor }: Visit): Promise<Ground> {
  const [kept, all] = await Promise.all([unitsKeptAt(db, unitsWhere(actor, 'unit.edit')), unitsById(db)]);
  return { kept, all };
}

/** What each line would do; nothing is written to know it. */
export async function judgeUnits(ask: Asking, ground: Ground, lines: readonly Typed[]): Promise<Judged[]> {
  const along: Along = { ask, ground, met: new Set(), meets: meeting() };
  const judged: Judged[] = [];
  for (const line of lines) judged.push(line.key ? await judgeKnown(line, along) : await judgeNew(line, along));
  return judged;
}

/** Whoever brings a file, and what hangs on the units of the house. */
export type Asking = Visit & { readonly work: UnitWork };

interface Along {
  readonly ask: Asking;
  readonly ground: Ground;
  readonly met: Set<string>;
  readonly meets: ReturnType<typeof meeting>;
}

const refusedFor = (reasons: readonly BringReason[], language: Language): Judged => ({
  state: 'refused',
  why: [...new Set(reasons.map((one) => bringReasonText(one, language)))],
});

async function judgeKnown(line: Typed, { ask, ground, met, meets }: Along): Promise<Judged> {
  const { language, house } = ask;
  const unit = ground.kept.find(({ key }) => key === line.key);
  if (!unit) return refusedFor([{ reason: 'unit-unknown', what: line.key ?? '' }], language);
  if (met.has(unit.id)) return { state: 'refused', why: [bringWords(language).twice] };
  met.add(unit.id);
  const written = writtenUnit(unit, ground.all, language);
  const fields = differing(line, written);
  if (fields.length === 0) return { state: 'same' };
  const reasons: BringReason[] = onceFor(fields, language);
  const typed = renamed(line, unit);
  const today = dayOf(ask.now);
  reasons.push(...followers(line, fields, ground));
  if (fields.includes('parent') && !namedIn(ground.all, line.parent ?? ''))
    reasons.push({ reason: 'parent-unknown', what: line.parent ?? '' });
  for (const act of actsFor(fields))
    reasons.push(...(await whyNotChange(house.db, { act, typed: asked(act, typed, ground), unit, today }, ask.work)));
  const asks = (field: UnitField): string => (fields.includes(field) ? (line[field] ?? '') : '');
  reasons.push(...meets({ name: asks('name'), code: asks('code') }).map((reason) => ({ reason })));
  if (reasons.length > 0) return refusedFor(reasons, language);
  const changes = fields.map((field) => ({
    head: unitWords(language)[field],
    before: written[field],
    after: line[field] ?? '',
  }));
  const when = fields.some((field) => field !== 'closedOn') ? [whenOf(line, language)] : [];
  return {
    state: 'changed',
    seen: stoodAs(unit),
    changes: [...changes, ...when, ...followedBy(line, fields, language)],
  };
}

/** From which day the change holds. */
const whenOf = ({ on = '' }: Typed, language: Language) => ({ head: bringWords(language).on, before: '', after: on });

/** Who follows a unit that the line ends. */
const followedBy = ({ successor = '' }: Typed, fields: readonly string[], language: Language) =>
  fields.includes('closedOn') && successor
    ? [{ head: bringWords(language).successor, before: '', after: successor }]
    : [];

/** A unit that is named as the one that follows, and is not there. */
const followers = ({ successor = '' }: Typed, fields: readonly string[], { all }: Ground): BringReason[] =>
  fields.includes('closedOn') && successor && !namedIn(all, successor)
    ? [{ reason: 'successor-unknown', what: successor }]
    : [];

const namedIn = (all: Ground['all'], said: string): Unit | undefined =>
  [...all.values()].find(({ name, shortName, key }) => [name, shortName, key].includes(said));

/** What a line says as the form of the act would have it: a unit ends on the day its column names. */
export function asked(act: 'rename' | 'recode' | 'reparent' | 'end', line: Typed, { all }: Ground): Typed {
  if (act === 'reparent') return { ...line, parent: namedIn(all, line.parent ?? '')?.key ?? '' };
  if (act !== 'end') return line;
  const { closedOn = '', decision = '', successor = '', succession = '' } = line;
  const kind = keyIn(successionKinds, (key) => languages.map((one) => successionWords(one)[key]), succession);
  return { on: closedOn, decision, successor: namedIn(all, successor)?.key ?? '', succession: kind };
}

/** What is written once, at the opening, and differs. */
function onceFor(fields: readonly UnitField[], language: Language): BringReason[] {
  const once = fields.filter((field) => !changeable.some((one) => one === field));
  const what = once.map((field) => unitWords(language)[field]).join(', ');
  return what ? [{ reason: 'written-once', what }] : [];
}

async function judgeNew(line: Typed, { ask, ground, meets }: Along): Promise<Judged> {
  const { language, house, actor } = ask;
  const { typed, reasons } = readOpening(line, ground);
  const stands = await whyNotOpen(house.db, { db: house.db, actor }, typed);
  const unsaid = reasons.length > 0 ? stands.filter(({ reason }) => reason !== 'parent-missing') : stands;
  const all = [...reasons, ...unsaid, ...meets(typed).map((reason) => ({ reason }))];
  return all.length > 0 ? refusedFor(all, language) : { state: 'new', seen: '' };
}

const languages = ['vi', 'en'] as const;
const keyIn = <Key extends string>(keys: readonly Key[], said: (key: Key) => readonly string[], typed = ''): string =>
  keys.find((key) => key === typed || said(key).includes(typed)) ?? typed;

/** A line of a new unit as the form of the screen would have it. */
export function readOpening(line: Typed, { all }: Ground) {
  const { parent = '' } = line;
  const above = [...all.values()].find(({ name, shortName, key }) => [name, shortName, key].includes(parent));
  const typed: Typed = {
    ...line,
    kind: keyIn(kinds, (key) => languages.map((one) => kindWords(one)[key]), line.kind),
    terrain: keyIn(
      ['lowland', 'upland'] as const,
      (key) => languages.map((one) => terrainWords(one)[key]),
      line.terrain,
    ),
    parent: above?.key ?? '',
  };
  const reasons: BringReason[] = parent && !above ? [{ reason: 'parent-unknown', what: parent }] : [];
  return { typed, reasons };
}
