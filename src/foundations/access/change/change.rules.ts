import { type PasswordReason, passwordReasons } from '../password/password.rules.ts';

/** As typed; nothing of it is shown again but the login. */
export interface TypedChange {
  readonly login: string;
  readonly current: string;
  readonly fresh: string;
  readonly again: string;
}

export type ChangeReason =
  | { readonly field: 'username' | 'current'; readonly reason: 'missing' }
  | { readonly field: 'fresh'; readonly reason: 'missing' | 'same' }
  | { readonly field: 'fresh'; readonly reason: 'unfit'; readonly why: PasswordReason }
  | { readonly field: 'again'; readonly reason: 'differs' };

/** What is wrong with the form, everything at once; whether the current password is right is asked elsewhere. */
export function whyNotChange({ login, current, fresh, again }: TypedChange): ChangeReason[] {
  const unfit = fresh === '' ? [] : passwordReasons(fresh, login.trim());
  return [
    ...(login.trim() === '' ? [{ field: 'username', reason: 'missing' } as const] : []),
    ...(current === '' ? [{ field: 'current', reason: 'missing' } as const] : []),
    ...(fresh === '' ? [{ field: 'fresh', reason: 'missing' } as const] : []),
    ...unfit.map((why) => ({ field: 'fresh', reason: 'unfit', why }) as const),
    ...(fresh !== '' && fresh === current ? [{ field: 'fresh', reason: 'same' } as const] : []),
    ...(fresh !== again ? [{ field: 'again', reason: 'differs' } as const] : []),
  ];
}
