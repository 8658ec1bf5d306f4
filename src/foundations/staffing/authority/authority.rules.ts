/** How somebody signs for another: as the deputy of the same body, by order, by authorisation. */
export const forms = ['KT', 'TL', 'TUQ'] as const;
export type AuthorityForm = (typeof forms)[number];

export interface Authorising {
  readonly unitId: string;
  readonly form: string;
  readonly instead: string;
  readonly document: string;
  readonly documentDay: Temporal.PlainDate | null;
  readonly from: Temporal.PlainDate | null;
  readonly last: Temporal.PlainDate | null;
  /** Keys of the fields it is for; none: for all of the unit. */
  readonly fields: readonly string[];
}

/** Complete, and with a form that is known. */
export interface Authorised extends Authorising {
  readonly form: AuthorityForm;
  readonly documentDay: Temporal.PlainDate;
  readonly from: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
}

export type AuthorityReason =
  | { readonly field: 'kind'; readonly reason: 'form-missing' | 'not-a-deputy' }
  | { readonly field: 'instead'; readonly reason: 'instead-missing' }
  | { readonly field: 'document'; readonly reason: 'document-missing' }
  | { readonly field: 'documentDay'; readonly reason: 'document-day-missing' }
  | { readonly field: 'last'; readonly reason: 'days-missing' | 'days-crosswise' | 'over-already' }
  | { readonly field: 'fields'; readonly reason: 'no-such-field' }
  | { readonly field: 'unit'; readonly reason: 'process-and-sign' | 'no-such-unit' };

/** What is known of whoever is to sign. */
export interface Ground {
  readonly today: Temporal.PlainDate;
  /** They hold a post at the unit. */
  readonly within: boolean;
  /** They settle dossiers of the unit: who settles does not sign. */
  readonly settles: boolean;
  /** The keys of the fields there are on the day. */
  readonly fields: readonly string[];
}

/** Every reason why an authority cannot be written down so; none is the good answer. */
export function whyNotAuthorise(asked: Authorising, { today, within, settles, fields }: Ground): AuthorityReason[] {
  const known = forms.some((form) => form === asked.form);
  return [
    ...(known ? [] : [{ field: 'kind', reason: 'form-missing' } as const]),
    // KT. is signed by a deputy of the body itself (NĐ 30/2020/NĐ-CP Đ13.1).
    ...(asked.form === 'KT' && !within ? [{ field: 'kind', reason: 'not-a-deputy' } as const] : []),
    ...(asked.instead.length < 2 ? [{ field: 'instead', reason: 'instead-missing' } as const] : []),
    ...(asked.document.length < 2 ? [{ field: 'document', reason: 'document-missing' } as const] : []),
    ...(asked.documentDay ? [] : [{ field: 'documentDay', reason: 'document-day-missing' } as const]),
    ...daysWrong(asked, today),
    ...(asked.fields.every((key) => fields.includes(key))
      ? []
      : [{ field: 'fields', reason: 'no-such-field' } as const]),
    ...(settles ? [{ field: 'unit', reason: 'process-and-sign' } as const] : []),
  ];
}

function daysWrong({ from, last }: Authorising, today: Temporal.PlainDate): AuthorityReason[] {
  if (!from || !last) return [{ field: 'last', reason: 'days-missing' }];
  if (Temporal.PlainDate.compare(from, last) > 0) return [{ field: 'last', reason: 'days-crosswise' }];
  return Temporal.PlainDate.compare(last, today) < 0 ? [{ field: 'last', reason: 'over-already' }] : [];
}

/**
 * The title under a signature for another body names whose it is: `Trưởng phòng` of Phòng Tư pháp signs for the UBND as `Trưởng phòng
 * Tư pháp`, for the head of the letter no longer says so (TT 01/2011/TT-BNV Đ10, NĐ 30/2020/NĐ-CP Phụ lục I).
 */
export function titleElsewhere(title: string, unitName: string): string {
  const [said, name] = [title.split(' '), unitName.split(' ')];
  const lower = (words: readonly string[]): string => words.join(' ').toLocaleLowerCase('vi');
  if (lower([title]).includes(lower(name.slice(1))) && name.length > 1) return title;
  const shared = [3, 2, 1].find((n) => n < name.length && lower(said.slice(-n)) === lower(name.slice(0, n))) ?? 0;
  return [...said, ...name.slice(shared)].join(' ');
}

/** In force, still to come, over: as the addresses of the list say them. */
export const states = ['con', 'chua', 'het'] as const;
export type AuthorityState = (typeof states)[number];

interface Lasting {
  readonly from_day: Temporal.PlainDate;
  readonly last_day: Temporal.PlainDate;
  readonly ended_at: Temporal.Instant | null;
}

/** What an authority is on a day; one that was ended before its last day is over at once. */
export function stateOn({ from_day, last_day, ended_at }: Lasting, day: Temporal.PlainDate): AuthorityState {
  if (ended_at || Temporal.PlainDate.compare(last_day, day) < 0) return 'het';
  return Temporal.PlainDate.compare(day, from_day) < 0 ? 'chua' : 'con';
}
