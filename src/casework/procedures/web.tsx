export { procedureAdminRoutes } from './administer/administer.routes.tsx';
export { announceRoutes } from './announce/announce.routes.tsx';
export { listingRoutes } from './listing/listing.routes.tsx';
export { listingWords } from './listing/listing.text.ts';
export { paths } from './paths.ts';
export { postingRoutes } from './posting/posting.routes.tsx';
export { sheetRoutes } from './posting/sheet.routes.tsx';
export { procedureRoutes } from './show/show.routes.tsx';
