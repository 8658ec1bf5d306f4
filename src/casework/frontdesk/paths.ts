/** Where tickets are drawn, called and shown; written nowhere else. */
export const paths = {
  desk: () => '/can-bo/goi-so',
  deskOf: (window: string) => `/can-bo/goi-so?o=${window}`,
  issue: () => '/can-bo/goi-so/lay-so',
  next: (window: string) => `/can-bo/goi-so/${window}/goi`,
  press: (window: string, ticket: string) => `/can-bo/goi-so/${window}/so/${ticket}`,
  move: (window: string, ticket: string) => `/can-bo/goi-so/${window}/so/${ticket}/chuyen`,
  day: () => '/can-bo/so-goi-so',
  dayOf: (counter: string, day: string) => `/can-bo/so-goi-so?quay=${counter}&ngay=${day}`,
  dayFile: (format: 'csv' | 'xlsx', counter: string, day: string) =>
    `/can-bo/so-goi-so.${format}?quay=${counter}&ngay=${day}`,
  windows: () => '/quan-tri/o-goi-so',
  endWindow: (id: string) => `/quan-tri/o-goi-so/${id}/thoi`,
  draw: (counter: string) => `/lay-so/${counter}`,
  ticket: (counter: string, id: string) => `/lay-so/${counter}/${id}`,
  slip: (counter: string, id: string) => `/lay-so/${counter}/${id}/phieu.pdf`,
  board: (counter: string) => `/bang-goi/${counter}`,
  /** The board as a screen on the wall has it: nothing around it, drawn anew by itself. */
  wall: (counter: string) => `/bang-goi/${counter}?man-hinh=1`,
};
