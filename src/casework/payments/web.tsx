import type { HouseRoute } from '#platform/house/index.ts';
import { cashRoutes, type LeftAtClose } from './cash/cash.routes.tsx';
import { receiptBookRoutes } from './receipt-books/books.routes.tsx';
import { usageRoutes } from './usage/usage.routes.tsx';
import { voidRoutes } from './void/void.routes.tsx';

export type { LeftAtClose } from './cash/cash.routes.tsx';
export { paths } from './paths.ts';

/** The money of a counter: its books of receipts, its cash book. */
export const paymentRoutes = (left: LeftAtClose): readonly HouseRoute[] => [
  ...receiptBookRoutes,
  ...voidRoutes,
  ...usageRoutes,
  ...cashRoutes(left),
];
