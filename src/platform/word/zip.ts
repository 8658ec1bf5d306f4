import { inflateRawSync } from 'node:zlib';

/** What a Word file may grow to when it is unpacked, all parts together, and how many parts it may have. */
const mostBytes = 24 * 1024 * 1024;
const mostParts = 1000;

/**
 * The parts of a zip by their names. Undefined where it is none, is damaged or enciphered; 'too-large' where it would fill the
 * memory: each part is unpacked no further than the directory says, and the directory says how much in all.
 */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Buffer> | 'too-large' | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = directoryOf(all);
    if (entries.length > mostParts) return 'too-large';
    if (entries.reduce((sum, { size }) => sum + size, 0) > mostBytes) return 'too-large';
    const parts = new Map(entries.map((entry) => [entry.name, unpacked(all, entry)]));
    // Two parts of one name: two readers of this file may see two documents.
    return parts.size === entries.length ? parts : undefined;
  } catch (fault) {
    if (fault instanceof Damaged || fault instanceof RangeError || isOfZlib(fault)) return undefined;
    throw fault;
  }
}

class Damaged extends Error {}

const isOfZlib = (fault: unknown): boolean => fault instanceof Error && 'code' in fault && 'errno' in fault;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own head begins. */
  readonly at: number;
}

/** The central directory, as the end of the file tells where it lies. */
function directoryOf(all: Buffer): Entry[] {
  const end = all.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new Damaged();
  const count = all.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = all.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    if (all.readUInt32LE(at) !== 0x02014b50) throw new Damaged();
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => all.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const enciphered = (all.readUInt16LE(at + 8) & 1) === 1;
    if (enciphered) throw new Damaged();
    entries.push({
      name: all.subarray(at + 46, at + 46 + nameLength).toString('utf8'),
      method: all.readUInt16LE(at + 10),
      packed: all.readUInt32LE(at + 20),
      size: all.readUInt32LE(at + 24),
      at: all.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function unpacked(all: Buffer, { method, packed, size, at }: Entry): Buffer {
  if (all.readUInt32LE(at) !== 0x04034b50) throw new Damaged();
  const from = at + 30 + all.readUInt16LE(at + 26) + all.readUInt16LE(at + 28);
  const kept = all.subarray(from, from + packed);
  if (method !== 0 && method !== 8) throw new Damaged();
  const bytes = method === 0 ? kept : size === 0 ? Buffer.alloc(0) : inflateRawSync(kept, { maxOutputLength: size });
  if (bytes.length !== size) throw new Damaged();
  return bytes;
}
