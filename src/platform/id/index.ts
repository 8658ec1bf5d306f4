import * as crypto from 'node:crypto';

// Node 26 has it; the published types do not yet.
const { randomUUIDv7 } = crypto as unknown as { randomUUIDv7: () => string };

/** A new identity: uuid version 7, so rows made together lie together. */
export const newId = (): string => randomUUIDv7();
