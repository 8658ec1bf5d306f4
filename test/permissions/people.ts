import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Inside } from '#test/support/inside.ts';
import { loginOf } from './personas.ts';

type Knocks = Readonly<Record<string, Readonly<Record<string, string>>>>;

const entry = { do: 'write', post: '{post}', from: '01/02/2019', 'r1.role': 'oversee', 'r1.unit': 'y-te' } as const;
const dated = { on: '01/01/2030', decision: '1/QĐ' } as const;
const decided = { ground: 'contract', on: '20/02/2019', decision: '15/QĐ-UBND' } as const;

/** Officials who come and go. */
export const peopleKnocks: Knocks = {
  'POST /quan-tri/them-can-bo': { ...entry, name: 'Người {chance}' },
  'GET /quan-tri/don-vi/:unit/chuc-danh-moi': { unit: 'y-te' },
  'POST /quan-tri/don-vi/:unit/chuc-danh-moi': {
    unit: 'y-te',
    do: 'write',
    title: 'Chức danh {chance}',
    standing: 'expert',
  },
  'POST /quan-tri/chuc-danh/:id/bo': { id: '{vacant}' },
  'POST /quan-tri/mo-don-vi': {
    ...{ do: 'write', kind: 'vertical', name: 'Đơn vị {chance}', shortName: 'Thử' },
    ...dated,
  },
  'GET /quan-tri/don-vi/:key/thay-doi/:act': { key: 'dan-toc', act: 'doi-ten' },
  'POST /quan-tri/don-vi/:key/thay-doi/:act': {
    ...{ key: 'dan-toc', act: 'doi-ten', do: 'write', name: 'Phòng {chance}', shortName: 'Dân tộc' },
    ...{ on: '01/01/2030', decision: '1/QĐ' },
  },
  'GET /quan-tri/don-vi/:key/lien-he': { key: 'dan-toc' },
  'POST /quan-tri/don-vi/:key/lien-he': { key: 'dan-toc', do: 'look', address: 'Bản {chance}', phone: '0215 1' },
  'POST /quan-tri/don-vi/:key/lien-he/huy': { key: 'dan-toc', change: '{chance}' },
  'POST /quan-tri/thay-doi-don-vi/:id/huy': { id: '{unit change}' },
  'GET /quan-tri/cap-lai-mat-khau/nguoi/:id/mo-khoa': { id: '{person}' },
  // Not locked: whoever may lift is told so.
  'POST /quan-tri/cap-lai-mat-khau/nguoi/:id/mo-khoa': { id: '{person}', why: 'Thử' },
  'GET /quan-tri/nguoi/:id/sua': { id: '{person}' },
  'POST /quan-tri/nguoi/:id/sua': { id: '{person}', name: 'Quàng Văn Thuận', born: '01/02/1985' },
  'POST /quan-tri/nguoi/:id/huy-them': { id: '{entered}' },
  'POST /quan-tri/nguoi/:id/mat-khau-dau': { id: '{leaver}' },
  'GET /quan-tri/nguoi/:id/thoi-lam-viec': { id: '{person}' },
  'POST /quan-tri/nguoi/:id/thoi-lam-viec': { id: '{leaver}', ...decided },
  'POST /quan-tri/nguoi/:id/huy-thoi-lam-viec': { id: '{left}' },
  'POST /quan-tri/nguoi/:id/lam-lai': { id: '{gone}' },
};

/** One who was entered, one who will leave, two who left; a post that nobody holds. */
export async function enteredPeople(
  { ask, db }: Inside,
  post: string,
): Promise<Readonly<Record<'entered' | 'leaver' | 'left' | 'gone' | 'vacant' | 'unit change', string>>> {
  const as = loginOf('admin');
  const enter = async (name: string): Promise<string> => {
    const form = { ...entry, key: newId(), post, name };
    const { location = '' } = await ask({ method: 'POST', url: '/quan-tri/them-can-bo', as, form });
    return /nguoi\/([0-9a-f-]{36})/.exec(location)?.[1] ?? '';
  };
  const leave = async (id: string): Promise<string> => {
    await ask({ method: 'POST', url: `/quan-tri/nguoi/${id}/thoi-lam-viec`, as, form: { key: newId(), ...decided } });
    return id;
  };
  const opening = { key: newId(), do: 'write', title: 'Chức danh thử', standing: 'support' };
  await ask({ method: 'POST', url: '/quan-tri/don-vi/y-te/chuc-danh-moi', as, form: opening });
  const vacant = await db.one<{ id: string }>(sql`select id from staffing.posts where title = 'Chức danh thử'`);
  const named = { key: newId(), do: 'write', name: 'Phòng Y tế mới', shortName: 'Y tế', ...dated };
  await ask({ method: 'POST', url: '/quan-tri/don-vi/y-te/thay-doi/doi-ten', as, form: named });
  const change = await db.one<{ id: string }>(sql`select id from organisations.unit_changes limit 1`);
  return {
    'unit change': change.id,
    vacant: vacant.id,
    entered: await enter('Người Vừa Vào'),
    leaver: await enter('Người Sắp Đi'),
    left: await leave(await enter('Người Đã Đi')),
    gone: await leave(await enter('Người Đi Rồi')),
  };
}
