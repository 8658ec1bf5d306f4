import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** One line with its number, and how many bytes of the file have been read when it came. */
export interface Line {
  readonly number: number;
  /** Undefined where the line was longer than any record: it was let pass without being kept. */
  readonly text: string | undefined;
  readonly bytesRead: number;
}

const longest = 16 * 1024 * 1024;

/**
 * The lines of a .jsonl or .jsonl.gz file (told by its first bytes, not by its name), one at a time: memory holds one
 * piece of the file and one line, however large the file is.
 */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  const packed = await isGzip(path);
  const file = createReadStream(path);
  const pieces = packed ? file.pipe(createGunzip()) : file;
  // A broken disk under the unpacker must be heard where the lines are read.
  file.on('error', (fault) => pieces.destroy(fault));
  const decoder = new TextDecoder();
  const cutter = cutIntoLines();
  for await (const piece of Readable.from(pieces)) {
    for (const line of cutter.add(decoder.decode(piece as Buffer, { stream: true })))
      yield { ...line, bytesRead: file.bytesRead };
  }
  for (const line of cutter.end(decoder.decode())) yield { ...line, bytesRead: file.bytesRead };
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

type Cut = Pick<Line, 'number' | 'text'>;

function cutIntoLines(): { add(piece: string): Generator<Cut>; end(piece: string): Generator<Cut> } {
  let number = 0;
  let parts: string[] = [];
  let length = 0;
  const keep = (part: string): void => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const finish = (): Cut => {
    const line = { number: ++number, text: length > longest ? undefined : parts.join('').replace(/^\ufeff|\r$/g, '') };
    parts = [];
    length = 0;
    return line;
  };
  return {
    *add(piece) {
      const [first = '', ...others] = piece.split('\n');
      keep(first);
      for (const next of others) {
        yield finish();
        keep(next);
      }
    },
    *end(piece) {
      keep(piece);
      if (length > 0) yield finish();
    },
  };
}
