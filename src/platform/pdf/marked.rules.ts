const marked = '/MarkInfo <<';
const suspects = '/Suspects false';

/**
 * A tagged PDF without the word that none of its tags is suspect. That is so where nothing is said (ISO 32000-1, table 321),
 * and readers that stand on poppler complain of it: "Suspects object is wrong type". Blanks of the same length
 * take its place, so every offset of the file stays true.
 */
export function withoutSuspects(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  // The catalogue stands at the end, behind every stream a page could bring such words in.
  const at = bytes.lastIndexOf(marked);
  const found = at < 0 ? -1 : bytes.subarray(0, bytes.indexOf('>>', at)).indexOf(suspects, at);
  if (found >= 0) bytes.fill(' ', found, found + suspects.length);
  return bytes;
}
