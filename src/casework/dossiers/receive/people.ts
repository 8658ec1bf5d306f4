import type { Visit } from '#platform/house/index.ts';
import { findParties, namesakesOf, type PartyFound, partyById } from '../../parties/index.ts';
import type { ReceiveForm } from './receive.form.ts';

/** Found by what was typed; a person chosen before is shown again, so that the choice is seen; who bears the name entered too. */
export async function peopleFor(
  ask: Visit,
  form: Pick<ReceiveForm, 'find' | 'ownerId' | 'name'>,
): Promise<readonly PartyFound[] | undefined> {
  if (form.find) return findParties(ask.house.db, form.find);
  if (!form.ownerId || form.ownerId === 'new') {
    const namesakes = form.name ? await namesakesOf(ask.house.db, form.name) : [];
    return namesakes.length > 0 ? namesakes : undefined;
  }
  const chosen = await partyById(ask.house.db, form.ownerId);
  return chosen && [{ ...chosen, last_seen_at: null }];
}
