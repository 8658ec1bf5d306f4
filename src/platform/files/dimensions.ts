export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/**
 * Width and height as the header promises them, without decoding a single pixel: a small file may unfold to gigabytes.
 * Undefined when the header is damaged or of another kind.
 */
export function dimensionsOf(type: string, bytes: Uint8Array): Dimensions | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readers[type]?.(view);
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}

const readers: Record<string, (view: DataView) => Dimensions | undefined> = {
  'image/png': (view) => sized(view.getUint32(16), view.getUint32(20)),
  'image/jpeg': jpeg,
  'image/tiff': tiff,
};

const sized = (width: number, height: number): Dimensions | undefined =>
  width > 0 && height > 0 ? { width, height } : undefined;

/** Walks the segments to the first start of frame (SOF0–SOF15 without the tables DHT, JPG, DAC). */
function jpeg(view: DataView): Dimensions | undefined {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (isStartOfFrame(marker)) return sized(view.getUint16(at + 7), view.getUint16(at + 5));
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const isStartOfFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** The largest width and height of any page: a scan of many pages is as heavy as its heaviest. */
function tiff(view: DataView): Dimensions | undefined {
  const little = view.getUint16(0) === 0x4949;
  let [width, height] = [0, 0];
  let at = view.getUint32(4, little);
  for (let page = 0; at !== 0 && page < mostPages; page++) {
    const entries = view.getUint16(at, little);
    for (let entry = at + 2; entry < at + 2 + entries * 12; entry += 12) {
      const tag = view.getUint16(entry, little);
      if (tag === 256) width = Math.max(width, tiffNumber(view, entry, little));
      if (tag === 257) height = Math.max(height, tiffNumber(view, entry, little));
    }
    at = view.getUint32(at + 2 + entries * 12, little);
  }
  return at === 0 ? sized(width, height) : undefined;
}

// A directory may point back at itself; a scan of one dossier never has so many pages.
const mostPages = 1000;

const tiffNumber = (view: DataView, entry: number, little: boolean): number =>
  view.getUint16(entry + 2, little) === 3 ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little);
