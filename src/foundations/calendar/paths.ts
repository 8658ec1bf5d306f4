const home = '/quan-tri/lich';
const query = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : `?${name}=${encodeURIComponent(value)}`;

/** Where the calendars are kept; `layer` is the key of a layer: `national`, `ubnd-huyen`, or of a unit. */
export const paths = {
  home: () => home,
  layer: (layer: string, year?: number) => `${home}/${layer}${query('nam', year)}`,
  /** The year of a day that was just written, saying how many open deadlines followed. */
  written: (layer: string, { day, moved }: { readonly day: string; readonly moved: number }) =>
    `${home}/${layer}?nam=${day.slice(0, 4)}&ghi=${day}&doi=${moved}`,
  /** The officer's calculator: when is a limit over, and why. */
  reckon: () => '/can-bo/tinh-ngay-hen',
  /** The form; with a day, filled in with what is said of it. A deed when posted to. */
  day: (layer: string, day?: string) => `${home}/${layer}/ngay${query('ngay', day)}`,
  preview: (layer: string) => `${home}/${layer}/xem-truoc`,
  removal: (layer: string, day?: string) => `${home}/${layer}/xem-truoc-bo${query('day', day)}`,
  /** The hours of a week, from a day on; taken back. */
  week: (layer: string) => `${home}/${layer}/gio`,
  takeWeekBack: (layer: string) => `${home}/${layer}/gio/huy`,
  remove: (layer: string) => `${home}/${layer}/bo-ngay`,
};
