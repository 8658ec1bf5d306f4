/** Where the calendars are kept; `layer` is the key of a layer: `national`, `ubnd-huyen`. */
export const paths = {
  home: () => '/quan-tri/lich',
  layer: (layer: string, year?: number) => `/quan-tri/lich/${layer}${year ? `?nam=${year}` : ''}`,
  day: (layer: string, day?: string) => `/quan-tri/lich/${layer}/ngay${day ? `?ngay=${day}` : ''}`,
};
