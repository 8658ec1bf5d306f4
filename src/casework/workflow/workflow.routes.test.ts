import { render } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HouseRoute, Visit } from '#platform/house/index.ts';
import type { Answer } from '#platform/http/index.ts';
import type { Language } from '#platform/text/index.ts';
import { eightTables } from '#test/processes/world.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { publish, tableToBpmn } from './index.ts';
import { paths } from './paths.ts';
import { processPicture, workflowRoutes } from './web.tsx';

const { db, close } = await emptyDatabase();
afterAll(close);
const ids: string[] = [];
beforeAll(async () => {
  for (const table of eightTables)
    ids.push(await db.transaction((tx) => publish(tx, { ...table, xml: tableToBpmn(table) })));
});

interface Asked {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly language?: Language;
}

async function ask(path: string, { params = {}, query = {}, language = 'vi' }: Asked = {}): Promise<Answer> {
  const found = workflowRoutes.find((one: HouseRoute) => one.path === path)!;
  expect(found.needs).toBe('procedure.read');
  return found.handle({ house: { db }, language, params, query } as unknown as Visit<never, never, never>);
}

const html = (answer: Answer): string => (answer.kind === 'page' ? render(answer.page.body) : '');

describe('the administration\u2019s pages of processes', () => {
  test('the list leads to every process and is searched without diacritics', async () => {
    const all = html(await ask(paths.processes()));
    for (const id of ids) expect(all).toContain(paths.process(id));
    const found = html(await ask(paths.processes(), { query: { q: 'khai sinh' } }));
    expect(ids.filter((id) => found.includes(paths.process(id)))).toEqual([ids[4]]);
    expect(html(await ask(paths.processes(), { query: { q: 'không có' } }))).toContain('Không có quy trình nào khớp');
  });

  test('a process shows its table, its picture and its file', async () => {
    const shown = html(await ask(paths.process(':id'), { params: { id: ids[7]! } }));
    expect(shown).toContain('Hộ tịch viên thẩm tra');
    expect(shown).toContain('Duyệt');
    expect(shown).toContain('Không có cảnh báo.');
    expect(shown).toContain('mc-process__sheet');
    const file = await ask(paths.file(':id'), { params: { id: ids[7]! } });
    expect(file).toMatchObject({ kind: 'file', type: 'application/xml', name: 'T8.bpmn' });
    expect(file.kind === 'file' && Buffer.from(file.bytes).toString()).toContain('BPMNShape');
  });

  test('a process that is not there reads as not found', async () => {
    const params = { id: '00000000-0000-0000-0000-000000000000' };
    expect(await ask(paths.process(':id'), { params })).toEqual({ kind: 'missing' });
    expect(await ask(paths.file(':id'), { params })).toEqual({ kind: 'missing' });
    expect(await processPicture(db, { definitionId: params.id, language: 'vi' })).toBeNull();
  });

  test('in English nothing is Vietnamese but what is marked as such', async () => {
    const vietnamese = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;
    const plain = (text: string): string =>
      text.replace(/<(\w+)[^>]* lang="vi"[^>]*>.*?<\/\1>/gs, '').replace(/<[^>]*>/g, ' ');
    for (const id of ids)
      expect(plain(html(await ask(paths.process(':id'), { params: { id }, language: 'en' })))).not.toMatch(vietnamese);
    expect(plain(html(await ask(paths.processes(), { language: 'en' })))).not.toMatch(vietnamese);
  });
});
