export { paths as yearPaths } from './paths.ts';
export { mayTurn } from './turn.act.ts';
export { yearRoutes } from './year.routes.tsx';
export { stillToOpen } from './year.view.ts';
