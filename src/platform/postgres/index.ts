export { type EmbeddedOptions, type EmbeddedServer, ownerRole, startEmbedded } from './embedded.ts';
export { StartFailure } from './failure.ts';
export { appRole, migrate } from './migrate.ts';
