export { organisationsRoutes } from './organisations.routes.tsx';
