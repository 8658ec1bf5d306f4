import type { HouseRoute } from '#platform/house/index.ts';
import { cashRoutes, type LeftAtClose } from './cash/cash.routes.tsx';
import { type ExemptedAt, exemptedRoutes } from './exempted/exempted.routes.tsx';
import { receiptBookRoutes } from './receipt-books/books.routes.tsx';
import { usageRoutes } from './usage/usage.routes.tsx';
import { voidRoutes } from './void/void.routes.tsx';

export type { LeftAtClose } from './cash/cash.routes.tsx';
export type { ExemptedAt } from './exempted/exempted.routes.tsx';
export { paths } from './paths.ts';

/** The money of a counter: its books of receipts, its cash book. */
export const paymentRoutes = (left: LeftAtClose, exemptedAt: ExemptedAt): readonly HouseRoute[] => [
  ...receiptBookRoutes,
  ...voidRoutes,
  ...usageRoutes,
  ...exemptedRoutes(exemptedAt),
  ...cashRoutes(left),
];
