import type { HouseRoute } from '#platform/house/index.ts';
import { receiptBookRoutes } from './receipt-books/books.routes.tsx';

export { paths } from './paths.ts';

/** The money of a counter: its books of receipts. */
export const paymentRoutes: readonly HouseRoute[] = [...receiptBookRoutes];
