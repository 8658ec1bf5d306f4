export const paths = {
  units: () => '/quan-tri/don-vi',
  unit: (key: string) => `/quan-tri/don-vi/${key}`,
};
