export { countDossiers } from './count.listener.ts';
export { startAnew } from './dossier.store.ts';
export { type Figures, figuresOn } from './figures.ts';
