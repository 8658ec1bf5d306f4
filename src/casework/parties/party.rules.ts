import { accept, type Result } from '#platform/result/index.ts';
import { cardOf, type IdentityCard, type IdentityKind, identityKindsOn } from './identity.rules.ts';

/** A person as typed at the counter: all text, as it came. */
export interface TypedParty {
  readonly kind?: string;
  readonly name?: string;
  readonly born?: string;
  readonly identityKind?: string;
  readonly identityNumber?: string;
  readonly noIdentityReason?: string;
  readonly householdBook?: string;
  readonly householdHead?: string;
  readonly relativeName?: string;
  readonly hamlet?: string;
  readonly communeId?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
}

export type PartyReason =
  | { readonly field: 'name'; readonly reason: 'name-missing' | 'name-too-long' | 'name-has-digits' }
  | { readonly field: 'born'; readonly reason: 'born-unreadable' | 'born-in-future' }
  | { readonly field: 'identityNumber'; readonly reason: 'identity-missing' }
  | { readonly field: 'identityKind'; readonly reason: 'card-of-another-time'; readonly card: IdentityCard }
  | {
      readonly field: 'identityNumber';
      readonly reason: 'card-length';
      readonly given: string;
      readonly card: IdentityCard;
    }
  | {
      readonly field: 'identityNumber';
      readonly reason: 'passport-shape' | 'registration-shape';
      readonly given: string;
    }
  | { readonly field: 'noIdentityReason'; readonly reason: 'no-identity-reason-missing' }
  | { readonly field: 'address'; readonly reason: 'address-missing' }
  | { readonly field: 'phone'; readonly reason: 'phone-shape'; readonly digits: number }
  | { readonly field: 'email'; readonly reason: 'email-shape' };

/** A person as the register keeps them. */
export interface PartyForm {
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  readonly born: { readonly day: Temporal.PlainDate; readonly precision: 'day' | 'month' | 'year' } | null;
  readonly identityKind: IdentityKind;
  readonly identityNumber: string | null;
  readonly noIdentityReason: string | null;
  readonly householdBook: string | null;
  readonly householdHead: string | null;
  readonly relativeName: string | null;
  readonly hamlet: string | null;
  readonly communeId: string | null;
  readonly address: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Reads a typed person; every reason at once. `today` bounds the day of birth. */
export function readParty(typed: TypedParty, today: Temporal.PlainDate): Result<PartyForm, PartyReason> {
  const reasons: PartyReason[] = [];
  const born = readBorn(typed.born ?? '', today, reasons);
  const identityKind = readKind(typed.identityKind, today, reasons);
  const form: PartyForm = {
    kind: typed.kind === 'organisation' ? 'organisation' : 'person',
    name: readName(typed.name ?? '', typed.kind === 'organisation', reasons),
    born,
    identityKind,
    identityNumber: readIdentity(identityKind, typed.identityNumber ?? '', reasons),
    noIdentityReason: given(typed.noIdentityReason),
    householdBook: given(typed.householdBook),
    householdHead: given(typed.householdHead),
    relativeName: given(typed.relativeName),
    hamlet: given(typed.hamlet),
    communeId: given(typed.communeId),
    address: typed.address ?? '',
    phone: readPhone(typed.phone ?? '', reasons),
    email: readEmail(typed.email ?? '', reasons),
  };
  if (identityKind === 'none' && !form.noIdentityReason) {
    reasons.push({ field: 'noIdentityReason', reason: 'no-identity-reason-missing' });
  }
  if (form.address.length < 3) reasons.push({ field: 'address', reason: 'address-missing' });
  return reasons.length === 0 ? accept(form) : { ok: false, reasons };
}

/** Where nobody said which paper it is, it is the usual one of the day. */
function readKind(typed: string | undefined, today: Temporal.PlainDate, reasons: PartyReason[]): IdentityKind {
  const offered = identityKindsOn(today);
  const card = cardOf(typed ?? '');
  if (card && !offered.includes(card.kind)) {
    reasons.push({ field: 'identityKind', reason: 'card-of-another-time', card });
    return card.kind;
  }
  return offered.find((kind) => kind === typed) ?? offered[0] ?? 'none';
}

const given = (text: string | undefined): string | null => (text ? text.slice(0, 300) : null);

function readName(name: string, organisation: boolean, reasons: PartyReason[]): string {
  if (name.length < 2) reasons.push({ field: 'name', reason: 'name-missing' });
  else if (name.length > 200) reasons.push({ field: 'name', reason: 'name-too-long' });
  else if (!organisation && /\d/.test(name)) reasons.push({ field: 'name', reason: 'name-has-digits' });
  return name;
}

/** `03/03/1986`, `03/1986` or `1937`: many know only the year. */
function readBorn(typed: string, today: Temporal.PlainDate, reasons: PartyReason[]): PartyForm['born'] {
  if (typed === '') return null;
  const parts = typed.match(/^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/);
  const day = parts && plainDate(Number(parts[3]), Number(parts[2] ?? 1), Number(parts[1] ?? 1));
  if (!day) {
    reasons.push({ field: 'born', reason: 'born-unreadable' });
    return null;
  }
  if (Temporal.PlainDate.compare(day, today) > 0) reasons.push({ field: 'born', reason: 'born-in-future' });
  return { day, precision: parts[1] ? 'day' : parts[2] ? 'month' : 'year' };
}

function plainDate(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** A card has the digits of its kind (a CMND issued from 2012 has 12); a passport: a letter and 7 digits, or as abroad. */
function readIdentity(kind: IdentityKind, typed: string, reasons: PartyReason[]): string | null {
  if (kind === 'none') return null;
  const card = cardOf(kind);
  const number = typed.replace(/[\s.]/g, '').toUpperCase();
  if (number === '') reasons.push({ field: 'identityNumber', reason: 'identity-missing' });
  else if (card && !(/^\d+$/.test(number) && card.digits.includes(number.length))) {
    reasons.push({ field: 'identityNumber', reason: 'card-length', given: number.slice(0, 20), card });
  } else if (kind === 'passport' && !/^[A-Z0-9]{6,12}$/.test(number)) {
    reasons.push({ field: 'identityNumber', reason: 'passport-shape', given: number.slice(0, 20) });
  } else if (kind === 'registration' && !/^[A-Z0-9-]{5,20}$/.test(number)) {
    reasons.push({ field: 'identityNumber', reason: 'registration-shape', given: number.slice(0, 20) });
  }
  return number;
}

function readPhone(typed: string, reasons: PartyReason[]): string | null {
  const digits = typed.replace(/[\s.()+-]/g, '').replace(/^84/, '0');
  if (digits === '') return null;
  if (!/^0\d{9,10}$/.test(digits))
    reasons.push({ field: 'phone', reason: 'phone-shape', digits: digits.replace(/\D/g, '').length });
  return digits;
}

function readEmail(typed: string, reasons: PartyReason[]): string | null {
  if (typed === '') return null;
  if (!/^\S+@\S+\.\S+$/.test(typed) || typed.length > 200) reasons.push({ field: 'email', reason: 'email-shape' });
  return typed;
}
