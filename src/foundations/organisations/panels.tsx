export { WhichCounter } from './which-counter.part.tsx';
