import type { ProcedureRecord } from '../versions/record.form.ts';
import { bookOf } from './book.rules.ts';
import { readLevel } from './level.rules.ts';
import { roomField, roomsOf } from './shown.rules.ts';
import type { Typed } from './typed.rules.ts';

/** Who there is to receive, to settle and to number. */
export interface PartyGround {
  /** The keys of the departments that settle for the district. */
  readonly departments: readonly string[];
  /** The keys of the communes that have a counter. */
  readonly communes: readonly string[];
  /** Number books by their name. */
  readonly books: ReadonlyMap<string, string>;
}

export type PartyReason = {
  readonly field: string;
  readonly reason: 'settles-unknown' | 'rooms-missing' | 'signer-missing' | 'seal-missing' | 'book-missing';
};

type Parties = Pick<ProcedureRecord, 'level' | 'reception' | 'settles' | 'sign' | 'receivedAt'>;

/** At which level it is done, who receives, who settles, who signs under which seal, and which book numbers the result. A commune settles for itself. */
export function readParties(
  typed: Typed,
  base: ProcedureRecord,
  ground: PartyGround,
): { readonly parties: Parties; readonly reasons: PartyReason[] } {
  const said = (part: string): string => (typed[part] ?? '').trim();
  const where = readLevel(typed, base);
  const settles = where.level === 'commune' ? 'commune' : said('settles');
  const rooms = roomsIn(typed, ground.communes);
  const reasons: PartyReason[] = [];
  if (where.level === 'district' && !ground.departments.includes(settles))
    reasons.push({ field: 'settles', reason: 'settles-unknown' });
  if (rooms.length === 0) reasons.push({ field: 'rooms', reason: 'rooms-missing' });
  if (!said('signTitle')) reasons.push({ field: 'signTitle', reason: 'signer-missing' });
  if (!said('signSeal')) reasons.push({ field: 'signSeal', reason: 'seal-missing' });
  if (!said('signBook')) reasons.push({ field: 'signBook', reason: 'book-missing' });
  const bookName = said('signBook');
  const sign: Parties['sign'] = {
    title: said('signTitle'),
    unit: said('signUnit') === 'settling' ? 'settling' : 'authority',
    seal: said('signSeal'),
    ...bookOf(bookName, base.sign, ground.books),
  };
  return { parties: { ...where, settles, sign, ...receivedAt(rooms, where.level, base) }, reasons };
}

/** The district, every commune, or some of them. */
function roomsIn(typed: Typed, communes: readonly string[]): string[] {
  const ticked = (room: string): boolean => typed[roomField(room)] === 'yes';
  const everywhere = ticked('communes');
  return ['district', 'communes', ...(everywhere ? [] : communes)].filter(ticked);
}

/** Said where the record said it, or where it is not what its level has anyway. */
function receivedAt(
  rooms: readonly string[],
  level: ProcedureRecord['level'],
  base: ProcedureRecord,
): Pick<ProcedureRecord, 'receivedAt'> {
  const usual = roomsOf({ level });
  const same = (one: readonly string[], other: readonly string[]): boolean =>
    one.length === other.length && one.every((room) => other.includes(room));
  if (base.receivedAt && level === base.level && same(rooms, base.receivedAt)) return { receivedAt: base.receivedAt };
  if (same(rooms, usual)) return {};
  return { receivedAt: rooms as NonNullable<ProcedureRecord['receivedAt']> };
}
