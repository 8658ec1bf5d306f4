/** The administration's first page, above those of this capability. */
export const administrationPath = (): string => '/quan-tri';

export const paths = {
  units: () => '/quan-tri/don-vi',
  unit: (key: string) => `/quan-tri/don-vi/${key}`,
};
