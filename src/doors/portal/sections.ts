import type { Visit } from '#platform/house/index.ts';

/** What is published beside figures and lists. */
export const publicSections = (_ask: Visit) => [];
