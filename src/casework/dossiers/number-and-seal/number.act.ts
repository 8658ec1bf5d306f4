import { enter, enterTyped, type NumberEntry, type Series } from '#foundations/numbering/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { waive } from '../../payments/index.ts';
import { versionById } from '../../procedures/index.ts';
import { refusalElements } from '../../workflow/rules.ts';
import { imageOf } from '../dossier/image.store.ts';
import { enterResult } from '../dossier/result.store.ts';
import { proceed } from '../flow/proceed.act.ts';
import { type Asked, type FlowReason, type InHand, takeUp } from '../flow/take-up.act.ts';
import { dossierNumbered } from './number.events.ts';
import { type NumberReason, readNumbering, type TypedNumbering } from './number.rules.ts';

/**
 * The văn thư gives the signed result its number from the book of its kind, and its seal: that of the
 * department or of the people's committee, as the procedure says; a refusal has its own book. From here on the result is ready:
 * lateness is judged by this instant, not by the day the citizen comes.
 */
export async function numberAndSeal(deed: Deed, asked: Asked): Promise<Result<number, FlowReason>> {
  const taken = await takeUp(deed, asked, 'clerk');
  if (!taken.ok) return taken;
  return numbered(taken.value, async (series, entering) => accept(await enter(deed.tx, series, entering)));
}

/**
 * The same, where a number was typed: one of a book that other papers share, or one reserved for a bad day, then at the time
 * that stands on its sheet.
 */
export async function numberTyped(
  deed: Deed,
  asked: Asked,
  typed: TypedNumbering,
): Promise<Result<number, FlowReason | NumberReason>> {
  const taken = await takeUp(deed, asked, 'clerk');
  if (!taken.ok) return taken;
  const read = readNumbering(typed, { now: deed.now, since: taken.value.task.opened_at });
  if (!read.ok) return read;
  const { number, paperAt } = read.value;
  const onPaper = paperAt ? { ...deed, now: paperAt } : deed;
  return numbered({ ...taken.value, deed: onPaper }, async (series, { subjectId, by }) => {
    const entering = { subjectId, by, at: deed.now };
    if (number === null) return accept(await enter(deed.tx, series, entering));
    const others = 'Số lấy ngoài hệ thống, của văn bản khác trong cùng sổ';
    const entry = await enterTyped(deed.tx, series, { ...entering, number, others });
    if (entry === 'taken' || entry === 'too-far')
      return refuse<NumberReason>({ field: 'number', reason: `number-${entry}` });
    if (paperAt && !entry.reserved) return refuse<NumberReason>({ field: 'paperAt', reason: 'paper-at-without-sheet' });
    return accept<NumberEntry>(entry);
  });
}

interface Entering {
  readonly subjectId: string;
  readonly at: Temporal.Instant;
  readonly by: string;
}

async function numbered<Reason>(
  { deed, dossier, task, ...rest }: InHand,
  take: (series: Series, entering: Entering) => Promise<Result<NumberEntry, Reason>>,
): Promise<Result<number, FlowReason | Reason>> {
  const clerk = actorId(deed);
  if (!clerk) return refuse<FlowReason>({ reason: 'not-allowed' });
  const [version, image] = await Promise.all([
    versionById(deed.db, dossier.version_id),
    imageOf(deed.tx, dossier, ['results']),
  ]);
  if (!version) throw new Error(`the dossier ${dossier.code} was received under a version that is gone`);
  const refusal = refusalElements(rest.graph).has(task.element) ? version.refusal : null;
  const { sign } = refusal ?? version;
  const ownerUnitId = sign.unit === 'authority' ? dossier.authority_id : dossier.settling_id;
  const series = { kind: sign.book, ownerUnitId, period: String(dayOf(deed.now).year) };
  const got = await take(series, { subjectId: dossier.id, at: deed.now, by: clerk });
  if (!got.ok) return got;
  const entry = got.value;
  await enterResult(deed.tx, dossier.id, {
    kind: refusal ? 'refused' : 'granted',
    name: refusal?.name ?? version.result[0] ?? version.name,
    book: sign.bookName,
    number: `${String(entry.number).padStart(2, '0')}/${refusal?.symbol ?? series.period}`,
    entryId: entry.id,
    sealedWith: sign.seal,
    at: deed.now,
    by: clerk,
  });
  if (refusal) await waive(deed.tx, dossier.id, 'Không cấp, không thu');
  const readyAt = deed.now;
  const told = { book: sign.book, owner: ownerUnitId, number: entry.number, refused: refusal !== null };
  return proceed(
    { deed, dossier, task, ...rest },
    { kind: 'complete', token: task.token, outcome: undefined },
    { state: 'ready', readyAt, undoable: true, image },
    { shape: dossierNumbered, payload: (move) => ({ ...move, ...told, readyAt: readyAt.toString() }) },
  );
}
