import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { chargesOf, owed } from '../../payments/index.ts';
import { touch } from '../dossier/dossier.store.ts';
import type { ManyReason } from '../flow/many.rules.ts';
import type { FlowReason } from '../flow/take-up.act.ts';
import { openOnShelf } from '../shelf/open-on-shelf.ts';
import { destinationOf } from './address.store.ts';
import { bothCollect } from './both-collect.ts';
import { sendOff } from './parcel.store.ts';
import { dossierPosted } from './post.events.ts';
import { type LineReason, linesWrong, type PostLine } from './post.rules.ts';

type Because = FlowReason | LineReason | { readonly reason: 'tracking-used' | 'not-by-post' | 'both-collect' };
export type PostReason = ManyReason<Because>;

/** The postman takes the day's parcels: at one press, each under its own number and with its own event, all or none. */
export async function postParcels(deed: Deed, lines: readonly PostLine[]): Promise<Result<string[], PostReason>> {
  // In the order of their codes, so that two lists never wait for each other crosswise.
  const wanted = lines.toSorted((one, other) => (one.code < other.code ? -1 : 1));
  if (wanted.length === 0) return refuse<PostReason>({ reason: 'nothing-chosen' });
  const reasons = linesWrong(wanted).map((wrong): PostReason => ({ reason: 'line', ...wrong }));
  if (reasons.length > 0) return refuse(...reasons);
  for (const line of wanted) {
    const because = await postOne(deed, line);
    if (because) reasons.push({ reason: 'line', code: line.code, because });
  }
  return reasons.length > 0 ? refuse(...reasons) : accept(wanted.map(({ code }) => code));
}

/** What the postman collects is what is still owed. */
async function postOne(deed: Deed, { code, tracking, grams }: PostLine): Promise<Because | undefined> {
  const opened = await openOnShelf(deed, { code, seq: null });
  if (!opened.ok) return opened.reasons[0];
  const { id, owner_id, collect_by, one_stop_id } = opened.value;
  const by = actorId(deed);
  if (!by) return { reason: 'not-allowed' };
  if (collect_by !== 'post') return { reason: 'not-by-post' };
  if (await bothCollect(deed.tx, opened.value)) return { reason: 'both-collect' };
  const [to, charges] = await Promise.all([destinationOf(deed.tx, { id, owner_id }), chargesOf(deed.tx, id)]);
  const parcel = newId();
  const cod = owed(charges);
  const given = { id: parcel, dossierId: id, counterId: one_stop_id, tracking, grams, cod, at: deed.now, by };
  if ((await sendOff(deed.tx, { ...to, ...given })) === 0) return { reason: 'tracking-used' };
  await Promise.all([
    record(deed, happened(dossierPosted, { kind: 'dossier', id }, { parcel, grams, cod: String(cod) })),
    touch(deed.tx, id),
  ]);
  return undefined;
}
