import { withdraw } from '#casework/dossiers/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Inside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { bundleKnocks, bundlesAt } from './bundles.ts';
import { loginOf } from './personas.ts';
import { stations } from './stations.ts';
import { ticketKnocks, ticketsAt } from './tickets.ts';

const book = { owner: '{counter}', kind: 'form-03', year: '2019' };

/** What is knocked at of lists, number books and the archive. */
export const listKnocks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...ticketKnocks,
  ...bundleKnocks,
  'GET /can-bo/phieu-in-san': { quay: '{counter}' },
  'POST /can-bo/phieu-in-san': {
    counter: '{counter}',
    day: '21/02/2019',
    count: '2',
    reason: 'Cắt điện',
    useBy: '22/02/2019',
  },
  'GET /can-bo/phieu-in-san/:id': { id: '{counter slips}' },
  'GET /can-bo/phieu-in-san/:id/phieu-a4.pdf': { id: '{counter slips}' },
  'GET /can-bo/phieu-in-san/:id/phieu-a5.pdf': { id: '{counter slips}' },
  'GET /can-bo/phieu-in-san/:id/phieu.csv': { id: '{counter slips}' },
  'GET /can-bo/phieu-in-san/:id/phieu.xlsx': { id: '{counter slips}' },
  'POST /can-bo/phieu-in-san/:id/huy': { id: '{counter slips}', number: '', why: 'Có điện lại' },
  'GET /can-bo/so-cap-so/:owner/:kind/:year': book,
  'GET /can-bo/so-cap-so/:owner/:kind/:year/so-trong.pdf': book,
  'GET /can-bo/so-cap-so/:owner/:kind/:year/so-trong.csv': book,
  'GET /can-bo/so-cap-so/:owner/:kind/:year/so-trong.xlsx': book,
  'POST /can-bo/so-cap-so/:owner/:kind/giu-so': { ...book, count: '2', reason: 'Cắt điện', useBy: '22/02/2019' },
  'POST /can-bo/so-cap-so/dot/:id/huy': { id: '{counter numbers}', number: '', why: 'Có điện lại' },
  'GET /can-bo/nop-luu': { donvi: '{department}', nam: '2019' },
  'POST /can-bo/nop-luu': { unit: '{department}', year: '2019' },
  'GET /can-bo/nop-luu/:id': { id: '{department archive}' },
  'GET /can-bo/nop-luu/:id/muc-luc.pdf': { id: '{department archive}' },
  'GET /can-bo/nop-luu/:id/muc-luc.csv': { id: '{department archive}' },
  'GET /can-bo/nop-luu/:id/muc-luc.xlsx': { id: '{department archive}' },
  'POST /can-bo/nop-luu/:id/nhan': { id: '{department archive}' },
  'POST /can-bo/nop-luu/:id/thu-lai': { id: '{department archive to take back}', reason: 'Nhầm hộp' },
};

/** Lists, printed slips, a reservation and archive lists of a road, made by who may. A declined reception has opened the book. */
export async function listsAt(
  inside: Inside,
  where: 'district' | 'commune',
): Promise<Readonly<Record<string, string>>> {
  const district = where === 'district';
  const counter = district ? 'mot-cua-huyen' : 'mot-cua-xa-thanh-xuong';
  const office = district ? 'tu-phap' : 'xa-thanh-xuong';
  const [receives, clerk] = district ? (['receive', 'clerk'] as const) : (['commune', 'commune'] as const);
  const press = async (url: string, login: string | undefined, form: Record<string, string>): Promise<string> => {
    const { location = '' } = await inside.ask({ method: 'POST', url, as: login, form: { key: newId(), ...form } });
    return location;
  };
  const paper = { count: '2', reason: 'Cắt điện', useBy: '22/02/2019' };
  const slips = await press('/can-bo/phieu-in-san', loginOf(receives), { counter, day: '20/02/2019', ...paper });
  const reserved = await press(`/can-bo/so-cap-so/${counter}/form-03/giu-so`, loginOf(receives), paper);
  const { text } = await inside.ask({ url: reserved, as: loginOf(receives) });
  const hand = async (): Promise<string> => {
    const code = await stations(inside.db)[where]('received');
    const who = { login: loginOf(receives) ?? '', at: '2019-02-20T08:20' };
    const gone = { standing: 'owner', name: '', identity: '', reason: 'Đổi ý, không làm nữa' } as const;
    await as(inside.db, who, (deed) => withdraw(deed, { code, seq: null }, gone));
    const row = { chon: code, codes: code, pages: '9', keep: '20', box: '1' };
    return idIn(await press('/can-bo/nop-luu', loginOf(clerk), { unit: office, year: '2019', ...row }));
  };
  return {
    ...(await bundlesAt(inside, where)),
    ...(await ticketsAt(inside, { counter, calls: receives })),
    'counter slips': idIn(slips),
    'counter numbers': /so-cap-so\/dot\/([0-9a-f-]{36})/.exec(text)?.[1] ?? '',
    'department archive': await hand(),
    'department archive to take back': await hand(),
  };
}

const idIn = (location: string): string => /\/([0-9a-f-]{36})/.exec(location)?.[1] ?? '';
