/** Where a person signs in; `next` is the local path to go to afterwards. */
export const signInPath = (next?: string): string =>
  next ? `/dang-nhap?tiep=${encodeURIComponent(next)}` : '/dang-nhap';

export const signOutPath = (): string => '/dang-xuat';

/** Where one changes one's own password; `once` for a password that was given out. */
export const passwordPath = (once?: { readonly login: string }): string =>
  once ? `/doi-mat-khau?ten=${encodeURIComponent(once.login)}` : '/doi-mat-khau';
