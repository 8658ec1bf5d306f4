import { afterAll, expect, it } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { business, correction, walked } from '#test/support/walked.ts';
import { dossierByCode, numberAndSeal, receiveBasket, sign } from '../index.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const pageOf = async (code: string, login: string): Promise<string> => {
  const { text } = await ask({ url: `/can-bo/ho-so/${code}`, as: login });
  return /Hồ sơ đi cùng<\/h2>.*?<\/section>/s.exec(text)?.[0] ?? '';
};

it('a dossier leads to the others of its visit and their list, as far as the viewer may open them', async () => {
  const at = { counter: 'mot-cua-huyen', name: 'Lò Văn Cùng', identity: '048000551' };
  const receptions = await Promise.all(
    [business, correction, business].map(({ procedure }) => receptionOf(db, { ...at, procedure })),
  );
  const made = await as(db, { login: 'pham.thu.trang', at: '2019-02-20T09:00' }, (deed) =>
    receiveBasket(deed, receptions[0]?.oneStopId ?? '', receptions),
  );
  expect(made.ok).toBe(true);
  const id = made.ok ? made.value : '';
  const list = await ask({ url: `/can-bo/nhieu-thu-tuc/${id}`, as: 'pham.thu.trang' });
  const [first = '', second = '', third = ''] = [...new Set(list.text.match(/\d{3}\.\d\d\.29\.H18-190220-\d{4}/g))];
  const seen = await pageOf(first, 'pham.thu.trang');
  expect(seen).toContain('Nộp cùng lần');
  for (const href of [`/can-bo/ho-so/${second}`, `/can-bo/ho-so/${third}`, `/can-bo/nhieu-thu-tuc/${id}`])
    expect(seen).toContain(`href="${href}"`);
  // Whoever heads the office that settles the first and third has no part in the second, nor in the counter's list.
  const head = await pageOf(first, business.head);
  expect(head).toContain(`href="/can-bo/ho-so/${third}"`);
  expect(head).not.toContain(second);
  expect(head).toContain('1 hồ sơ khác không thuộc quyền xem');
  expect(head).not.toContain(`/can-bo/nhieu-thu-tuc/${id}`);
});

it('results that left in one press lead to each other and to the list that was signed', async () => {
  const unit = await unitByKey(db, 'tai-chinh-ke-hoach');
  const login = (await whoMay(db, 'dossier.clerk', unit?.id ?? ''))[0]?.login ?? '';
  const ready = async (name: string, identity: string): Promise<string> => {
    const code = await walked(db, { way: business, day: '2019-02-19', to: 'settled', name, identity });
    const asked = { code, seq: null };
    await as(db, { login: business.head, at: '2019-02-19T15:00' }, (deed) => sign(deed, asked));
    await as(db, { login, at: '2019-02-19T15:10' }, (deed) => numberAndSeal(deed, asked));
    return code;
  };
  const codes = [await ready('Lò Văn Một', '048000561'), await ready('Lò Văn Hai', '048000562')];
  const alone = await ready('Lò Văn Riêng', '048000563');
  const tick = async (code: string) => `${code}~${(await dossierByCode(db, code))?.seq}`;
  const collector = { name: 'Lò Văn Gom', identity: '048000569', standing: 'authorised', authority: 'UQ 18/02/2019' };
  const form: [string, string][] = [
    ...Object.entries({ key: newId(), ...collector, paid: 'yes', receiptNumber: '91' }),
    ...(await Promise.all(codes.map(async (code): Promise<[string, string]> => ['chon', await tick(code)]))),
  ];
  const done = await ask({ method: 'POST', url: '/can-bo/tra-nhieu', as: 'lo.thi.xuan', form });
  expect(done.status).toBe(303);
  const own = { key: newId(), seq: String((await dossierByCode(db, alone))?.seq), standing: 'owner', paid: 'yes' };
  const url = `/can-bo/ho-so/${alone}/tra`;
  await ask({ method: 'POST', url, as: 'lo.thi.xuan', form: { ...own, receiptNumber: '95' } });
  const seen = await pageOf(codes[0] ?? '', 'lo.thi.xuan');
  expect(seen).toContain('Trả cùng lần');
  expect(seen).toContain(`href="/can-bo/ho-so/${codes[1]}"`);
  expect(seen).toContain(`href="/can-bo/tra-nhieu/${codes[0]}"`);
  expect(seen).not.toContain(alone);
  expect(await pageOf(alone, 'lo.thi.xuan')).toBe('');
});

it('a dossier leads to the numbered list it was handed over with, for whoever may open it', async () => {
  const code = await walked(db, {
    way: business,
    day: '2019-02-20',
    to: 'received',
    name: 'Lò Văn Bó',
    identity: '048000571',
  });
  const [from, to] = [await unitByKey(db, 'mot-cua-huyen'), await unitByKey(db, 'tai-chinh-ke-hoach')];
  const form = { key: newId(), side: 'give', from: from?.id ?? '', to: to?.id ?? '', codes: code };
  const given = await ask({ method: 'POST', url: '/can-bo/ban-giao', as: business.clerk, form });
  const list = given.location?.split('?')[0] ?? '';
  const page = await ask({ url: `/can-bo/ho-so/${code}`, as: business.clerk });
  expect(page.text).toMatch(new RegExp(`<a[^>]*href="${list}"[^>]*>Phiếu bàn giao số \\d+/2019</a>`));
});
