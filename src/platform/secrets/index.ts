import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { keptForGood } from '#platform/cache/index.ts';
import { type Db, sql } from '#platform/db/index.ts';

/**
 * A seal under which a browser may carry something it must not be able to make by itself: an HMAC with
 * a key of this database. `purpose` keeps the seals of one use from being taken for another's.
 */
export async function seal(db: Db, purpose: string, said: string): Promise<string> {
  const key = await keyOf(db, purpose);
  return createHmac('sha256', key).update(said.normalize('NFC')).digest('base64url');
}

/** Does the seal belong to what is said? Takes the same time whether it nearly does or not. */
export async function isSealed(db: Db, purpose: string, given: { said: string; seal: string }): Promise<boolean> {
  const right = Buffer.from(await seal(db, purpose, given.said));
  const shown = Buffer.from(given.seal);
  return right.length === shown.length && timingSafeEqual(right, shown);
}

/**
 * What is said, packed so that only this database reads it again: for what has to stand in an address and must be
 * read in none. AES-256-GCM; the purpose belongs to it.
 */
export async function veil(db: Db, purpose: string, said: string): Promise<string> {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await keyOf(db, purpose), nonce);
  const hidden = Buffer.concat([cipher.update(pack(said)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url');
}

/** What was said under the veil; nothing when it is not ours, or was touched. */
export async function unveil(db: Db, purpose: string, token: string): Promise<string | undefined> {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length < 28) return undefined;
  const cipher = createDecipheriv('aes-256-gcm', await keyOf(db, purpose), bytes.subarray(0, 12));
  cipher.setAuthTag(bytes.subarray(12, 28));
  try {
    const packed = Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]);
    return unpack(packed);
  } catch {
    return undefined;
  }
}

/** No packed text begins with it: the block it would announce does not exist (RFC 1951, 3.2.3). */
const asItIs = 7;

// Of a line that is looked for, packing saves nothing, and takes a quarter of a megabyte for a moment.
const pack = (said: string): Buffer =>
  said.length < 200 ? Buffer.concat([Buffer.of(asItIs), Buffer.from(said)]) : deflateRawSync(said);

const unpack = (packed: Buffer): string =>
  (packed[0] === asItIs ? packed.subarray(1) : inflateRawSync(packed, { maxOutputLength: 1_000_000 })).toString('utf8');

/** Made by whoever needs it first; two at once agree on the one that was written. */
const keyOf = (db: Db, name: string): Promise<Buffer> =>
  keptForGood(db, `platform.secret:${name}`, async () => {
    const known = await read(db, name);
    if (known) return known;
    await db.run(
      sql`insert into platform.secrets (name, value) values (${name}, ${randomBytes(32)}) on conflict do nothing`,
    );
    return (await read(db, name))!;
  });

const read = async (db: Db, name: string): Promise<Buffer | undefined> =>
  (await db.maybe<{ value: Buffer }>(sql`select value from platform.secrets where name = ${name}`))?.value;
