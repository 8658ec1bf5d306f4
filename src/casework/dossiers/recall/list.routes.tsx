import { Type } from 'typebox';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, download, missing, page } from '#platform/http/index.ts';
import { type Format, mediaTypes, spreadsheet } from '#platform/spreadsheet/index.ts';
import { paths } from '../paths.ts';
import { FaultPage } from './list.page.tsx';
import { faultListWords } from './list.text.ts';
import { type FaultAddress, faultList, sheetColumns, sheetRows } from './list.view.ts';

const short = Type.Optional(Type.String({ maxLength: 80 }));
const query = Type.Object({ 'don-vi': short, tu: short, den: short, xem: Type.Optional(Type.Literal('in')) });
// Several may: who stands at a counter or heads it, and who answers for an office. The rows say which.
const needs = 'dossier.read';

/** `/can-bo/sai-sot`: results called back for a fault of the authority, on screen, on paper and as a file. */
export const faultRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.faults(), needs, query, handle: show }),
  ...(['csv', 'xlsx'] as const).map((format) =>
    route({ method: 'GET', path: paths.faultsFile(format), needs, query, handle: (ask) => send(ask, format) }),
  ),
];

type Asked = Visit<unknown, FaultAddress>;

async function show(ask: Asked): Promise<Answer> {
  const forPaper = ask.query.xem === 'in';
  const list = await faultList(ask, forPaper ? 'print' : 'look');
  if (!list) return missing;
  const { language } = ask;
  return page({
    title: faultListWords(language).title,
    place: 'faults',
    status: list.wrong.size > 0 ? 422 : 200,
    body: <FaultPage {...{ language, list, forPaper }} />,
  });
}

async function send(ask: Asked, format: Format): Promise<Answer> {
  const list = await faultList(ask, format);
  if (!list || list.wrong.size > 0) return missing;
  const { language } = ask;
  const sheet = {
    name: faultListWords(language).title,
    columns: sheetColumns(language),
    rows: sheetRows(list, language),
  };
  return download(spreadsheet(format, sheet), mediaTypes[format], `sai-sot-${list.from}-${list.to}.${format}`);
}
