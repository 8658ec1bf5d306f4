export { procedureAdminRoutes } from './administer/administer.routes.tsx';
export { paths } from './paths.ts';
export { procedureRoutes } from './show/show.routes.tsx';
