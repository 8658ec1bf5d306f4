import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as a cookie carries them. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database knows of a token: nothing that opens a door. */
export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();
