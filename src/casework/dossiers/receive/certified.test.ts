import { afterAll, describe, expect, it } from 'vitest';
import { system } from '#platform/actor/index.ts';
import { counterForm } from '#test/support/counter-form.ts';
import { openInside } from '#test/support/inside.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import { papersOf } from '../dossier/paper.store.ts';
import { receiptData } from '../paper/sheet-data.ts';
import { paths } from '../paths.ts';
import { wholeDossier } from '../view/dossier.view.ts';
import { isTickedCertified } from './receive.read.rules.ts';

const inside = await openInside();
afterAll(() => inside.close());
const { db } = inside;

const clerk = 'nguyen.thi.lan.huong';
const business = 'dang-ky-thanh-lap-ho-kinh-doanh';
const url = '/can-bo/tiep-nhan';

const issued = {
  ...{ superior: '', unit: '', place: '', phone: '', area: '', number: '', lookUpAt: '', illustrative: true },
  ...{ at: Temporal.Instant.from('2019-02-20T01:28:00Z'), says: () => '' },
};

const box = (html: string, paper: string): string =>
  html.match(new RegExp(`<input[^>]*id="certified-${paper}"[^>]*>`))?.[0] ?? 'no box';

/** The counter's form with two copies of its first paper, which the clerk saw to be certified or not. */
async function formOf(person: number, certified: boolean) {
  const form = (await counterForm(db, 'mot-cua-huyen', business)).press(`certified-copies-${person}`, person);
  const paper = form.get('brought') ?? '';
  form.set(`copy.${paper}`, '2');
  if (certified) form.set('certified', paper);
  return { form, paper };
}

async function received(person: number, certified: boolean) {
  const { form } = await formOf(person, certified);
  const done = await inside.ask({ method: 'POST', url, as: clerk, form: [...form] });
  expect(done.status).toBe(303);
  const code = done.location?.match(/\d{3}[^/?]*-\d{6}-\d+/)?.[0] ?? decodeURIComponent(done.location ?? '');
  const dossier = await dossierByCode(db, code);
  if (!dossier) throw new Error(`nothing was received at ${done.location}`);
  return dossier;
}

describe('copies the counter says are certified', () => {
  it('stay said when something else is refused', async () => {
    const { form, paper } = await formOf(61, true);
    form.set('name', '');
    const refused = await inside.ask({ method: 'POST', url, as: clerk, form: [...form] });
    expect(refused.status).toBe(422);
    expect(box(refused.text, paper)).toContain('checked');
    form.delete('certified');
    const plain = await inside.ask({ method: 'POST', url, as: clerk, form: [...form] });
    expect(box(plain.text, paper)).toMatch(/^<input(?!.*checked)/);
  });

  it('lie in the folder as such and are told on the page of the dossier; of a plain copy nothing is told', async () => {
    const seen = await received(62, true);
    expect((await papersOf(db, seen.id))[0]).toMatchObject({ copy: 2, certified: true });
    const page = await inside.ask({ url: paths.dossier(seen.code), as: clerk });
    expect(page.text).toContain('Bản sao có chứng thực');
    const plain = await received(63, false);
    expect((await papersOf(db, plain.id))[0]).toMatchObject({ copy: 2, certified: null });
    const other = await inside.ask({ url: paths.dossier(plain.code), as: clerk });
    expect(other.text).not.toContain('Bản sao có chứng thực');
  });

  it('are counted in the column of certified copies of the receipt', async () => {
    const counted = async (code: string) => {
      const whole = await wholeDossier(db, system('test'), code);
      return whole && receiptData(whole, issued).papers[0];
    };
    expect(await counted((await received(64, true)).code)).toMatchObject({ certified: 2, photo: 0 });
    expect(await counted((await received(65, false)).code)).toMatchObject({ certified: 0, photo: 2 });
  });
});

it('a paper the procedure asks for as certified is ticked before the clerk looked, where it cannot be shown instead', () => {
  const form = { key: 'k'.repeat(12), counter: 'c', procedure: 'p' };
  const paper = { key: 'bang', name: 'Văn bằng (có chứng thực)', original: 0, copy: 1, show: false, required: true };
  const asked = (name: string, show = false) => isTickedCertified(form, { ...paper, name, show } as never);
  expect([asked(paper.name), asked(paper.name, true), asked('Văn bằng')]).toEqual([true, false, false]);
  expect(isTickedCertified({ ...form, 'copy.bang': '1' }, paper as never)).toBe(false);
});
