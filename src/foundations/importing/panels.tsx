export { FillRows } from './fill.part.tsx';
export { importPath, importRoutes } from './import.routes.tsx';
