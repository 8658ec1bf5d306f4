import { Check, Errors } from 'typebox/value';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wordsOf } from '#test/support/words.ts';
import { type Doors, openDoors } from './doors.ts';

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
});
afterAll(() => doors.close());

async function ask(path: string) {
  const { status, text, type } = await doors.look(path);
  return { status, type, said: JSON.parse(text) };
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
interface Operation {
  readonly summary: string;
  readonly responses: Readonly<Record<string, { content?: Record<string, { schema: Shape }> }>>;
}
interface Shape {
  readonly required?: string[];
  readonly properties?: Record<string, unknown>;
}

it('the catalogue is told to programs: 259 and 118, by level, by any fragment without diacritics', async () => {
  expect((await ask('/api/v1/procedures')).said).toMatchObject({ day: '2019-02-20', total: 377 });
  expect((await ask('/api/v1/procedures?level=district')).said.total).toBe(259);
  expect((await ask('/api/v1/procedures?level=commune')).said.total).toBe(118);
  const { said } = await ask('/api/v1/procedures?search=thanh%20lap%20ho%20kinh%20doanh');
  expect(said.procedures[0]).toMatchObject({ key: 'dang-ky-thanh-lap-ho-kinh-doanh', level: 'district' });
});

it('one procedure is told whole, money as whole đồng; a code not yet in use is not told', async () => {
  const { said } = await ask('/api/v1/procedures/dang-ky-thanh-lap-ho-kinh-doanh');
  expect(said.fees).toContainEqual(expect.objectContaining({ kind: 'lệ phí', dong: 100_000 }));
  expect(said.times[0].committed).toEqual({ amount: 3, unit: 'working-day' });
  expect(said.papers.length).toBeGreaterThan(0);
  const later = await ask('/api/v1/procedures/tach-so-ho-khau');
  expect(later.said.code).toBeNull();
});

it('the units are those of the day: what was merged in 2018 is not among them', async () => {
  const { said } = await ask('/api/v1/units');
  const keys = said.units.map((unit: { key: string }) => unit.key);
  expect(keys).toContain('noi-vu');
  expect(keys).not.toContain('phong-noi-vu');
  expect(said.units.filter((unit: { kind: string }) => unit.kind === 'commune')).toHaveLength(25);
});

it('of a dossier its code opens step, office and dates, nothing personal', async () => {
  const { status, said } = await ask('/api/v1/dossiers/000.00.29.h18-190218-0006');
  expect(status).toBe(200);
  expect(said).toMatchObject({
    code: '000.00.29.H18-190218-0006',
    state: 'settling',
    step: 'Ký giấy chứng nhận',
    office: 'Phòng Tài chính – Kế hoạch',
    promisedDue: '2019-02-21T10:00:00Z',
  });
  expect(wordsOf(said)).not.toMatch(/Phượng|Tạp hóa|hộ kinh doanh|0400/);
});

it('what is not there, and what does not fit, is answered with problem details', async () => {
  const unknown = await ask('/api/v1/dossiers/000.00.29.H18-190218-9999');
  const notFound = { type: 'urn:motcua:problem:not-found', status: 404 };
  expect(unknown).toMatchObject({ status: 404, said: { ...notFound, title: 'Không tìm thấy' } });
  expect(unknown.type).toContain('application/problem+json');
  expect(await ask('/api/v1/procedures?level=province')).toMatchObject({
    status: 422,
    said: { type: 'urn:motcua:problem:bad-input', errors: [{ pointer: '/query/level' }] },
  });
  expect(await ask('/api/v1/procedures?day=20/02/2019')).toMatchObject({ status: 422 });
});

it('the document names every described route, and what they answer has the shape it shows', async () => {
  const document = (await ask('/api/v1/openapi.json')).said as Document;
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths).sort()).toEqual([
    '/api/v1/deadlines',
    '/api/v1/dossiers/{code}',
    '/api/v1/procedures',
    '/api/v1/procedures/{key}',
    '/api/v1/units',
  ]);
  const asked = {
    '/api/v1/procedures': '/api/v1/procedures?level=commune',
    '/api/v1/procedures/{key}': '/api/v1/procedures/dang-ky-khai-sinh',
    '/api/v1/units': '/api/v1/units',
    '/api/v1/dossiers/{code}': '/api/v1/dossiers/000.00.29.H18-190128-0003',
  };
  for (const [path, url] of Object.entries(asked)) {
    const shape = document.paths[path]!.get!.responses['200']!.content!['application/json']!.schema;
    const { said } = await ask(url);
    expect(Object.keys(said).sort(), path).toEqual(Object.keys(shape.properties!).sort());
    expect(Check(shape as never, said) ? [] : [...Errors(shape as never, said)].slice(0, 3), path).toEqual([]);
  }
});
