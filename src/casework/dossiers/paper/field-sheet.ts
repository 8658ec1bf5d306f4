import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { type FieldSheetData, spelledDay, spelledMoment } from '../../documents/index.ts';
import { addressText } from '../../parties/index.ts';
import { fieldWork } from '../flow/field-work.rules.ts';
import { interpretedFrom, pressesFinger } from '../in-person/in-person.facts.ts';
import type { Whole } from '../view/dossier.view.ts';
import { issuedAt } from './issued.ts';
import { codesOf, letterheadOf, marksOf, promisedWords } from './sheet-data.ts';

/** What is taken along to look at a place: who declared what, and by when the office must know. */
export async function fieldSheet(ask: Visit, whole: Whole): Promise<FieldSheetData | undefined> {
  const work = fieldWork(whole);
  if (!work) return undefined;
  const { dossier, version, owner, names, unitNames } = whole;
  const issued = await issuedAt(ask, work.unit_id, ask.now);
  return {
    letterhead: letterheadOf({ ...issued, unit: unitNames.get(work.unit_id) ?? issued.unit, number: '' }),
    codes: codesOf(whole),
    work: work.name,
    official: (work.holder_id && names.get(work.holder_id)) || '',
    owner: dossier.owner_name,
    address: addressText(owner),
    phone: owner.phone ?? '',
    request: version.name,
    requestDetail: dossier.subject === version.name ? '' : dossier.subject,
    receivedAt: spelledMoment(dossier.received_at),
    due: promisedWords(whole.calendar, dossier.promised_due, dossier.judged_by),
    stepDue: spelledDay(dayOf(work.step_due_at)),
    papers: whole.papers.filter(({ added_by }) => added_by !== 'field').map(({ name }) => name),
    ...pressesFinger(whole, dossier.owner_name),
    ...interpretedFrom(whole.inPerson),
    marks: marksOf(issued),
  };
}
