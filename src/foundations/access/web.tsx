export { accessRoutes } from './sign-in/sign-in.routes.tsx';
