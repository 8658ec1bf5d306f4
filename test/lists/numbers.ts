import { newId } from '#platform/id/index.ts';
import type { Inside } from '#test/support/inside.ts';

/** A window at the district's counter and two numbers drawn there: what its lists show. */
export async function numbersAtCounter({ ask }: Inside): Promise<void> {
  const counter = 'mot-cua-huyen';
  const post = (url: string, form: Readonly<Record<string, string>>, as?: string) =>
    ask({ method: 'POST', url, as, form: { key: newId(), ...form } });
  await post('/quan-tri/o-goi-so', { counter, number: '1', lanes: 'receive' }, 'ngo.quang.vinh');
  for (const lane of ['receive', 'receive']) await post(`/lay-so/${counter}`, { lane });
}
