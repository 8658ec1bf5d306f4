export { openFiles } from './folder.ts';
export { type Sniffed, sniff } from './sniff.ts';

/** Bytes kept under their own digest: the same content is one file, and a file can never change. */
export interface Files {
  /** Keeps bytes; answers with their SHA-256 in hexadecimal. */
  put(bytes: Uint8Array): Promise<string>;
  get(digest: string): Promise<Buffer | undefined>;
}
