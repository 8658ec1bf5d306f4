/** The administration's first page, above those of this capability. */
export const administrationPath = (): string => '/quan-tri';

export const paths = {
  units: () => '/quan-tri/don-vi',
  /** How far each commune works on screen. */
  rollOuts: () => '/quan-tri/trien-khai',
  rollOut: (key: string) => `/quan-tri/trien-khai/${key}`,
  unit: (key: string) => `/quan-tri/don-vi/${key}`,
};
