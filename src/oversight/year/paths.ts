/** Where a year is turned. */
export const paths = {
  year: (year?: number, done?: string) => {
    const query = new URLSearchParams();
    if (year !== undefined) query.set('nam', String(year));
    if (done) query.set('vua', done);
    return `/quan-tri/chuyen-nam${query.size > 0 ? `?${query}` : ''}`;
  },
  undo: () => '/quan-tri/chuyen-nam/hoan-tac',
};
