import { postOf } from '#foundations/staffing/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { type RecusalNoteData, spelledMoment } from '../../documents/index.ts';
import { recuseWords } from '../recuse/recuse.text.ts';
import type { Whole } from '../view/dossier.view.ts';
import { codesOf, type Issued, letterheadOf, marksOf } from './sheet-data.ts';

/** The note of whoever stepped aside last; nothing while nobody did. */
export async function recusalNote(ask: Visit, whole: Whole, issued: Issued): Promise<RecusalNoteData | undefined> {
  const { dossier, version, recusals, names, unitNames, past } = whole;
  const last = recusals.at(-1);
  if (!last) return undefined;
  const post = await postOf(ask.house.db, last.account_id);
  return {
    letterhead: letterheadOf({
      ...issued,
      unit: unitNames.get(post?.unitId ?? '') ?? issued.unit,
      at: last.stepped_aside_at,
      number: '',
    }),
    codes: codesOf(whole),
    official: names.get(last.account_id) ?? '',
    post: post ? `${post.title}, ${unitNames.get(post.unitId) ?? ''}` : '',
    applicant: dossier.owner_name,
    request: version.name,
    work: past.findLast(({ act }) => act === last.act)?.name ?? last.act,
    relation: recuseWords('vi')[last.relation].toLocaleLowerCase('vi'),
    reason: last.said,
    to: names.get(last.to_account ?? '') ?? '',
    at: spelledMoment(last.stepped_aside_at),
    marks: marksOf(issued),
  };
}
