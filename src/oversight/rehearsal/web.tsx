export { clockRoutes } from './clock/clock.routes.tsx';
