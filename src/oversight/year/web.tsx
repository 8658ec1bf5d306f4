export { paths as yearPaths } from './paths.ts';
export { yearRoutes } from './year.routes.tsx';
