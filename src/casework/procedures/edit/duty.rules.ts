import { fieldKey } from '../catalogue/entry.rules.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import type { Typed } from './typed.rules.ts';

type RecordedDuty = NonNullable<ProcedureRecord['duty']>;
type Step = NonNullable<ProcedureRecord['steps']>[number];

export type DutyReason = {
  readonly field: string;
  readonly reason: 'pay-to-missing' | 'duty-law-missing' | 'duty-told-missing' | 'duty-step-gone' | 'duty-unexamined';
};

/** Whether the person may be sent to pay at a step: known by the step's name, which is what the box holds. */
export const dutyStepField = (name: string): string => `duty.step.${fieldKey(name)}`;

/** A money duty as its form shows it. */
export const dutyFields = (duty: ProcedureRecord['duty']): Typed => ({
  dutyPayTo: duty?.payTo ?? '',
  dutyLaw: duty?.law ?? '',
  ...{ dutyTold: duty?.told?.vi ?? '', dutyToldEn: duty?.told?.en ?? '' },
  ...Object.fromEntries((duty?.steps ?? []).map((name) => [dutyStepField(name), name])),
});

/** The names of the steps that are ticked, those among them that are gone. */
export const dutySteps = (typed: Typed): string[] =>
  Object.entries(typed).flatMap(([field, name]) =>
    field.startsWith('duty.step.') && name.trim() ? [name.trim()] : [],
  );

/** The steps at which somebody may be sent to pay: the officer's own. */
export const examinedAt = (steps: readonly Step[]): string[] => [
  ...new Set(steps.filter(([, , role]) => role === 'process').map(([name]) => name)),
];

/**
 * Whom the person must pay on the way and by which article that time does not count (NĐ 61/2018, Điều 19); with nothing said there
 * is no such duty. A step that was renamed or went is named no more: the clock stands at a step that there is.
 */
export function readDuty(
  typed: Typed,
  before: ProcedureRecord,
  steps: readonly Step[],
): { readonly duty: RecordedDuty | undefined; readonly reasons: DutyReason[] } {
  const said = (part: string): string => (typed[part] ?? '').trim();
  const known = typed.dutyPayTo !== undefined;
  const [payTo, law] = known
    ? [said('dutyPayTo'), said('dutyLaw')]
    : [before.duty?.payTo ?? '', before.duty?.law ?? ''];
  const told = known ? toldOf(said('dutyTold'), said('dutyToldEn')) : before.duty?.told;
  const at = known ? dutySteps(typed) : (before.duty?.steps ?? []);
  if (![payTo, law, said('dutyTold'), said('dutyToldEn'), ...at].some(Boolean)) return { duty: undefined, reasons: [] };
  const reasons: DutyReason[] = [];
  const examined = examinedAt(steps);
  if (!payTo) reasons.push({ field: 'dutyPayTo', reason: 'pay-to-missing' });
  if (!law) reasons.push({ field: 'dutyLaw', reason: 'duty-law-missing' });
  if (said('dutyToldEn') && !said('dutyTold')) reasons.push({ field: 'dutyTold', reason: 'duty-told-missing' });
  if (at.some((name) => !examined.includes(name))) reasons.push({ field: 'dutySteps', reason: 'duty-step-gone' });
  if (examined.length === 0 && !before.process) reasons.push({ field: 'dutySteps', reason: 'duty-unexamined' });
  const duty = { payTo, law, ...(told ? { told } : {}), ...(at.length > 0 ? { steps: at } : {}) };
  return { duty, reasons };
}

const toldOf = (vi: string, en: string): RecordedDuty['told'] => (vi ? { vi, ...(en ? { en } : {}) } : undefined);
