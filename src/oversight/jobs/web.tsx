export { jobRoutes } from './jobs.routes.tsx';
export { mendWords } from './mend.text.ts';
export { paths as jobPaths } from './paths.ts';
