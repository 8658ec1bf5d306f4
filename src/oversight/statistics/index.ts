export { countDossiers } from './count.listener.ts';
export { type Figures, figuresOn } from './figures.ts';
