const monday = '/can-bo/giao-ban';

/** The leader's Monday report; of the week that has this day. */
export const mondayPaths = {
  report: (day?: Temporal.PlainDate, forPaper = false) => {
    const query = new URLSearchParams();
    if (day) query.set('tuan', day.toString());
    if (forPaper) query.set('xem', 'in');
    return `${monday}${query.size > 0 ? `?${query}` : ''}`;
  },
  paper: (day?: Temporal.PlainDate) => `${monday}.pdf${day ? `?tuan=${day}` : ''}`,
  /** What is late, as a file. */
  late: () => `${monday}/qua-han`,
};
