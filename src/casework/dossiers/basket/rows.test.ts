import { afterAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { openInside } from '#test/support/inside.ts';
import { takeOwed } from '#test/support/paid.ts';
import { chargesOf } from '../../payments/index.ts';
import { exemptionsOfRows, notExempt, scansOfRows } from './basket.rules.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const clerk = 'lo.thi.thuy';
const counter = { counter: 'mot-cua-xa-thanh-xuong', outsideHours: 'yes' };
const visit = {
  ...counter,
  name: 'Lò Văn Miễn',
  born: '1985',
  identityKind: 'cmnd',
  identityNumber: '040000711',
  address: 'bản Noong Luống, xã Thanh Xương',
  ownerId: 'new',
  bothPresent: 'yes',
};
const three = ['nhan-cha-me-con', 'ban-sao-trich-luc-ho-tich', 'cap-giay-xac-nhan-tinh-trang-hon-nhan'];
type Fields = readonly (readonly [string, string])[];

const basket = (form: Readonly<Record<string, string>>, more: Fields = three.map((key) => ['rows', key])) =>
  ask({
    method: 'POST',
    url: '/can-bo/nhieu-thu-tuc',
    as: clerk,
    form: [...Object.entries({ key: newId(), ...visit, ...form }), ...more],
  });

/** The rows with every required paper ticked, as the page sends them. */
async function filled(): Promise<Fields> {
  const { text } = await ask({ url: (await basket({ do: 'all' })).location ?? '', as: clerk });
  const chosen = [...text.matchAll(/<select[^>]*name="(paper\.[^"]+)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name = '', options = '']): [string, string] => {
      const option = /<option[^>]*selected[^>]*>/.exec(options)?.[0] ?? '';
      return [name, /value="(\w*)"/.exec(option)?.[1] ?? ''];
    },
  );
  return [...three.map((key): [string, string] => ['rows', key]), ...chosen];
}

interface Charged {
  readonly amount: bigint;
  readonly ground: string | null;
  readonly proof: string | null;
}
/** What is owed for each dossier of a basket, in its order. */
const charged = (location = ''): Promise<Charged[]> =>
  db.rows<Charged>(sql`
    select c.amount, c.exemption_ground as ground, c.exemption_proof as proof from dossiers.basket_lines l
    join payments.charges c on c.subject_id = l.dossier_id
    where l.basket_id = ${location.split('/').at(-1) ?? ''} order by l.position, c.position`);
const digests = (location = '') =>
  db.rows<{ row: number; name: string; shared: boolean; digest: string | null }>(sql`
    select l.position::int as row, p.name, p.shared, p.file_digest as digest from dossiers.basket_lines l
    join dossiers.papers p on p.dossier_id = l.dossier_id
    where l.basket_id = ${location.split('/').at(-1) ?? ''} order by l.position, p.position`);
const dossiers = async () => (await db.one<{ n: number }>(sql`select count(*)::int as n from dossiers.dossiers`)).n;

