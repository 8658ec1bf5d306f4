export { FillRows, fillAnchor } from './fill.part.tsx';
export { importPath, importRoutes } from './import.routes.tsx';
