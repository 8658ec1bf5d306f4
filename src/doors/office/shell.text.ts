import { inBoth } from '#platform/text/index.ts';

export const shellWords = inBoth({
  password: { vi: 'Đổi mật khẩu', en: 'Change password' },
  version: { vi: (version: string) => `Một Cửa, phiên bản ${version}`, en: (version: string) => `Một Cửa ${version}` },
  dark: { vi: 'Nền tối', en: 'Dark mode' },
  light: { vi: 'Nền sáng', en: 'Light mode' },
  portal: { vi: 'Cổng công dân', en: 'Citizens’ portal' },
  about: { vi: 'Giới thiệu', en: 'About' },
  desk: { vi: 'Bàn làm việc', en: 'My desk' },
  parts: { vi: 'Bộ phận giao diện', en: 'Parts of the look' },
  administration: { vi: 'Quản trị', en: 'Administration' },
});