/** A form with files, as a browser sends it. */
function sent(url: string, form: Fields, files: Fields) {
  const part = (name: string, value: string, file = '') =>
    `--mc\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;
  const pdf = '; filename="quet.pdf"\r\ncontent-type: application/pdf';
  const none = '; filename=""\r\ncontent-type: application/octet-stream';
  const body = [
    ...form.map(([name, value]) => part(name, value)),
    ...files.map(([name, value]) => part(name, value, value === '' ? none : pdf)),
    '--mc--\r\n',
  ];
  const raw = { type: 'multipart/form-data; boundary=mc', body: body.join('') };
  return ask({ method: 'POST', url, as: clerk, raw });
}
/** What stands on a page after some words. */
const behind = (text: string, words: string): string => text.slice(text.indexOf(words)).slice(0, 300);
const pdf = (what: string): string => `%PDF-1.7\n${what}\n%%EOF`;

/** A poor household with its paper of this year, at a row. */
const poorAt = (n: number) => ({
  ...{ [`exempt.${n}`]: 'yes', [`exemptionGround.${n}`]: 'Hộ nghèo', [`proofNumber.${n}`]: '12' },
  ...{ [`proofYear.${n}`]: '2019', [`proofIssuer.${n}`]: 'UBND xã Thanh Xương' },
});

describe('an exemption in the basket', () => {
  it('of a poor household is proved by a paper of this year: another is refused at its row, with what to do', async () => {
    const said = (year: string) => ({ ...poorAt(1), 'proofYear.1': year });
    const old = await basket({ do: 'receive', ...said('2018') }, await filled());
    expect(old.status).toBe(422);
    for (const words of ['Giấy tờ năm 2018 không còn dùng được cho năm 2019', 'href="#proofYear-1"', 'value="2018"'])
      expect(old.text).toContain(words);
    const without = await basket({ do: 'receive', ...said('') }, await filled());
    expect(without.text).toContain('Ghi năm của giấy chứng nhận hộ nghèo, ví dụ 2019');
  });

  it('is of its row: ground and proof stand at each charge, an empty one is that of the row above, the sum is of the rest', async () => {
    const done = await basket({ do: 'receive', 'quantity.1': '3', ...poorAt(1), 'exempt.2': 'yes' }, await filled());
    expect(done.status).toBe(303);
    const proof = 'Giấy chứng nhận hộ nghèo số 12, năm 2019, UBND xã Thanh Xương cấp';
    const proved = (ground: string) => ({ amount: 0n, ground, proof });
    // Each in the words of its own law, the paper as it was shown once.
    expect(await charged(done.location)).toEqual([
      ...[{ amount: 15_000n, ground: null, proof: null }, proved('Hộ nghèo'), proved('Người thuộc hộ nghèo')],
    ]);
    const { text } = await ask({ url: done.location ?? '', as: clerk });
    expect(text.match(/\(được miễn\)/g)).toHaveLength(2);
    expect(behind(text, 'Tổng số tiền phải thu')).toContain(formatDong(15_000n));
  });

  it('is refused without ground or proof, in the name of its row, and keeps what was typed', async () => {
    const before = await dossiers();
    const { status, text } = await basket(
      { do: 'receive', 'exempt.0': 'yes', 'exempt.1': 'yes', 'exemptionGround.1': 'Người khuyết tật' },
      await filled(),
    );
    expect(status).toBe(422);
    for (const word of [
      'Đăng ký nhận cha, mẹ, con: Chọn miễn thì ghi rõ diện được miễn',
      'Cấp bản sao trích lục hộ tịch: Ghi số của giấy xác nhận khuyết tật',
      'Cấp bản sao trích lục hộ tịch: Ghi nơi cấp giấy xác nhận khuyết tật',
      'value="Người khuyết tật"',
      'href="#proofNumber-1"',
    ])
      expect(text).toContain(word);
    expect(await dossiers()).toBe(before);
  });

  it('goes with its row when one above is taken out', async () => {
    const { text } = await ask({ url: (await basket({ remove: '0', ...poorAt(1) })).location ?? '', as: clerk });
    expect(text).toMatch(/name="proofNumber\.0"[^>]*value="12"|value="12"[^>]*name="proofNumber\.0"/);
  });

  it('stands on the nearest row above that says it', () => {
    const said = (ground: string) => ({ exemption: { ...notExempt, ticked: true, ground } });
    const rows = [said(''), said('A'), { exemption: notExempt }, said(''), said('B'), said('')];
    expect(exemptionsOfRows(rows).map(({ ticked, ground }) => (ticked ? ground : null))).toEqual([
      '',
      'A',
      null,
      'A',
      'B',
      'B',
    ]);
  });
});

describe('scans of the basket', () => {
  it('lie with their row; a shared paper is scanned once and stands in every dossier that shares it', async () => {
    const papers = await filled();
    const [first] = papers.filter(([name, there]) => name.startsWith('paper.0.') && there === 'own');
    const [form, identity] = [Object.entries({ key: newId(), ...visit, do: 'show' }), first?.[0].slice(6) ?? ''];
    const files: Fields = papers
      .filter(([name, there]) => name.startsWith('paper.0.') && there === 'own')
      .map(([name]) => [name.replace('paper.', 'scan.'), pdf(name)]);
    const kept = await sent('/can-bo/nhieu-thu-tuc', [...form, ...papers], files);
    const { text } = await ask({ url: kept.location ?? '', as: clerk });
    expect(text).toContain(`name="scanned.${identity}"`);
    const hidden = [...text.matchAll(/name="(scanned\.[^"]+)" value="([0-9a-f]{64})"/g)].map(
      ([, name = '', digest = '']): [string, string] => [name, digest],
    );
    expect(hidden).toHaveLength(files.length);
    const done = await basket({ do: 'receive', twin: 'yes', key: newId() }, [...papers, ...hidden]);
    expect(done.status).toBe(303);
    const rows = await digests(done.location);
    expect(rows.filter(({ row, digest }) => row === 1 && digest).length).toBe(files.length);
    const shared = rows.filter((row) => row.shared);
    expect(shared.length).toBeGreaterThan(0);
    for (const { digest } of shared) expect(hidden.map(([, known]) => known)).toContain(digest);
    expect(rows.filter(({ row, shared: of, digest }) => row > 1 && !of && digest)).toEqual([]);
  });

  it('that are no papers are refused with their name, and nothing typed is lost', async () => {
    const form = Object.entries({ key: newId(), ...visit, do: 'receive' });
    const answer = await sent(
      '/can-bo/nhieu-thu-tuc',
      [...form, ['rows', three[0] ?? '']],
      [['scan.0.giay-to-1', 'chỉ là chữ']],
    );
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('quet.pdf');
    expect(answer.text).toContain(visit.name);
  });

  it('may be left out for every paper of a full basket', async () => {
    const form = Object.entries({ key: newId(), ...visit, do: 'show' });
    const empty = Array.from({ length: 100 }, (_, n): [string, string] => [`scan.${n % 8}.giay-to-${n}`, '']);
    expect((await sent('/can-bo/nhieu-thu-tuc', [...form, ['rows', three[0] ?? '']], empty)).status).toBe(303);
  });

  it('serve a row that shares the paper, and no other', () => {
    const paper = (key: string, there: 'own' | 'shared' | undefined) => ({ key, name: 'Giấy tờ tùy thân', there });
    const rows = [
      { papers: [paper('a', 'own')], scans: new Map([['a', 'd1']]) },
      { papers: [paper('b', 'shared')], scans: new Map() },
      { papers: [paper('c', 'own')], scans: new Map() },
    ];
    expect(scansOfRows(rows).map((one) => [...one])).toEqual([[['a', 'd1']], [['b', 'd1']], []]);
  });
});

describe('a list', () => {
  const url = '/can-bo/nop-theo-danh-sach';
  const head = {
    ...counter,
    procedure: 'ban-sao-trich-luc-ho-tich',
    submitter: 'other',
    submitterName: 'Lò Văn Trưởng',
    submitterIdentity: '040000902',
    place: 'bản Noong Luống, xã Thanh Xương',
    somebodyNew: 'yes',
  };
  const people = (from: number) =>
    [0, 1, 2].flatMap((n): [string, string][] => [
      [`name.${n}`, `Quàng Thị Nghèo ${'ABC'[n]}`],
      [`born.${n}`, String(1960 + n)],
      [`identity.${n}`, String(from + n).padStart(9, '0')],
      [`ready.${n}`, 'yes'],
    ]);
  const form = (from: number, more: Readonly<Record<string, string>> = {}): Fields => [
    ...Object.entries({ key: newId(), do: 'receive', ...head, ...more }),
    ...people(from),
  ];
  const exempt = {
    ...{ 'ground.1': 'Hộ nghèo', 'proofPaper.1': 'Sổ hộ nghèo', 'proofNumber.1': '7', 'proofYear.1': '2019' },
    'proofIssuer.1': 'UBND xã Thanh Xương',
  };

  it('exempts the person of its line alone, and says beforehand what is to be paid', async () => {
    const shown = await ask({ method: 'POST', url, as: clerk, form: form(49_000_100, { ...exempt, do: 'show' }) });
    const { text } = await ask({ url: shown.location ?? '', as: clerk });
    expect(behind(text, '3 người, 1 người được miễn')).toContain(formatDong(16_000n));
    const done = await ask({ method: 'POST', url, as: clerk, form: form(49_000_100, exempt) });
    expect(done.status).toBe(303);
    const owed = { amount: 8_000n, ground: null, proof: null };
    expect(await charged(done.location)).toEqual([
      owed,
      { amount: 0n, ground: 'Hộ nghèo', proof: 'Sổ hộ nghèo số 7, năm 2019, UBND xã Thanh Xương cấp' },
      owed,
    ]);
    const made = await ask({ url: done.location ?? '', as: clerk });
    expect(behind(made.text, 'Tổng số tiền phải thu')).toContain(formatDong(16_000n));
  });

  it('is paid by receipts of those who pay: whoever is exempt has none, and the receipts are the sum of the list', async () => {
    const { location = '' } = await ask({ method: 'POST', url, as: clerk, form: form(49_000_400, exempt) });
    const lines = await db.rows<{ id: string }>(sql`select dossier_id::text as id from dossiers.basket_lines
      where basket_id = ${location.split('/').at(-1) ?? ''} order by position`);
    const taken: unknown[] = [];
    for (const { id } of lines) taken.push(await takeOwed(db, id));
    expect(taken).toEqual([8_000n, 0n, 8_000n].map((value) => ({ ok: true, value })));
    const receipts = await Promise.all(lines.map(async ({ id }) => (await chargesOf(db, id))[0]?.receipt_number));
    expect(receipts.map(Boolean)).toEqual([true, false, true]);
    expect(new Set(receipts).size).toBe(3);
  });

  it('names the line whose proof is missing', async () => {
    const { status, text } = await ask({
      method: 'POST',
      url,
      as: clerk,
      form: form(49_000_200, { 'ground.2': 'Hộ nghèo' }),
    });
    expect(status).toBe(422);
    expect(text).toContain('Dòng 3 (Quàng Thị Nghèo C): Ghi số của giấy chứng nhận hộ nghèo');
    expect(text).toContain('href="#proofNumber-2"');
  });

  it('keeps the scan of a line, which stands at every paper of that person and of nobody else', async () => {
    const done = await sent(url, form(49_000_300), [['scan.1', pdf('cả bộ')]]);
    expect(done.status).toBe(303);
    const rows = await digests(done.location);
    expect(new Set(rows.filter(({ digest }) => digest).map(({ row }) => row))).toEqual(new Set([2]));
    expect(rows.filter(({ row, digest }) => row === 2 && !digest)).toEqual([]);
  });
});
