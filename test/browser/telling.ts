import { afterAll, beforeAll, describe, expect } from 'vitest';
import { canTell, openStage, type Role, type Stage, skippedWithoutTools, type Telling, tellings } from './story.ts';

/** A telling of one dossier's story: who comes in, and where the dossier lies. */
export interface Told extends Omit<Telling, 'close'> {
  /** The number of the dossier, once it was received. */
  code: string;
  readonly url: string;
  /** Lets somebody open the dossier's page. */
  at(role: Role): Promise<Role>;
  /** Where a press about the dossier goes: `act('duyet')`. */
  act(done: string): string;
}

/** The house and the browser of this file, and one story in it, told once for each way of telling. */
export function story<How extends { readonly javaScript: boolean }>(
  title: string,
  ways: readonly How[],
  tell: (told: Told, how: How) => void,
): void {
  let stage: Stage;
  beforeAll(async () => {
    if (canTell) stage = await openStage();
  });
  afterAll(() => stage?.close());

  describe.skipIf(!canTell).each(ways)(`${title}, JavaScript: $javaScript${skippedWithoutTools}`, (how) => {
    let telling: Telling;
    beforeAll(() => {
      telling = stage.telling(how);
    });
    afterAll(() => telling?.close());
    tell(
      toldBy(() => ({ stage, telling })),
      how,
    );
  });
}

export { tellings };

/** Stage and telling are there only once the tests run. */
const toldBy = (now: () => { readonly stage: Stage; readonly telling: Telling }): Told => ({
  code: '',
  get url() {
    return now().stage.house.url;
  },
  get presses() {
    return now().telling.presses;
  },
  enter: (login) => now().telling.enter(login),
  holder: (permission, unitKey) => now().telling.holder(permission, unitKey),
  outside: (name) => now().telling.outside(name),
  async at(role) {
    expect(await role.go(`/can-bo/ho-so/${this.code}`)).toBe(200);
    return role;
  },
  act(done) {
    return `/can-bo/ho-so/${this.code}/${done}`;
  },
});
