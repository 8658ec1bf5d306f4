/**
 * A code as people type it, made the code as it is printed: `000.00.29.H18-190218-0006` (TT 01/2018
 * Đ8: the authority's code of QCVN 102:2016, the day, the number on that day). Small letters, blanks,
 * missing dots and other dashes are mended; undefined where it cannot be a code.
 */
export function readCode(typed: string): string | undefined {
  const bare = typed
    .normalize('NFKC')
    .replace(/[\s.,·‐-―−_/-]/g, '')
    .toUpperCase();
  const parts = /^(\d{3})(\d{2})(\d{2})(H\d{2})(\d{6})(\d{4,6})$/.exec(bare);
  if (!parts) return undefined;
  const [, unit, sub, area, province, day, number] = parts;
  return `${unit}.${sub}.${area}.${province}-${day}-${number}`;
}

/** The check word as it is printed: capitals, no blanks. */
export const readWord = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();
