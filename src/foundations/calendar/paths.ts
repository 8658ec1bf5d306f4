const home = '/quan-tri/lich';
const query = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : `?${name}=${encodeURIComponent(value)}`;

/** Where the calendars are kept; `layer` is the key of a layer: `national`, `ubnd-huyen`, or of a unit. */
export const paths = {
  home: () => home,
  layer: (layer: string, year?: number) => `${home}/${layer}${query('nam', year)}`,
  /** The form; with a day, filled in with what is said of it. A deed when posted to. */
  day: (layer: string, day?: string) => `${home}/${layer}/ngay${query('ngay', day)}`,
  preview: (layer: string) => `${home}/${layer}/xem-truoc`,
  removal: (layer: string, day?: string) => `${home}/${layer}/xem-truoc-bo${query('day', day)}`,
  remove: (layer: string) => `${home}/${layer}/bo-ngay`,
};
