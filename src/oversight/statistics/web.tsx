export { pastYear } from './past-year.panel.tsx';
export { figuresPath, latePath } from './paths.ts';
export { publicRoutes } from './public.routes.tsx';
export { publicWords } from './public.text.ts';
