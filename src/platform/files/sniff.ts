import { fileTypeFromBuffer } from 'file-type';
import { type Dimensions, dimensionsOf } from './dimensions.ts';

/** What bytes are by their content; the name they came with says nothing. */
export interface Sniffed {
  /** `application/pdf` */
  readonly type: string;
  /** Pixels of a PNG, JPEG or TIFF, from its header; undefined for other types and where the header is damaged. */
  readonly picture: Dimensions | undefined;
}

/** Undefined for text, HTML, SVG and anything unknown: deny by default. */
export async function sniff(bytes: Uint8Array): Promise<Sniffed | undefined> {
  const found = await fileTypeFromBuffer(bytes);
  return found && { type: found.mime, picture: dimensionsOf(found.mime, bytes) };
}
