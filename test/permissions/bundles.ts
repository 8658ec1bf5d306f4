import { unitByKey } from '#foundations/organisations/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Inside } from '#test/support/inside.ts';
import { loginOf } from './personas.ts';
import { stations } from './stations.ts';

/** What is knocked at of hand-over lists; `{bundle}` waits to be checked in, `{checked in}` had a folder too much. */
export const bundleKnocks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'GET /can-bo/ban-giao/danh-sach.pdf': { giao: '{counter}', nhan: '{department}' },
  'GET /can-bo/ban-giao/danh-sach.csv': { giao: '{counter}', nhan: '{department}' },
  'GET /can-bo/ban-giao/danh-sach.xlsx': { giao: '{counter}', nhan: '{department}' },
  'GET /can-bo/ban-giao/quet': { giao: '{counter}', nhan: '{department}' },
  'POST /can-bo/ban-giao/quet': { giao: '{counter}', nhan: '{department}', do: 'add', ma: '190220-0001' },
  'GET /can-bo/ban-giao/phieu/:id': { id: '{bundle}' },
  'GET /can-bo/ban-giao/phieu/:id/phieu.pdf': { id: '{bundle}' },
  'GET /can-bo/ban-giao/phieu/:id/phieu.csv': { id: '{bundle}' },
  'GET /can-bo/ban-giao/phieu/:id/phieu.xlsx': { id: '{bundle}' },
  'POST /can-bo/ban-giao/phieu/:id/nguoi-mang': { id: '{bundle}', carrier: 'driver', bearer: 'Lò Văn Hặc' },
  'POST /can-bo/ban-giao/phieu/:id/thu-lai': { id: '{bundle}', reason: 'Nhầm bó' },
  'POST /can-bo/ban-giao/phieu/:id/xu-ly': { id: '{checked in bundle}', surplus: '{bundle surplus}', how: 'returned' },
};

/**
 * A list given at the district's counter, and one that was checked in with a folder too much. A commune's folders change no
 * hands: its counter and its offices are the same people, and there is no list.
 */
export async function bundlesAt(
  { ask, db }: Inside,
  where: 'district' | 'commune',
): Promise<Readonly<Record<string, string>>> {
  if (where === 'commune') return { bundle: newId(), 'checked in bundle': newId(), 'bundle surplus': newId() };
  const takes = 'le.thi.kim.dung';
  const press = async (url: string, as: string | undefined, form: Record<string, string>): Promise<string> =>
    (await ask({ method: 'POST', url, as, form: { key: newId(), ...form } })).location ?? '';
  const [from, to] = [await unitByKey(db, 'mot-cua-huyen'), await unitByKey(db, 'tu-phap')];
  const road = stations(db);
  const give = async (): Promise<{ id: string; code: string }> => {
    const code = await road.district('received');
    const form = { side: 'give', from: from?.id ?? '', to: to?.id ?? '', codes: code };
    const at = await press('/can-bo/ban-giao', loginOf('receive'), form);
    return { id: /phieu\/([0-9a-f-]{36})/.exec(at)?.[1] ?? '', code };
  };
  const came = await give();
  const scans = `${came.code}\n000.00.29.H18-190101-0001`;
  const seen = await press('/can-bo/ban-giao/quet', takes, { phieu: came.id, do: 'pass', scans, compared: scans });
  const { text } = await ask({ url: seen, as: takes });
  const surplus = /name="surplus" value="([0-9a-f-]{36})"/.exec(text)?.[1] ?? '';
  return { bundle: (await give()).id, 'checked in bundle': came.id, 'bundle surplus': surplus };
}
