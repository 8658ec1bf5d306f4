export { mondayRoutes } from './monday/monday.routes.tsx';
export { mondayPaths } from './monday/paths.ts';
export { pastYear } from './past-year.panel.tsx';
export { figuresPath, latePath, totalsPaths } from './paths.ts';
export { publicRoutes } from './public.routes.tsx';
export { publicWords } from './public.text.ts';
export { totalsRoutes } from './totals/totals.routes.tsx';
