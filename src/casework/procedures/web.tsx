export { procedureAdminRoutes } from './administer/administer.routes.tsx';
export { listingRoutes } from './listing/listing.routes.tsx';
export { listingWords } from './listing/listing.text.ts';
export { paths } from './paths.ts';
export { procedureRoutes } from './show/show.routes.tsx';
