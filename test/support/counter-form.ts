import type { Database } from '#platform/db/index.ts';
import { receptionOf } from './reception.ts';

/** The counter's form as a browser sends it with F9, every required paper ticked; key and person come with each press. */
export interface CounterForm {
  press(key: string, person: number): URLSearchParams;
}

/** The form of a procedure at a counter. `person` becomes a number of an identity card, so that each is another person. */
export async function counterForm(db: Database, counter: string, procedure: string): Promise<CounterForm> {
  const { caseKey, brought } = await receptionOf(db, { counter, procedure });
  return {
    press: (key, person) =>
      new URLSearchParams([
        ['key', key],
        ['do', 'receive'],
        ['counter', counter],
        ['procedure', procedure],
        ['case', caseKey],
        ['sets', '1'],
        ['kind', 'person'],
        ['name', 'Lò Văn Tướng'],
        ['born', '1986'],
        ['identityKind', 'cmnd'],
        ['identityNumber', String(300_000_000 + person)],
        ['address', 'bản Noong Ứng, xã Thanh An'],
        ['phone', '0912000123'],
        ['submitter', 'self'],
        ['bothPresent', 'yes'],
        ['quantity', '1'],
        ['collectBy', 'counter'],
        ...brought.map(({ paper }) => ['brought', paper]),
        ...brought.filter(({ shown }) => shown).map(({ paper }) => ['shown', paper]),
      ]),
  };
}
