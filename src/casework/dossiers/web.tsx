export { paths } from './paths.ts';
export { receiveRoutes } from './receive/receive.routes.tsx';
