import type { Unit } from '#foundations/organisations/index.ts';
import type { Room } from '../offerings/rooms.rules.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';

/** Who gives procedures away and who takes them, from which day on. */
export interface Separation {
  readonly from: Unit;
  readonly to: Unit;
  readonly on: Temporal.PlainDate;
}

/** What the unit settles the other one settles from the day on; the counters that receive it stay. */
export function separatedRooms(
  rooms: readonly Room[],
  { to, on }: Pick<Separation, 'to' | 'on'>,
  settled: (unitId: string) => boolean,
): Room[] {
  const day = on.toString();
  return rooms.flatMap((room) => {
    if (!settled(room.settlingUnitId) || (room.validTo !== null && room.validTo <= day)) return [room];
    if (room.validFrom >= day) return [{ ...room, settlingUnitId: to.id }];
    return [
      { ...room, validTo: day },
      { ...room, validFrom: day, settlingUnitId: to.id },
    ];
  });
}

/** The record of a version from the day on: the other unit settles it and, where the office itself signs, signs and seals it. */
export function separatedRecord(
  record: ProcedureRecord,
  days: { readonly from: string; readonly to: string | null },
  separation: Separation,
): ProcedureRecord {
  const sign = <Signed extends ProcedureRecord['sign']>(signed: Signed): Signed => signedBy(signed, separation);
  return {
    ...record,
    ...{ settles: separation.to.key, validFrom: days.from, validTo: days.to, sign: sign(record.sign) },
    ...(record.refusal && { refusal: { ...record.refusal, sign: sign(record.refusal.sign) } }),
  };
}

/** `Trưởng phòng Nội vụ` of Phòng Nội vụ becomes the head of the other unit; a signer who is not named by the unit stays. */
function signedBy<Signed extends ProcedureRecord['sign']>(sign: Signed, { from, to }: Separation): Signed {
  if (sign.unit !== 'settling') return sign;
  const put = (words: string): string =>
    words.replaceAll(from.name, to.name).replaceAll(uncapital(from.name), uncapital(to.name));
  return { ...sign, title: put(sign.title), seal: put(sign.seal), bookName: put(sign.bookName) };
}

const uncapital = (words: string): string => words.slice(0, 1).toLocaleLowerCase('vi') + words.slice(1);
