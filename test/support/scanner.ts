import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Pages of a PDF as an office scanner takes them in: JPEG at 150 dots an inch. Needs poppler. */
export function photographed(pdf: Uint8Array): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-scanner-'));
  try {
    writeFileSync(join(folder, 'paper.pdf'), pdf);
    execFileSync('pdftoppm', ['-jpeg', '-r', '150', join(folder, 'paper.pdf'), join(folder, 'page')]);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.jpg'));
    return pages.toSorted().map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The scanner's one file: an A4 page for each picture (1241 × 1754 dots), drawn in a little askew, as the feeder does. */
export function scannedPdf(pictures: readonly Buffer[]): Buffer {
  const objects: Buffer[] = [Buffer.from('<</Type/Catalog/Pages 2 0 R>>'), Buffer.alloc(0)];
  const pages = pictures.map((picture) => {
    const image = add(objects, stream(`/Type/XObject/Subtype/Image/Filter/DCTDecode${dots(picture)}`, picture));
    const content = add(objects, stream('', Buffer.from('590 14 -20 838 12 -3 cm /Im Do')));
    const resources = `/Resources<</XObject<</Im ${image} 0 R>>>>`;
    return add(
      objects,
      Buffer.from(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${resources}/Contents ${content} 0 R>>`),
    );
  });
  objects[1] = Buffer.from(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map((n) => `${n} 0 R`).join(' ')}]>>`);
  return fileOf(objects);
}

const dots = (jpeg: Buffer): string => {
  const at = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  return `/ColorSpace/DeviceRGB/BitsPerComponent 8/Width ${jpeg.readUInt16BE(at + 7)}/Height ${jpeg.readUInt16BE(at + 5)}`;
};

const stream = (said: string, bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<<${said}/Length ${bytes.length}>>stream\n`), bytes, Buffer.from('\nendstream')]);

const add = (objects: Buffer[], object: Buffer): number => objects.push(object);

function fileOf(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  for (const [n, object] of objects.entries()) {
    places.push(parts.reduce((sum, part) => sum + part.length, 0));
    parts.push(Buffer.from(`${n + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  }
  const xref = parts.reduce((sum, part) => sum + part.length, 0);
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${lines}`;
  return Buffer.concat([
    ...parts,
    Buffer.from(`${end}trailer<</Size ${places.length + 1}/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF\n`),
  ]);
}
