export {
  type Answer,
  type Cookie,
  download,
  file,
  json,
  missing,
  type Page,
  type Problem,
  type ProblemKind,
  page,
  problem,
  redirect,
} from './answer.ts';
export { clean } from './clean.ts';
export { dressed } from './dressed.ts';
export { openApiOf } from './openapi.ts';
export { type Ask, type At, type Needs, type Route, type Sent, staffOf, type Upload } from './route.ts';
export type { Served } from './served.ts';
export { buildServer } from './server.ts';
