export { importPath, importRoutes } from './import.routes.tsx';
