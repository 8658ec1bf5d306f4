/** The administration's first page, above those of this capability. */
export const administrationPath = (): string => '/quan-tri';

export const paths = {
  units: () => '/quan-tri/don-vi',
  /** How far each commune works on screen. */
  rollOuts: () => '/quan-tri/trien-khai',
  rollOut: (key: string) => `/quan-tri/trien-khai/${key}`,
  /** A unit is opened; named, coded or ended from a day; that is taken back. */
  openUnit: () => '/quan-tri/mo-don-vi',
  changeUnit: (key: string, act: string) => `/quan-tri/don-vi/${key}/thay-doi/${act}`,
  takeChangeBack: (id: string) => `/quan-tri/thay-doi-don-vi/${id}/huy`,
  /** Where a unit is and its telephone; the last change taken back. */
  contact: (key: string, done?: 'ghi') => `/quan-tri/don-vi/${key}/lien-he${done ? `?vua=${done}` : ''}`,
  takeContactBack: (key: string) => `/quan-tri/don-vi/${key}/lien-he/huy`,
  unit: (key: string) => `/quan-tri/don-vi/${key}`,
};
