/** The portal's own pages, and those of capabilities it leads to. */
export const portalPaths = {
  home: () => '/',
  about: () => '/gioi-thieu',
  procedures: (search?: string) => (search ? `/thu-tuc?tu=${encodeURIComponent(search)}` : '/thu-tuc'),
  track: () => '/tra-cuu',
  figures: () => '/cong-khai',
};
