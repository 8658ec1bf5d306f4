export { clockRoutes } from './clock/clock.routes.tsx';
export { OnTheWayNote } from './clock/on-the-way.part.tsx';
