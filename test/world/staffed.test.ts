import { afterAll, describe, expect, test } from 'vitest';
import { unitOfRule } from '#casework/dossiers/flow/flow.rules.ts';
import { groundOf } from '#casework/dossiers/receive/ground.ts';
import { offeringsAt } from '#casework/procedures/index.ts';
import { canBeReceived } from '#casework/procedures/rules.ts';
import { graphOf } from '#casework/workflow/index.ts';
import { whoMay } from '#foundations/access/index.ts';
import { allUnits, type Unit } from '#foundations/organisations/index.ts';
import type { Permission } from '#platform/actor/index.ts';
import { namedId } from '#platform/id/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { worldDatabase } from '#test/support/database.ts';

const { db, close } = await worldDatabase();
afterAll(close);
const now = Temporal.Instant.from('2019-02-20T08:28:00+07:00');
const units = await allUnits(db);
const counters = units.filter((unit) => unit.kind === 'one-stop' && !unit.closedOn);

/** A piece of work some procedure asks for somewhere. */
interface Duty {
  readonly permission: Permission;
  readonly unitId: string;
  /** `Đăng ký khai sinh, bước “Ký”` */
  readonly of: string;
}

/** Everything a counter's receivable procedures ask for, from the counter itself to the last step. */
async function dutiesAt(counter: Unit): Promise<Duty[]> {
  const offered = await offeringsAt(db, counter.id, dayOf(now));
  return (await Promise.all(offered.map(({ key }) => dutiesOf(counter, key)))).flat();
}

async function dutiesOf(counter: Unit, procedureKey: string): Promise<Duty[]> {
  const ground = await groundOf(db, counter.id, procedureKey, now);
  if (!ground?.offering || !canBeReceived(ground.version, ground.offering, dayOf(now)).ok) return [];
  const { definitionId } = ground.version;
  if (!definitionId) throw new Error(`${procedureKey} can be received at ${counter.key} and has no process`);
  const graph = await graphOf(db, definitionId);
  const places = {
    one_stop_id: counter.id,
    settling_id: ground.offering.settlingUnitId,
    authority_id: ground.authority.id,
    office_id: ground.office.id,
  };
  const steps = (graph?.nodes ?? []).flatMap((node) => (node.kind === 'task' ? [node] : []));
  const atSteps = steps.flatMap((step): Duty[] => {
    const unitId = unitOfRule(step.unit, places, (key) => namedId(key)) ?? '';
    const of = `${ground.version.name}, bước “${step.name}”`;
    return [
      { permission: `dossier.${step.role}`, unitId, of },
      { permission: 'dossier.read', unitId, of },
    ];
  });
  return [{ permission: 'dossier.receive', unitId: counter.id, of: ground.version.name }, ...atSteps];
}

/** The duties nobody may do, each place and permission told once with what asks for it. */
async function undone(duties: readonly Duty[]): Promise<string[]> {
  const places = Map.groupBy(duties, ({ permission, unitId }) => `${permission} @ ${unitId}`);
  const told = await Promise.all(
    [...places.values()].map(async (asking) => {
      const { permission, unitId, of } = asking[0] as Duty;
      if ((await whoMay(db, permission, unitId)).length > 0) return [];
      const unit = units.find(({ id }) => id === unitId)?.key ?? `no unit (${unitId})`;
      return [`${permission} @ ${unit}: ${of}${asking.length > 1 ? ` and ${asking.length - 1} more` : ''}`];
    }),
  );
  return told.flat();
}

describe('what may be received can be finished', () => {
  test('the district and every commune have a counter that receives', async () => {
    expect(counters.length).toBe(26);
    for (const counter of counters) expect((await dutiesAt(counter)).length, counter.key).toBeGreaterThan(50);
  });

  test.each(counters.map((counter) => [counter.key, counter] as const))(
    'every step of everything received at %s has somebody who may do it',
    async (_, counter) => {
      const duties = await dutiesAt(counter);
      expect(await undone(duties)).toEqual([]);
    },
  );

  test('a duty nobody has is told', async () => {
    const duty: Duty = { permission: 'dossier.sign', unitId: counters[0]!.id, of: 'Đăng ký khai sinh' };
    expect(await undone([duty, duty])).toEqual([`dossier.sign @ ${counters[0]!.key}: Đăng ký khai sinh and 1 more`]);
  });
});
