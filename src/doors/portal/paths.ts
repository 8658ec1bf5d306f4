import { paths as dossiers } from '#casework/dossiers/web.tsx';
import { paths as procedures } from '#casework/procedures/web.tsx';

/** The portal's own pages, and those of capabilities it leads to. */
export const portalPaths = {
  home: () => '/',
  about: () => '/gioi-thieu',
  procedures: (search?: string) => procedures.procedures({ search }),
  track: dossiers.track,
  figures: () => '/cong-khai',
};
