export { jobName } from './jobs.text.ts';
export { paths as jobPaths } from './paths.ts';
