export { calendarRoutes } from './calendar.routes.tsx';
export type { Slots } from './edit/edit.routes.tsx';
export { AccountList } from './show/account.part.tsx';
