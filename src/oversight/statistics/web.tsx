export { publicRoutes } from './public.routes.tsx';
