import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dimensionsOf } from './dimensions.ts';
import { openFiles, sniff } from './index.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string): Buffer => Buffer.from(text);
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

describe('files of the house', () => {
  it('what was put is got back under its own SHA-256', async () => {
    const files = openFiles(folder);
    const digest = await files.put(bytes('Giấy khai sinh'));
    expect(digest).toBe(sha256(bytes('Giấy khai sinh')));
    expect((await files.get(digest))?.toString()).toBe('Giấy khai sinh');
  });

  it('the same content put by twenty hands at once is one file, and no draft is left behind', async () => {
    const files = openFiles(folder);
    const digests = await Promise.all(Array.from({ length: 20 }, () => files.put(bytes('một nội dung'))));
    expect(new Set(digests).size).toBe(1);
    expect((await readdir(folder, { recursive: true })).length).toBe(2);
  });

  it('a name that is no digest opens nothing, whatever path it spells', async () => {
    await writeFile(join(folder, 'secret'), 'x');
    const files = openFiles(folder);
    const strange = [
      '../secret',
      'secret',
      '',
      '.',
      '/etc/passwd',
      `${'a'.repeat(63)}/`,
      'A'.repeat(64),
      'a'.repeat(64),
    ];
    expect(await Promise.all(strange.map((name) => files.get(name)))).toEqual(strange.map(() => undefined));
  });

  it('a file that was changed on the disk is a fault, never an answer', async () => {
    const files = openFiles(folder);
    const digest = await files.put(bytes('bản gốc'));
    await writeFile(join(folder, digest.slice(0, 2), digest), 'bản giả');
    await expect(files.get(digest)).rejects.toThrow('no longer has the content');
  });

  it('half a file left by a power cut is written anew', async () => {
    const files = openFiles(folder);
    const digest = await files.put(bytes('toàn bộ nội dung'));
    await writeFile(join(folder, digest.slice(0, 2), digest), 'toàn');
    await files.put(bytes('toàn bộ nội dung'));
    expect((await files.get(digest))?.toString()).toBe('toàn bộ nội dung');
  });
});

/** The smallest headers that say a size; no pixel follows. */
const png = (width: number, height: number): Buffer => {
  const header = Buffer.from('89504e470d0a1a0a0000000d49484452000000000000000008020000000000000000000049444154', 'hex');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
};

const jpeg = (width: number, height: number): Buffer => {
  const frame = Buffer.from('ffc0001108000000000301220002110103110100', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000ffc4000400', 'hex'),
    Buffer.from('00', 'hex'),
    frame,
  ]);
};

const tiff = (width: number, height: number, next = 0): Buffer => {
  const picture = Buffer.from(
    '49492a00080000000200' + '000104000100000000000000' + '010104000100000000000000' + '00000000',
    'hex',
  );
  picture.writeUInt32LE(width, 18);
  picture.writeUInt32LE(height, 30);
  picture.writeUInt32LE(next, 34);
  return picture;
};

describe('what a file is', () => {
  it('is told by its content: a PDF, a scan in three kinds, with the size the header promises', async () => {
    expect(await sniff(bytes('%PDF-1.7\n%âãÏÓ\n'))).toEqual({ type: 'application/pdf', picture: undefined });
    expect(await sniff(png(2480, 3508))).toEqual({ type: 'image/png', picture: { width: 2480, height: 3508 } });
    expect(await sniff(jpeg(2480, 3508))).toEqual({ type: 'image/jpeg', picture: { width: 2480, height: 3508 } });
    expect(await sniff(tiff(2480, 3508))).toEqual({ type: 'image/tiff', picture: { width: 2480, height: 3508 } });
  });

  it('text, HTML, SVG and nothing at all are nothing known', async () => {
    for (const content of [
      '',
      'Đơn đề nghị',
      '<!doctype html><script>alert(1)</script>',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
    ]) {
      const found = await sniff(bytes(content));
      expect([undefined, 'application/xml']).toContain(found?.type);
    }
  });

  it('a header cut short or turning in circles has no size', () => {
    expect(dimensionsOf('image/png', png(10, 10).subarray(0, 18))).toBeUndefined();
    expect(dimensionsOf('image/jpeg', jpeg(10, 10).subarray(0, 24))).toBeUndefined();
    expect(dimensionsOf('image/jpeg', Buffer.from('ffd8ff'.padEnd(200, 'ff'), 'hex'))).toBeUndefined();
    expect(dimensionsOf('image/tiff', tiff(10, 10, 8))).toBeUndefined();
    expect(dimensionsOf('image/png', png(0, 10))).toBeUndefined();
  });
});
