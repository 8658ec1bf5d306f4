import { zipOf } from './zip.ts';

/** How a piece of a Word document looks: `b` bold, `i` italic, `u` a line below; `size` in points. */
interface Look {
  readonly b?: boolean;
  readonly i?: boolean;
  readonly size?: number;
}

export type Piece = string | (Look & { readonly text: string });

interface Paragraph extends Look {
  readonly align?: 'center' | 'both' | 'right' | 'left';
  /** First line in by a thumb's width, as the body of a letter. */
  readonly body?: boolean;
  /** A line of its own below, a third of the width. */
  readonly ruled?: boolean;
  readonly before?: number;
  readonly keep?: boolean;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function run(piece: Piece, look: Look): string {
  const { text, ...own } = typeof piece === 'string' ? { text: piece } : piece;
  const { b, i, size } = { ...look, ...own } as Look;
  const props = `${b ? '<w:b/>' : ''}${i ? '<w:i/>' : ''}${size ? `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>` : ''}`;
  return `<w:r>${props && `<w:rPr>${props}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** One paragraph. */
export function p(pieces: Piece | readonly Piece[], look: Paragraph = {}): string {
  const { align = 'left', body, before = body ? 6 : 0, keep } = look;
  const props = [
    keep ? '<w:keepNext/>' : '',
    `<w:spacing w:before="${before * 20}" w:after="0"/>`,
    body ? '<w:ind w:firstLine="720"/>' : '',
    `<w:jc w:val="${body ? 'both' : align}"/>`,
  ].join('');
  const runs = (Array.isArray(pieces) ? pieces : [pieces]).map((piece: Piece) => run(piece, look)).join('');
  return `<w:p><w:pPr>${props}</w:pPr>${runs}</w:p>${look.ruled ? rule : ''}`;
}

/** The line below a title. */
const rule =
  '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:before="0" w:after="0" w:line="60" w:lineRule="exact"/><w:ind w:left="1500" w:right="1500"/></w:pPr></w:p>';

/** A table: widths in twentieths of a point; `drawn` with lines. */
export function table(widths: readonly number[], rows: readonly (readonly string[])[], { drawn = false } = {}): string {
  const line = (side: string): string =>
    `<w:${side} w:val="${drawn ? 'single' : 'none'}" w:sz="4" w:space="0" w:color="auto"/>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('');
  const cells = (row: readonly string[]): string =>
    row.map((cell, n) => `<w:tc><w:tcPr><w:tcW w:w="${widths[n]}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join('')}</w:tblGrid>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** On a page of its own. */
export const newPage = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const media = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word document on A4 by the margins of administrative papers (20/20/30/20 mm), in Times New Roman 13. */
export const docx = (content: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Buffer =>
  zipOf({
    '[Content_Types].xml': `${head}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${media}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${media}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${office}/relationships/styles" Target="styles.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${word}"><w:body>${content}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml': `${head}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
    ...more,
  });
