/** Where the catalogue is shown. The names in the query are part of the address and stay Vietnamese. */
export const paths = {
  procedures: (wanted: { readonly search?: string; readonly level?: string; readonly field?: string } = {}) =>
    withQuery('/thu-tuc', { tu: wanted.search, cap: wanted.level, 'linh-vuc': wanted.field }),
  procedure: (key: string, shown: { readonly case?: string; readonly room?: string; readonly day?: string } = {}) =>
    withQuery(`/thu-tuc/${key}`, { 'truong-hop': shown.case, noi: shown.room, ngay: shown.day }),
  /** What is done at the district, at the communes, and across bodies. */
  listing: (wanted: { readonly at?: string; readonly view?: string } = {}) =>
    withQuery('/cong-khai/danh-muc', { cap: wanted.at, xem: wanted.view }),
  /** The wall of a counter. */
  posting: (shown: { readonly at?: string; readonly done?: string } = {}) =>
    withQuery('/can-bo/niem-yet', { quay: shown.at, vua: shown.done }),
  postingPhoto: (id: string) => `/can-bo/niem-yet/${id}/anh`,
  posters: () => '/can-bo/niem-yet/bo-to.pdf',
  /** Where the QR of a sheet on the wall leads. */
  sheet: (versionId: string) => `/niem-yet/${versionId}`,
  adminProcedures: (wanted: Readonly<Record<string, string | undefined>> = {}) =>
    withQuery('/quan-tri/thu-tuc', wanted),
  adminProcedure: (key: string, done?: string) => withQuery(`/quan-tri/thu-tuc/${key}`, { vua: done }),
  /** A new version, made of one there is; one part of it at a time. */
  newVersion: (key: string, { base, part }: { readonly base?: string | undefined; readonly part?: string } = {}) =>
    withQuery(`/quan-tri/thu-tuc/${key}/phien-ban-moi`, { tu: base, muc: part }),
  /** The rows of one part of the draft, as a file that goes out and comes in. */
  draftRows: (key: string, part: string) => `/quan-tri/thu-tuc/${key}/phien-ban-moi/${part}`,
  /** A procedure that is not in the catalogue yet. */
  newProcedure: () => '/quan-tri/thu-tuc/moi',
  /** A procedure is ended by a decision, and that taken back. */
  endProcedure: (key: string) => `/quan-tri/thu-tuc/${key}/bai-bo`,
  undoEnd: (key: string) => `/quan-tri/thu-tuc/${key}/huy-bai-bo`,
  takeBackVersion: (key: string, version: string) => `/quan-tri/thu-tuc/${key}/huy-phien-ban/${version}`,
  adminRecord: (key: string, file: string) => `/quan-tri/thu-tuc/${key}/${file}`,
  /** Decisions that publish procedures. */
  announce: (done?: string) => withQuery('/quan-tri/cong-bo', { vua: done }),
  takeAnnouncementBack: (id: string) => `/quan-tri/cong-bo/${id}/huy`,
  adminNational: (wanted: Readonly<Record<string, string | undefined>> = {}) =>
    withQuery('/quan-tri/thu-tuc-quoc-gia', wanted),
};

function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}
