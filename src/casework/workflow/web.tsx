export { type Pictured, processPicture } from './panels.tsx';
export { paths } from './paths.ts';
export { workflowRoutes } from './workflow.routes.tsx';
