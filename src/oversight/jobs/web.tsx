export { jobRoutes } from './jobs.routes.tsx';
export { mendWords } from './mend.text.ts';
