export { pastYear } from './past-year.panel.tsx';
export { publicRoutes } from './public.routes.tsx';
export { publicWords } from './public.text.ts';
