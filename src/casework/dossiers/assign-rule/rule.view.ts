import { accountNames, type Holder, whoMay } from '#foundations/access/index.ts';
import { allUnits, isOpenOn, type Unit } from '#foundations/organisations/index.ts';
import { type Absence, absentOn } from '#foundations/staffing/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { catalogueOn, type Entry } from '../../procedures/index.ts';
import { type ByRule, type Known, type Rule, whoByRule } from './rule.rules.ts';
import { endedRules, matched, rulesAt, waitingCodes } from './rule.store.ts';

/** So many of those that ended are shown, and so many of what waits are looked at. */
const mostEnded = 50;
export const mostWaiting = 500;

/** A list that words are held against: its key, and what it is called. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

export interface RuleGround {
  /** The offices whose work the official gives out. */
  readonly offices: readonly Unit[];
  readonly rules: readonly Rule[];
  readonly ended: readonly Rule[];
  readonly fields: readonly Named[];
  readonly procedures: readonly Named[];
  readonly communes: readonly Unit[];
  /** Who settles at an office. */
  readonly officers: ReadonlyMap<string, readonly Holder[]>;
  readonly absent: ReadonlyMap<string, Absence>;
  readonly names: ReadonlyMap<string, string>;
  readonly known: Known;
}

/** What the rules of one's offices stand on; undefined for whoever gives out no work anywhere. */
export async function ruleGround({ house: { db }, actor, now }: Visit): Promise<RuleGround | undefined> {
  const day = dayOf(now);
  const units = (await allUnits(db)).filter((unit) => isOpenOn(unit, day));
  const mine = new Set(unitsWhere(actor, 'dossier.assign'));
  const offices = units.filter(({ id }) => mine.has(id));
  if (offices.length === 0) return undefined;
  const ids = offices.map(({ id }) => id);
  const [rules, ended, entries, absent, settlers] = await Promise.all([
    rulesAt(db, ids),
    endedRules(db, ids, mostEnded),
    catalogueOn(db, day),
    absentOn(db, day),
    Promise.all(ids.map(async (id) => [id, await whoMay(db, 'dossier.process', id)] as const)),
  ]);
  const names = await accountNames(db, [...rules, ...ended].flatMap(whoStandsIn));
  const lists = { offices, ...worksOf(entries, offices), communes: units.filter(({ kind }) => kind === 'commune') };
  const officers = new Map(settlers);
  return { ...lists, rules, ended, officers, absent, names, known: knownOf({ ...lists, officers }) };
}

const whoStandsIn = ({ officerId, madeBy, endedBy }: Rule): string[] => [
  officerId,
  madeBy,
  ...(endedBy ? [endedBy] : []),
];

/** The fields and procedures these offices settle. */
function worksOf(entries: readonly Entry[], offices: readonly Unit[]): Pick<RuleGround, 'fields' | 'procedures'> {
  const settle = new Set(offices.map(({ key, kind }) => (kind === 'commune' ? kind : key)));
  const own = entries.filter(({ settles }) => settle.has(settles));
  const fields = new Map(own.map(({ fieldKey, field }) => [fieldKey, field]));
  return {
    fields: byName([...fields].map(([key, name]) => ({ key, name }))),
    procedures: byName(own.map(({ key, name }) => ({ key, name }))),
  };
}

const byName = (list: readonly Named[]): Named[] =>
  list.toSorted((one, other) => one.name.localeCompare(other.name, 'vi'));

type Lists = Pick<RuleGround, 'offices' | 'fields' | 'procedures' | 'communes' | 'officers'>;

/** A word of a form is a key; of a file, the name or the key. */
const knownOf = ({ offices, fields, procedures, communes, officers }: Lists): Known => ({
  unit: (said) => offices.find((unit) => calls(unit, said))?.id,
  field: (said) => fields.find((one) => calls(one, said))?.key,
  procedure: (said) => procedures.find((one) => calls(one, said))?.key,
  commune: (said) => communes.find((unit) => calls(unit, said) || alike(unit.shortName, said))?.id,
  officer: (unitId, login) => officers.get(unitId)?.find((one) => one.login === login.trim())?.accountId,
});

const alike = (one: string, other: string): boolean =>
  one.normalize('NFC').toLocaleLowerCase('vi') === other.normalize('NFC').trim().toLocaleLowerCase('vi');

const calls = ({ key, name }: Named, said: string): boolean => key === said || alike(name, said);

/** Of what waits to be assigned at these offices: how many by which rule, to nobody by a rule and why, and how many fit none. */
export interface Preview {
  readonly waiting: number;
  readonly byRule: ReadonlyMap<string, readonly ByRule[]>;
}

export async function previewOf({ house: { db } }: Visit, ground: RuleGround): Promise<Preview> {
  const codes = await waitingCodes(
    db,
    ground.offices.map(({ id }) => id),
    mostWaiting,
  );
  const chosen = (await matched(db, codes)).map((one) =>
    whoByRule(
      { id: one.ruleId, officerId: one.officerId },
      { officers: ground.officers.get(one.unitId) ?? [], absent: ground.absent, aside: one.aside },
    ),
  );
  return { waiting: codes.length, byRule: Map.groupBy(chosen, ({ ruleId }) => ruleId) };
}
