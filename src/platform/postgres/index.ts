export { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from './embedded.ts';
export { StartFailure } from './failure.ts';
export { admit, appRole, migrate } from './migrate.ts';
