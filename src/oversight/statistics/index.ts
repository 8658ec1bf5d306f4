export { countDossiers } from './count.listener.ts';
export { type Figures, figuresOn, publicFiguresOn } from './figures.ts';
export { type Rates, ratesOf } from './rates.store.ts';
export { seedTotals } from './totals/seed.ts';
