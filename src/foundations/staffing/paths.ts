export interface PeopleQuery {
  readonly tim?: string;
  readonly 'don-vi'?: string;
  readonly trang?: string;
  /** `da-thoi`: those who hold no post now. */
  readonly xem?: string;
  /** An entry was just taken back. */
  readonly vua?: string;
}

interface RolesQuery extends Omit<PeopleQuery, 'tim' | 'xem' | 'vua'> {
  readonly xem?: 'in';
}

interface AbsencesQuery extends Omit<RolesQuery, 'xem'> {
  /** `dang`, `sap`, `qua`: away now, to come, over. */
  readonly 'tinh-trang'?: string;
  /** One was just taken back, or ended today. */
  readonly vua?: 'huy' | 've';
}

interface AuthoritiesQuery extends RolesQuery {
  /** `con`, `chua`, `het`: in force, still to come, over. */
  readonly 'tinh-trang'?: string;
}

function withQuery(path: string, query: object): string {
  const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();
  return asked ? `${path}?${asked}` : path;
}

export const paths = {
  people: (query: PeopleQuery = {}) => withQuery('/quan-tri/nguoi', query),
  /** `ended`: how many sessions a deed has just ended, to be said. */
  person: (id: string, ended?: number, moved = false) => {
    const done = ended === undefined ? (moved ? '?vua=ghi' : '') : `?ket-thuc=${ended}`;
    return `/quan-tri/nguoi/${id}${done}`;
  },
  /** A new official; `unit`: the key of the unit whose posts are offered. */
  join: (unit = '') => `/quan-tri/them-can-bo${unit && `?${new URLSearchParams({ 'don-vi': unit })}`}`,
  takeBackJoin: (id: string) => `/quan-tri/nguoi/${id}/huy-them`,
  amend: (id: string) => `/quan-tri/nguoi/${id}/sua`,
  firstPassword: (id: string) => `/quan-tri/nguoi/${id}/mat-khau-dau`,
  /** Somebody leaves; that is taken back; somebody who left comes back. */
  leave: (id: string) => `/quan-tri/nguoi/${id}/thoi-lam-viec`,
  stay: (id: string) => `/quan-tri/nguoi/${id}/huy-thoi-lam-viec`,
  comeBack: (id: string) => `/quan-tri/nguoi/${id}/lam-lai`,
  /** A post is given; one is ended; what was written of one today is taken back. */
  move: (id: string) => `/quan-tri/nguoi/${id}/giao-chuc-danh`,
  endPost: (id: string, appointment: string) => `/quan-tri/nguoi/${id}/thoi-chuc-danh/${appointment}`,
  undoPost: (id: string, appointment: string) => `/quan-tri/nguoi/${id}/huy-chuc-danh/${appointment}`,
  /** A post of the framework is opened at a unit, and closed. */
  openPost: (unit: string) => `/quan-tri/don-vi/${unit}/chuc-danh-moi`,
  closePost: (id: string) => `/quan-tri/chuc-danh/${id}/bo`,
  roles: (query: RolesQuery = {}) => withQuery('/quan-tri/vai-tro', query),
  /** People down, roles across. */
  roleGrid: (query: RolesQuery = {}) => withQuery('/quan-tri/vai-tro/bang', query),
  rolesFile: (format: 'csv' | 'xlsx', unit = '') =>
    `/quan-tri/vai-tro.${format}${unit && `?${new URLSearchParams({ 'don-vi': unit })}`}`,
  /** Who signs in whose stead, of everybody. */
  authorities: (query: AuthoritiesQuery = {}) => withQuery('/quan-tri/giao-ky', query),
  /** Who is away, and who stands in, of everybody. */
  absences: (query: AbsencesQuery = {}) => withQuery('/quan-tri/vang-mat', query),
  endAbsence: (id: string) => `/quan-tri/vang-mat/${id}/het`,
  /** When leaders sign. */
  signingHours: () => '/quan-tri/gio-ky',
  /** The resets of passwords; `tim` finds a colleague. */
  resets: (query: { readonly tim?: string } = {}) =>
    query.tim ? `/quan-tri/cap-lai-mat-khau?${new URLSearchParams(query)}` : '/quan-tri/cap-lai-mat-khau',
  askReset: (personId: string) => `/quan-tri/cap-lai-mat-khau/nguoi/${personId}`,
  /** Whether a colleague is locked out by wrong passwords; `mo`: it was just lifted. */
  lift: (personId: string, done?: 'mo') =>
    `/quan-tri/cap-lai-mat-khau/nguoi/${personId}/mo-khoa${done ? '?vua=mo' : ''}`,
  confirmReset: (id: string) => `/quan-tri/cap-lai-mat-khau/${id}/xac-nhan`,
  dropReset: (id: string) => `/quan-tri/cap-lai-mat-khau/${id}/bo`,
  /** Who is signed in; `ended`: how many sessions were just ended. */
  sessions: (ended?: number) => `/quan-tri/phien${ended === undefined ? '' : `?ket-thuc=${ended}`}`,
  away: (id: string) => `/quan-tri/nguoi/${id}/vang-mat`,
  authorise: (id: string) => `/quan-tri/nguoi/${id}/ky-thay`,
  endAuthority: (id: string) => `/quan-tri/nguoi/${id}/thoi-ky-thay`,
  endSessions: (id: string) => `/quan-tri/nguoi/${id}/ket-thuc-phien`,
};
