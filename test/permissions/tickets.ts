import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Inside } from '#test/support/inside.ts';
import { loginOf, type Persona } from './personas.ts';

const onDay = { quay: '{counter}' };

/** How one knocks where numbers are drawn and called. */
export const ticketKnocks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'GET /lay-so/:quay': onDay,
  'POST /lay-so/:quay': { ...onDay, lane: 'receive' },
  'GET /lay-so/:quay/:id': { ...onDay, id: '{counter ticket}' },
  'GET /lay-so/:quay/:id/phieu.pdf': { ...onDay, id: '{counter ticket}' },
  'GET /bang-goi/:quay': onDay,
  'GET /can-bo/goi-so': { o: '{counter window}' },
  'POST /can-bo/goi-so/lay-so': { window: '{counter window}', lane: 'receive' },
  'POST /can-bo/goi-so/:window/goi': { window: '{counter window}' },
  // Whoever is second finds that the number was called again, or sent on, by the one before.
  'POST /can-bo/goi-so/:window/so/:ticket': {
    ...{ window: '{counter other window}', ticket: '{counter ticket}', do: 'again', seq: '2' },
  },
  'POST /can-bo/goi-so/:window/so/:ticket/chuyen': {
    ...{ window: '{counter window}', ticket: '{counter last ticket}', to: 'lane:receive', seq: '1' },
  },
  'GET /can-bo/so-goi-so': onDay,
  'POST /quan-tri/o-goi-so': { counter: '{counter}', number: '9', lanes: 'return' },
  'POST /quan-tri/o-goi-so/:id/thoi': { id: '{counter window to end}' },
};

/** At a counter: three windows, a number called to the second of them, others that wait for the first. */
export async function ticketsAt(
  { ask, db }: Inside,
  { counter, calls }: { readonly counter: string; readonly calls: Persona },
): Promise<Readonly<Record<string, string>>> {
  const post = (url: string, as: string | undefined, form: Readonly<Record<string, string>>) =>
    ask({ method: 'POST', url, as, form: { key: newId(), ...form } });
  for (const number of ['1', '2', '3'])
    await post('/quan-tri/o-goi-so', loginOf('admin'), { counter, number, lanes: 'receive' });
  const unit = (await unitByKey(db, counter))?.id ?? '';
  const windows = await db.rows<{ id: string }>(sql`select id from frontdesk.windows
    where counter_id = ${unit} and ended_at is null order by number`);
  const [first = '', other = '', ends = ''] = windows.map(({ id }) => id);
  const drawn: string[] = [];
  for (let n = 0; n < 5; n++) {
    const { location = '' } = await post(`/lay-so/${counter}`, undefined, { lane: 'receive' });
    drawn.push(location.split('/').at(-1) ?? '');
  }
  await post(`/can-bo/goi-so/${other}/goi`, loginOf(calls), {});
  return {
    ...{ 'counter window': first, 'counter other window': other, 'counter window to end': ends },
    ...{ 'counter ticket': drawn[0] ?? '', 'counter last ticket': drawn[4] ?? '' },
  };
}
