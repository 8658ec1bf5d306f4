export { calendarRoutes } from './calendar.routes.tsx';
export { reckonRoutes } from './reckon/reckon.routes.tsx';
