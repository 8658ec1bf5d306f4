import type { ProcedureRecord } from '../versions/record.form.ts';
import { roomField, roomsOf } from './shown.rules.ts';
import type { Typed } from './typed.rules.ts';

export const levels = ['district', 'commune'] as const;
/** Across which counter: the desk, the lane of certifications, or several bodies together (liên thông), which no single desk takes. */
export const receptions = ['desk', 'linked', 'certification-lane'] as const;

type Where = Pick<ProcedureRecord, 'level' | 'reception'>;

/** At which level it is done and how it is received; what a draft of an earlier build does not say stays as it is. */
export function readLevel(typed: Typed, base: Where): Where {
  const level = levels.find((one) => one === typed.level) ?? base.level;
  const asked = receptions.find((one) => one === typed.reception);
  const reception = asked === 'desk' ? undefined : (asked ?? base.reception);
  return { level, ...(reception && { reception }) };
}

/**
 * Whoever chooses another level and leaves the rooms as the old one has them means those of the new one; rooms that were
 * chosen stay.
 */
export function roomsFollow(before: Typed, typed: Typed): Typed {
  const [was, is] = [levels.find((one) => one === before.level), levels.find((one) => one === typed.level)];
  if (!was || !is || was === is || !isUsual(typed, was)) return typed;
  const kept = Object.entries(typed).filter(([field]) => !field.startsWith(roomField('')));
  return Object.fromEntries([...kept, ...roomsOf({ level: is }).map((room) => [roomField(room), 'yes'])]);
}

function isUsual(typed: Typed, level: Where['level']): boolean {
  const ticked = Object.entries(typed).flatMap(([field, value]) =>
    field.startsWith(roomField('')) && value === 'yes' ? [field] : [],
  );
  const usual = roomsOf({ level }).map(roomField);
  return ticked.length === usual.length && ticked.every((field) => usual.includes(field));
}

/** In which public list it stands. */
export const placeOf = ({ level, reception }: Where): 'district' | 'commune' | 'linked' =>
  reception === 'linked' ? 'linked' : level;
