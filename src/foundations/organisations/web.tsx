export { organisationsRoutes, type Slots } from './organisations.routes.tsx';
