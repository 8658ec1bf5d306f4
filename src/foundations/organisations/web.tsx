export type { EditSlots } from './edit/slots.ts';
export { organisationsRoutes } from './organisations.routes.tsx';
export { rollOutRoutes } from './roll-out/roll-out.routes.tsx';
