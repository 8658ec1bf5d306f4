import { actorId, may, type Permission } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { fileByDigest } from '../../documents/index.ts';
import { type Dossier, touch } from '../dossier/dossier.store.ts';
import { imageOf } from '../dossier/image.store.ts';
import { layIn, type PaperBrought, papersOf } from '../dossier/paper.store.ts';
import { imagedWay, wayBackOf } from '../dossier/way-back.store.ts';
import { fieldWork, mayBringBack } from '../flow/field-work.rules.ts';
import { openDossier } from '../flow/open-dossier.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { openWork } from '../flow/task.store.ts';
import { papersScanned } from './digitise.events.ts';
import { type DigitiseReason, decideScans } from './digitise.rules.ts';
import { layScans } from './digitise.store.ts';

/** Papers that were received first are scanned: by the counter that took them in, or by the office where the folder lies; what it found at a place is laid in with them. */
export async function digitise(
  deed: Deed,
  asked: Asked,
  scans: ReadonlyMap<number, string>,
  found: readonly PaperBrought[] = [],
): Promise<Result<number, FlowReason | DigitiseReason>> {
  const opened = await openDossier(deed, asked);
  if (!opened.ok) return opened;
  const dossier = opened.value;
  const me = actorId(deed);
  const can: Can = (one, unit) => may(deed.actor, one, { unitIds: [unit] }).ok;
  const [lying, open] = await Promise.all([papersOf(deed.tx, dossier.id), openWork(deed.tx, dossier.code)]);
  // The folder itself is scanned where it lies; whoever only went to the place lays in what was found there.
  const mine = mayDigitise(dossier, can) || (scans.size === 0 && mayBringBack({ dossier, open }, can));
  if (!me || !mine) return refuse<FlowReason>({ reason: 'not-allowed' });
  const working = Boolean(fieldWork({ dossier, open }));
  const decided = decideScans(lying, scans, { papers: found.length, working });
  if (!decided.ok) return decided;
  const last = Math.max(0, ...lying.map(({ position }) => position));
  const papers = [
    ...[...scans].map(([position, digest]) => ({ position, digest })),
    ...found.map(({ file_digest }, n) => ({ position: last + n + 1, digest: file_digest ?? '' })),
  ];
  for (const { digest } of papers)
    if (!(await fileByDigest(deed.tx, digest))) return refuse<DigitiseReason>({ reason: 'scan-unknown' });
  const image = await imageOf(deed.tx, dossier, ['papers']);
  const before = await wayBackOf(deed.tx, dossier.id);
  await Promise.all([
    layScans(deed.tx, dossier.id, scans),
    layIn(deed.tx, dossier.id, found, 'field'),
    record(deed, happened(papersScanned, { kind: 'dossier', id: dossier.id }, { papers })),
    touch(deed.tx, dossier.id, undefined, { ...imagedWay(dossier, me, { image }), ...(before ? { before } : {}) }),
  ]);
  return accept(dossier.seq + 1);
}

type Can = (permission: Permission, unitId: string) => boolean;

/** Who receives at its counter, and who settles it: in their hands the folder lies. */
export const mayDigitise = (
  dossier: Pick<Dossier, 'one_stop_id' | 'settling_id' | 'ended_at'>,
  can: (permission: 'dossier.receive' | 'dossier.process', unitId: string) => boolean,
): boolean =>
  !dossier.ended_at && (can('dossier.receive', dossier.one_stop_id) || can('dossier.process', dossier.settling_id));
