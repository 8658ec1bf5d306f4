import type { Sniffed } from '#platform/files/index.ts';
import { accept, type Result } from '#platform/result/index.ts';

/** A file as it came from a browser. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** True when the request carried more than the route takes. */
  readonly truncated: boolean;
  /** Of a part of a folder that was scanned whole; unsaid where nobody counted. */
  readonly pages?: number;
}

export type UploadReason =
  | { readonly reason: 'file-empty'; readonly name: string }
  | { readonly reason: 'file-too-large'; readonly name: string; readonly limit: number }
  | { readonly reason: 'file-type'; readonly name: string }
  | { readonly reason: 'file-damaged'; readonly name: string }
  | { readonly reason: 'file-pixels'; readonly name: string; readonly limit: number };

/** Bytes of one file. */
export const largestUpload = 20 * 1024 * 1024;

/** Pixels of one side, and of the whole picture: an A0 plan at 300 dots an inch has 140 million. */
export const longestSide = 20_000;
export const mostPixels = 200_000_000;

/** What a scan may be: by its content, never by its name. */
export const takenTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/tiff'] as const;

/** May the file be kept? Answers with its type; every reason at once. */
export function judgeUpload(upload: Upload, found: Sniffed | undefined): Result<string, UploadReason> {
  const name = readName(upload.name);
  const reasons: UploadReason[] = [];
  if (upload.bytes.length === 0) return { ok: false, reasons: [{ reason: 'file-empty', name }] };
  if (upload.truncated || upload.bytes.length > largestUpload) {
    reasons.push({ reason: 'file-too-large', name, limit: largestUpload });
  }
  const type = takenTypes.find((taken) => taken === found?.type);
  if (!type) reasons.push({ reason: 'file-type', name });
  else if (type !== 'application/pdf') reasons.push(...judgePicture(name, found?.picture));
  return type && reasons.length === 0 ? accept(type) : { ok: false, reasons };
}

/** The name to show: the last part of any path, without control characters, at most 200 letters. Never used as a path. */
export const readName = (name: string): string =>
  (name.normalize('NFC').split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(-200) || 'tệp';

function judgePicture(name: string, picture: Sniffed['picture']): UploadReason[] {
  if (!picture) return [{ reason: 'file-damaged', name }];
  const { width, height } = picture;
  const fits = Math.max(width, height) <= longestSide && width * height <= mostPixels;
  return fits ? [] : [{ reason: 'file-pixels', name, limit: longestSide }];
}
