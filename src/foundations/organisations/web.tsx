export type { EditSlots } from './edit/edit.routes.tsx';
export { organisationsRoutes } from './organisations.routes.tsx';
export { rollOutRoutes } from './roll-out/roll-out.routes.tsx';
