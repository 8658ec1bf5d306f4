import type { HouseRoute } from '#platform/house/index.ts';
import { backEntryRoutes } from './back-entry/back-entry.routes.tsx';
import { bookRoutes } from './books/books.routes.tsx';
import { correctRoutes } from './correct/correct.routes.tsx';
import { correctionPaperRoutes } from './correct/note-paper.routes.ts';
import { enterRoutes } from './enter/enter.routes.tsx';
import { refundRoutes } from './refund/refund.routes.ts';
import { refundSlipRoutes } from './refund/slip.routes.ts';
import { refuseRoutes } from './refuse/refuse.routes.tsx';
import { listRoutes } from './sign/list.routes.tsx';
import { visitRoutes } from './visit/visit.routes.tsx';

export { paths } from './paths.ts';

/** Every way into the certification lane. */
export const certificationRoutes: readonly HouseRoute[] = [
  ...enterRoutes,
  ...backEntryRoutes,
  ...visitRoutes,
  ...refundRoutes,
  ...refundSlipRoutes,
  ...listRoutes,
  ...refuseRoutes,
  ...bookRoutes,
  ...correctRoutes,
  ...correctionPaperRoutes,
];
