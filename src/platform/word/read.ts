import { accept, type Result, refuse } from '#platform/result/index.ts';
import { linesOf } from './text.ts';
import { partsOf } from './zip.ts';

/** What a Word document is called among types of files. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Bytes of a Word file that are taken, and of its text once unpacked. */
export const largestWord = 5 * 1024 * 1024;
const mostText = 6 * 1024 * 1024;

/**
 * Why a file is not taken as a Word document: it is none (by its content, not its name), is damaged or locked by a password; it is
 * too large or would be once unpacked; it runs a program; or it fetches something from elsewhere when it is opened.
 */
export type NoWord = 'no-word' | 'too-large' | 'word-program' | 'word-outside';

/** A Word document that may be kept: what can be read in it, a paragraph or a row of a table to a line. */
export interface WordRead {
  readonly lines: readonly string[];
}

/** Parts that run, or hold another document inside. */
const programs = /vbaProject|vbaData|activeX|\.bin$|\/embeddings\//i;

/** Reads a file as a Word document, with everything against keeping it. */
export function readWord(bytes: Uint8Array): Result<WordRead, NoWord> {
  if (bytes.length > largestWord) return refuse<NoWord>('too-large');
  const parts = partsOf(bytes);
  if (parts === 'too-large') return refuse<NoWord>(parts);
  const xml = new Map(
    [...(parts ?? [])]
      .filter(([name]) => /\.(xml|rels)$/i.test(name))
      .map(([name, part]) => [name, part.toString('utf8')]),
  );
  if ([...xml.values()].reduce((sum, text) => sum + text.length, 0) > mostText) return refuse<NoWord>('too-large');
  const main = xml.get(mainPartOf(xml.get('_rels/.rels') ?? ''));
  const types = xml.get('[Content_Types].xml') ?? '';
  const declares = [...xml.values()].some((text) => /<!(DOCTYPE|ENTITY)/i.test(text));
  if (main === undefined || !types.includes(`"${wordType}.main+xml"`) || declares) return refuse<NoWord>('no-word');
  const reasons: NoWord[] = [
    ...([...(parts ?? new Map()).keys()].some((name) => programs.test(name)) ? (['word-program'] as const) : []),
    ...([...xml].some(([name, text]) => /\.rels$/i.test(name) && leadsOut(text)) ? (['word-outside'] as const) : []),
  ];
  if (reasons.length > 0) return refuse(...reasons);
  const around = [...xml].filter(([name]) => /^word\/(header|footer)\d*\.xml$/.test(name)).map(([, text]) => text);
  return accept({ lines: [main, ...around].flatMap(linesOf) });
}

const relationships = (rels: string): string[] => rels.match(/<(?:\w+:)?Relationship\b[^<>]*>/g) ?? [];

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)`, 'i').exec(tag)?.[1] ?? '';

/** Where the text lies: Word of the browser calls it otherwise than Word of the desk. */
function mainPartOf(rels: string): string {
  const found = relationships(rels).find((one) => attribute(one, 'Type').endsWith('/officeDocument'));
  return attribute(found ?? '', 'Target').replace(/^\//, '');
}

/** Something is fetched from elsewhere when it is opened: a picture, another template. A link that one presses is not. */
const leadsOut = (rels: string): boolean =>
  relationships(rels).some(
    (one) =>
      attribute(one, 'TargetMode').toLowerCase() === 'external' && !attribute(one, 'Type').endsWith('/hyperlink'),
  );
