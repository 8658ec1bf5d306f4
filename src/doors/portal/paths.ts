import { checkPath } from '#casework/documents/index.ts';
import { paths as dossiers } from '#casework/dossiers/web.tsx';
import { paths as procedures } from '#casework/procedures/web.tsx';
import { figuresPath, latePath } from '#oversight/statistics/web.tsx';

/** The portal's own pages, and those of capabilities it leads to. */
export const portalPaths = {
  home: () => '/',
  about: () => '/gioi-thieu',
  /** Every counter with address and telephone. */
  rooms: () => '/gioi-thieu#noi-nhan',
  procedures: (search?: string) => procedures.procedures({ search }),
  track: dossiers.track,
  ofDistrict: () => procedures.procedures({ level: 'huyen' }),
  ofCommunes: () => procedures.procedures({ level: 'xa' }),
  figures: figuresPath,
  late: latePath,
  roster: (of?: { readonly unit: string }) => `/cong-khai/lich-truc${of?.unit ? `?noi=${of.unit}` : ''}`,
  regulations: () => '/cong-khai/quy-che',
  /** Where the check code on a paper is looked up. */
  checkPaper: () => checkPath,
};
