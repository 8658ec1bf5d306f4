import { type Static, Type } from 'typebox';
import type { Importing } from '#foundations/importing/index.ts';
import { importRoutes } from '#foundations/importing/panels.tsx';
import { type HouseRoute, type NamedSheet, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { type BringReason, bringRows, intoOf, seenOf } from './bring.act.ts';
import { fileRows, judgeRows } from './bring.rules.ts';
import { bringWords } from './bring.text.ts';
import { type FiledSection, filedSections, rowColumns, rowHead } from './columns.rules.ts';
import { editReasonText } from './reasons.text.ts';
import { openOf, trailTo } from './screen.tsx';
import { sectionSlugs } from './sections.rules.ts';
import { sectionWords } from './sections.text.ts';
import type { Typed } from './typed.rules.ts';

const needs = 'procedure.edit';
const path = paths.draftRows(':key', ':part');
const params = Type.Object({ key: Type.String({ maxLength: 200 }), part: Type.String({ maxLength: 40 }) });
type Asked = Visit<Static<typeof params>>;

/** `/quan-tri/thu-tuc/{key}/phien-ban-moi/{part}`: papers, fees or times of the draft as a file, brought back by `/nhap`. */
export const bringRoutes: HouseRoute[] = [
  ...sheetRoutes({ path, needs, params, sheet: (ask) => sheet(ask) }),
  ...importRoutes<Static<typeof params>, BringReason>({ path, needs, params, open: (ask) => into(ask) }),
];

const sectionOf = ({ params: { part } }: Asked): FiledSection | undefined =>
  filedSections.find((section) => sectionSlugs[section] === part);

async function sheet(ask: Asked): Promise<NamedSheet | undefined> {
  const { language, params } = ask;
  const section = sectionOf(ask);
  const open = section && (await openOf(ask));
  if (!open) return undefined;
  const made = sheetOf<Typed>({
    name: sectionWords(language)[section],
    lines: fileRows(intoOf(open.base, open.draft, { section, language })),
    columns: [
      { head: rowHead(language), width: 10, cell: ({ row }) => row ?? '' },
      ...rowColumns[section].map(({ key, width, head }) => ({
        ...{ head: head(language), width },
        cell: (line: Typed) => line[key] ?? '',
      })),
    ],
  });
  return { ...made, file: `${params.key}-${params.part}` };
}

async function into(ask: Asked): Promise<Importing<BringReason> | undefined> {
  const { language, params } = ask;
  const section = sectionOf(ask);
  const open = section && (await openOf(ask));
  if (!open) return undefined;
  const { base, draft } = open;
  const said = bringWords(language);
  const part = sectionWords(language)[section];
  const shown = paths.newVersion(params.key, { base: base.id ?? undefined, part: params.part });
  return {
    title: said.title(part),
    place: 'catalogue',
    trail: [...trailTo(ask, base), { text: part, href: shown }],
    files: paths.draftRows(params.key, params.part),
    columns: columnsIn(section, language),
    undo: said.undo,
    named: ({ row, name }) => [row || said.newRow, name].filter(Boolean).join('. '),
    judge: async (lines) => judgeRows(lines, intoOf(base, draft, { section, language }), seenOf(draft)),
    write: (deed, lines) => bringRows(deed, { key: params.key, base: base.id, section, language }, lines),
    says: editReasonText,
  };
}

/** The heads of the file, in the language of the page first; a column that is missing would empty every row. */
function columnsIn(section: FiledSection, language: Language): Importing['columns'] {
  const heads = (said: (language: Language) => string): string[] => [language, 'vi' as const, 'en' as const].map(said);
  return [
    { key: 'row', heads: heads(rowHead), required: true },
    ...rowColumns[section].map(({ key, head }) => ({ key, heads: heads(head), required: true })),
  ];
}
