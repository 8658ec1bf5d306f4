import { createHash } from 'node:crypto';

/** Where a paper's check code is looked up, below the house's address; printed beside the code. */
export const checkPath = '/kiem-tra-giay';

/** Digits of the content's digest that stand on the paper: 64 bits, short enough to be typed, too long to be met by chance. */
const shown = 16;

/**
 * SHA-256 (hex) of everything a paper is made from. A PDF cannot bear its own digest; this one it can. The same whatever order
 * the fields were written in, so that a rewritten caller does not make another paper of the same content.
 */
export const contentDigest = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content, inOrder)).digest('hex');

const inOrder = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** As it stands on the paper: `3F7A-91C2-0B4E-D817`. */
export const checkCode = (digest: string): string =>
  digest
    .slice(0, shown)
    .toUpperCase()
    .replace(/.{4}(?=.)/g, '$&-');

/** What somebody typed, in the letters of a digest: 16 of a check code or 64 of a file's SHA-256; undefined for anything else. */
export function readCheck(typed: string): string | undefined {
  const read = typed.replace(/[\s:.–-]/g, '').toLowerCase();
  return /^([0-9a-f]{16}|[0-9a-f]{64})$/.test(read) ? read : undefined;
}
