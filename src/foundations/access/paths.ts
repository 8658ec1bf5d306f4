/** Where a person signs in; `next` is the local path to go to afterwards. */
export const signInPath = (next?: string): string =>
  next ? `/dang-nhap?tiep=${encodeURIComponent(next)}` : '/dang-nhap';

export const signOutPath = (): string => '/dang-xuat';
