import { encode } from 'uqr';

/** The address a slip's QR opens: the dossier's page, with the word that shows more than step, office and date. */
export const shortLink = (baseUrl: string, code: string, checkWord: string): string =>
  `${baseUrl}/h/${encodeURIComponent(code)}/${encodeURIComponent(checkWord)}`;

/** A QR code (ISO/IEC 18004, correction M or better) as SVG without its quiet zone: the paper leaves four modules around it. */
export function qrSvg(said: string): string {
  const { size, data } = encode(said, { ecc: 'M', boostEcc: true, border: 0 });
  const rows = data.flatMap((row, y) => runs(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${rows.join('')}"/></svg>`;
}

/**
 * Code 128 as SVG, bars only: the text stands beside it in the paper's own letters. The library knows a hundred kinds of codes
 * and is read when the first paper is printed: a process that only shows pages does without its megabytes.
 */
export const code128Svg = async (said: string): Promise<string> =>
  (await import('bwip-js/node')).toSVG({
    bcid: 'code128',
    text: said,
    height: 10,
    scaleX: 2,
    scaleY: 1,
    includetext: false,
    paddingwidth: 0,
  });

/** Dark modules side by side as one bar, so that no hairline shows between them in print. */
function runs(row: readonly boolean[]): [x: number, width: number][] {
  const found: [number, number][] = [];
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const end = row.indexOf(false, x);
    const width = (end < 0 ? row.length : end) - x;
    found.push([x, width]);
    x += width;
  }
  return found;
}
