export { staffingRoutes } from './people/people.routes.tsx';
export { unitPeople } from './people/posts.panel.tsx';
