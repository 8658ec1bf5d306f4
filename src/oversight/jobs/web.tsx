export { jobRoutes } from './jobs.routes.tsx';
