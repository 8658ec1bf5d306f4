export { calendarRoutes } from './calendar.routes.tsx';
