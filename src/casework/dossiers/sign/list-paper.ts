import { chain, placeOf, type Unit, unitById } from '#foundations/organisations/index.ts';
import { postOf } from '#foundations/staffing/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf, formatDay, localOf } from '#platform/time/index.ts';
import type { SigningListData } from '../../documents/index.ts';
import { shortDigest } from '../draft/digest.ts';
import { newestDrafts } from '../draft/draft.store.ts';
import { paths } from '../paths.ts';
import type { ListSeen } from './list.view.ts';
import { listNumber } from './sign.rules.ts';
import type { Signer } from './signers.ts';

/** The list as it is printed and laid on top of the folders; its QR opens the list again. */
export async function signingListData(ask: Visit, seen: ListSeen): Promise<SigningListData> {
  const { list, lines } = seen;
  const { db } = ask.house;
  const post = await postOf(db, list.made_by);
  const [unit, office] = await Promise.all([unitById(db, list.unit_id), unitById(db, post?.unitId ?? list.unit_id)]);
  const places = await chain(db, office?.id ?? list.unit_id);
  const authority = places.find((one) => one.kind === 'authority' || one.kind === 'commune');
  const day = dayOf(list.made_at);
  const codes = lines.map(({ code }) => code);
  const drafts = await newestDrafts(db, codes, list.made_at);
  const [only, ...others] = seen.signers;
  const signer = seen.signers.find((one) => one.accountId === list.signer) ?? (others.length === 0 ? only : undefined);
  return {
    letterhead: {
      superior: authority && authority.id !== office?.id ? authority.name : '',
      unit: office?.name ?? '',
      number: listNumber(list),
      place: placeOf(places),
      day: day.toString(),
    },
    code: listCode(list),
    path: paths.signingList(list.id),
    laidBefore: signer ? `${signer.name}, ${signer.capacity.title}` : `Lãnh đạo ${unit?.name ?? ''}`,
    lines: lines.map((line) => ({
      code: line.code,
      content: line.subject,
      applicant: line.owner_name,
      due: printedDue(line.promised_due, line.judged_by),
      note: draftsNote(drafts.filter(({ code }) => code === line.code)),
    })),
    backBy: '',
    presenter: seen.maker,
    signatory: { authority: authorityLines(unit, signer), name: signer?.name ?? '' },
    marks: { illustrative: ask.house.clock.mode === 'demo', reprint: 0 },
  };
}

/** `DSTK-190220-0001` */
export const listCode = ({ made_at, number }: ListSeen['list']): string =>
  `DSTK-${compact(dayOf(made_at))}-${String(number).padStart(4, '0')}`;

/** Which draft lay in the folder, by the beginning of its SHA-256: what is signed can be compared with what was written. */
const draftsNote = (drafts: readonly { readonly number: number; readonly digest: string }[]): string =>
  drafts.map(({ number, digest }) => `Dự thảo lần ${number}, ${shortDigest(digest)}`).join('; ');

/** `190220` */
const compact = (day: Temporal.PlainDate): string => day.toString().replaceAll('-', '').slice(2);

/** `chiều 21/02/2019`, a limit in hours `16:15 21/02/2019`: the paper is Vietnamese, whatever the screen speaks. */
function printedDue(due: Temporal.Instant, judgedBy: 'date' | 'time'): string {
  const at = localOf(due);
  const two = (n: number): string => String(n).padStart(2, '0');
  const part = judgedBy === 'time' ? `${two(at.hour)}:${two(at.minute)}` : at.hour <= 12 ? 'sáng' : 'chiều';
  return `${part} ${formatDay(at.toPlainDate())}`;
}

/** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`; where several may sign, the line stays open below the body. */
function authorityLines(unit: Unit | undefined, signer: Signer | undefined): string[] {
  const body = unit?.kind === 'authority' || unit?.kind === 'commune' ? ['TM. ỦY BAN NHÂN DÂN'] : [];
  if (!signer || !unit) return body.length > 0 ? body : [(unit?.name ?? '').toLocaleUpperCase('vi')];
  const { title, instead } = signer.capacity;
  return [...body, ...[instead, title].flatMap((line) => (line ? [line.toLocaleUpperCase('vi')] : []))];
}
