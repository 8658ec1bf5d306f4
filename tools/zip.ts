import { crc32, deflateRawSync } from 'node:zlib';

/** A zip of parts, as programs write it; with the same parts always the same bytes. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const heads: Buffer[] = [];
  const bodies: Buffer[] = [];
  let at = 0;
  for (const [name, part] of Object.entries(parts)) {
    const bytes = Buffer.from(part as string);
    const packed = deflateRawSync(bytes, { level: 9 });
    const named = Buffer.from(name, 'utf8');
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(8, 4);
    // The first day a zip can tell.
    fields.writeUInt16LE(0x21, 8);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(named.length, 22);
    bodies.push(Buffer.from('PK\u0003\u0004'), fields, named, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    heads.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, place, named);
    at += 30 + named.length + packed.length;
  }
  const directory = Buffer.concat(heads);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, directory, Buffer.from('PK\u0005\u0006'), end]);
}
