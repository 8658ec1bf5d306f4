import * as crypto from 'node:crypto';

// Node 26 has it; the published types do not yet.
const { randomUUIDv7 } = crypto as unknown as { randomUUIDv7: () => string };

/** A new identity: uuid version 7, so rows made together lie together. */
export const newId = (): string => randomUUIDv7();

/** An identity that names nothing: what is asked with it is not found. */
export const noId = '00000000-0000-0000-0000-000000000000';

/**
 * The identity of something named in the seed files (`unit:xa-thanh-xuong`): the same name is the same
 * identity in every installation (uuid version 8, from the name's SHA-256).
 */
export function namedId(name: string): string {
  const hex = crypto.createHash('sha256').update(name.normalize('NFC')).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const readable = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A word nobody can guess, of letters and digits nobody mistakes for each other (no I, O, 0, 1). */
export const secretWord = (length: number): string =>
  Array.from(crypto.randomBytes(length), (byte) => readable[byte % readable.length]).join('');
