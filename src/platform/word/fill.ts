import {
  MaxXmlDepthError,
  type ScopeDataArgs,
  type Tag,
  TemplateHandler,
  TemplateSyntaxError,
  TextPlugin,
} from 'easy-template-x';
import { ListPlugin } from './list-plugin.ts';

/** What stands in the place of a tag: a text, or for a list one record for each of its lines. */
export interface WordFacts {
  readonly [tag: string]: string | readonly Readonly<Record<string, string>>[];
}

/** A tag as it stands in a template: `{chủ hồ sơ}`, or the beginning and end of a list `{#giấy tờ}…{/giấy tờ}`. */
export interface WordTag {
  /** As it is compared: in small letters, without needless spaces. */
  readonly name: string;
  readonly kind: 'one' | 'begins' | 'ends';
  /** As somebody wrote it. */
  readonly written: string;
}

const kinds = { Open: 'begins', Close: 'ends', SelfClosed: 'one' } as const;

/** The tags of a template in their order; undefined where a brace is not closed. Only texts and lists: nothing in a template runs. */
export async function tagsOf(template: Buffer): Promise<WordTag[] | undefined> {
  try {
    const tags = await handler({}).parseTags(template);
    return tags.map((tag) => ({ name: nameOf(tag.name ?? ''), kind: kinds[tag.disposition], written: tag.rawText }));
  } catch (fault) {
    if (isOfTemplate(fault)) return undefined;
    throw fault;
  }
}

/** Fills a template; undefined where its tags do not fit together. A tag in capitals is filled in capitals. */
export async function fillWord(template: Buffer, facts: WordFacts): Promise<Buffer | undefined> {
  try {
    return await handler(facts).process(template, {});
  } catch (fault) {
    if (isOfTemplate(fault)) return undefined;
    throw fault;
  }
}

/** How a tag is compared: `{Chủ  hồ sơ}` and `{CHỦ HỒ SƠ}` are one. */
export const nameOf = (written: string): string =>
  written.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();

const handler = (facts: WordFacts): TemplateHandler =>
  new TemplateHandler({
    plugins: [new ListPlugin(), new TextPlugin()],
    // Tables inside tables, as they are drawn for the head of a letter.
    maxXmlDepth: 80,
    scopeDataResolver: ({ path }) => standsFor(path, facts),
  });

/** What a tag stands for where it is: first in the line of the list around it, then in the whole. */
function standsFor(path: ScopeDataArgs['path'], facts: WordFacts) {
  const tag = path.at(-1);
  if (!isTag(tag)) return '';
  const name = nameOf(tag.name);
  const value = lineAround(path, facts)?.[name] ?? facts[name];
  if (value === undefined) return '';
  if (typeof value !== 'string') return value.map((line) => ({ ...line }));
  return isShouted(tag.name) ? value.toLocaleUpperCase('vi') : value;
}

function lineAround(path: ScopeDataArgs['path'], facts: WordFacts): Readonly<Record<string, string>> | undefined {
  const place = path.findLastIndex((part) => typeof part === 'number');
  const list = path[place - 1];
  const lines = isTag(list) ? facts[nameOf(list.name)] : undefined;
  return Array.isArray(lines) ? lines[path[place] as number] : undefined;
}

const isTag = (part: ScopeDataArgs['path'][number] | undefined): part is Tag => typeof part === 'object';

const isShouted = (name: string): boolean =>
  name === name.toLocaleUpperCase('vi') && name !== name.toLocaleLowerCase('vi');

/** What the library says of braces and lists that do not fit together; a fault of its own is not among them. */
const isOfTemplate = (fault: unknown): boolean =>
  fault instanceof TemplateSyntaxError || fault instanceof MaxXmlDepthError;
