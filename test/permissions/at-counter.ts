import { receiveBasket } from '#casework/dossiers/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Inside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { otherKnocks } from './knocks.ts';
import { loginOf } from './personas.ts';

/** A reception declined by somebody at their own counter, its slip printed. */
export async function declineOne({ ask }: Inside, persona: 'receive' | 'commune'): Promise<string> {
  const counter = persona === 'receive' ? 'mot-cua-huyen' : 'mot-cua-xa-thanh-xuong';
  const as = loginOf(persona);
  const typed = otherKnocks['POST /can-bo/tu-choi-tiep-nhan'] ?? {};
  const form = { ...typed, key: newId(), counter, procedure: '', request: 'Xin xác nhận đất' };
  const { location = '' } = await ask({ method: 'POST', url: '/can-bo/tu-choi-tiep-nhan', as, form });
  const book = await ask({ url: location, as });
  const id = /tu-choi-tiep-nhan\/([0-9a-f-]{36})\/in/.exec(book.text)?.[1] ?? '';
  await ask({ method: 'POST', url: `/can-bo/tu-choi-tiep-nhan/${id}/in`, as, form: { key: newId() } });
  return id;
}

/** A reception laid aside by somebody at their own counter. */
export async function parkOne({ ask }: Inside, persona: 'receive' | 'commune'): Promise<string> {
  const [counter, procedure] = matterOf(persona);
  const form = { key: newId(), do: 'park', counter, procedure, name: 'Lò Văn Gác', waitsFor: 'Bản photo' };
  const { location = '' } = await ask({ method: 'POST', url: '/can-bo/tiep-nhan', as: loginOf(persona), form });
  return /vua=([0-9a-f-]{36})/.exec(location)?.[1] ?? '';
}

/** A basket of one procedure, received by somebody at their own counter. */
export async function basketOf({ db }: Inside, persona: 'receive' | 'commune'): Promise<string> {
  const [counter, procedure] = matterOf(persona);
  const reception = await receptionOf(db, { counter, procedure, name: 'Lò Văn Giỏ', identity: '040000771' });
  const who = { login: loginOf(persona) ?? '', at: '2019-02-20T08:20' };
  const done = await as(db, who, (deed) => receiveBasket(deed, reception.oneStopId, [reception]));
  if (!done.ok) throw new Error(JSON.stringify(done.reasons));
  return done.value;
}

/** What is received by each, and where. */
const matterOf = (persona: 'receive' | 'commune') =>
  persona === 'receive'
    ? (['mot-cua-huyen', 'thay-doi-cai-chinh-ho-tich-du-14-tuoi'] as const)
    : (['mot-cua-xa-thanh-xuong', 'dang-ky-khai-sinh'] as const);
