import { type Dossier, voidDossier, withdraw } from '#casework/dossiers/index.ts';
import type { Part } from './part.ts';

/** The citizen comes to the counter and takes the dossier back. */
export const withdrawal = ({ code, one_stop_id: unitId }: Dossier, reason: string): Part => ({
  permission: 'dossier.receive',
  unitId,
  last: false,
  act: (deed) => withdraw(deed, { code, seq: null }, { standing: 'owner', name: '', identity: '', reason }),
});

/** Whoever entered it by mistake voids it, before anybody else has had it in hand. */
export const voiding = (dossier: Dossier, why: string): Part => ({
  permission: 'dossier.receive',
  unitId: dossier.one_stop_id,
  accountId: dossier.received_by,
  last: false,
  act: (deed) => voidDossier(deed, { code: dossier.code, seq: null }, why),
});
