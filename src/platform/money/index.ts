/** Whole đồng. Fees and charges have no smaller unit, and sums must never be rounded. */
export type Dong = bigint;

const grouped = new Intl.NumberFormat('vi-VN');

/** `100000n` → `100.000 đồng`, the way a sum is written on screen and paper; the blank does not break. */
export const formatDong = (sum: Dong): string => `${grouped.format(sum)}\u00a0đồng`;

/** `100.000`, in a column whose head says that it is đồng; what is nothing is a dash. */
export const formatAmount = (sum: Dong): string => (sum === 0n ? '–' : grouped.format(sum));
