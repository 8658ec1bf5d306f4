import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** A page as a picture: rows of red, green, blue and alpha, a byte each. */
export interface Picture {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** A PDF that was brought, page by page. */
export interface Pages {
  readonly count: number;
  /** Page `n` from 0, its longer side of so many pixels. */
  pictureOf(n: number, longest: number): Picture;
  /** A PDF of these pages alone, as they are: nothing is rendered anew. */
  copyOf(pages: readonly number[]): Uint8Array;
}

/** Opens a PDF; undefined where it is none, is damaged or locked. It is not closed: the process ends with its work. */
export async function openPages(pdf: Uint8Array): Promise<Pages | undefined> {
  // The library would fetch it from a public server.
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const lib = await init({ wasmBinary: wasm.buffer as ArrayBuffer });
  lib.PDFiumExt_Init();
  const at = lib.pdfium.wasmExports.malloc(pdf.length);
  lib.pdfium.HEAPU8.set(pdf, at);
  const document = lib.FPDF_LoadMemDocument(at, pdf.length, '');
  if (!document) return undefined;
  return {
    count: lib.FPDF_GetPageCount(document),
    pictureOf: (n, longest) => pictureOf(lib, lib.FPDF_LoadPage(document, n), longest),
    copyOf: (pages) => copyOf(lib, document, pages),
  };
}

function pictureOf(lib: WrappedPdfiumModule, page: number, longest: number): Picture {
  const [wide, high] = [lib.FPDF_GetPageWidthF(page), lib.FPDF_GetPageHeightF(page)];
  const scale = longest / Math.max(wide, high);
  const [width, height] = [wide, high].map((points) => Math.max(1, Math.round(points * scale))) as [number, number];
  const bitmap = lib.FPDFBitmap_Create(width, height, 0);
  try {
    lib.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    lib.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
    const from = lib.FPDFBitmap_GetBuffer(bitmap);
    return { data: new Uint8ClampedArray(lib.pdfium.HEAPU8.slice(from, from + width * height * 4)), width, height };
  } finally {
    lib.FPDFBitmap_Destroy(bitmap);
    lib.FPDF_ClosePage(page);
  }
}

function copyOf(lib: WrappedPdfiumModule, document: number, pages: readonly number[]): Uint8Array {
  const copy = lib.FPDF_CreateNewDocument();
  const writer = lib.PDFiumExt_OpenFileWriter();
  try {
    // The library counts from 1 in words, and from 0 in numbers.
    lib.FPDF_ImportPages(copy, document, pages.map((n) => n + 1).join(','), 0);
    lib.PDFiumExt_SaveAsCopy(copy, writer);
    const size = lib.PDFiumExt_GetFileWriterSize(writer);
    const at = lib.pdfium.wasmExports.malloc(size);
    lib.PDFiumExt_GetFileWriterData(writer, at, size);
    const bytes = Buffer.from(lib.pdfium.HEAPU8.slice(at, at + size));
    lib.pdfium.wasmExports.free(at);
    return undated(bytes);
  } finally {
    lib.PDFiumExt_CloseFileWriter(writer);
    lib.FPDF_CloseDocument(copy);
  }
}

/** Without the instant it was copied at, blanks in its place: the same pages are the same file, whenever they were taken apart. */
function undated(pdf: Buffer): Buffer {
  const from = pdf.indexOf('/CreationDate(D:');
  const to = from < 0 ? -1 : pdf.indexOf(')', from);
  return to < 0 ? pdf : pdf.fill(' ', from, to + 1);
}
