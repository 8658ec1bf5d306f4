import { afterAll, beforeAll, expect, it } from 'vitest';
import { identityCards } from '#casework/parties/rules.ts';
import { features } from '#foundations/calendar/rules.ts';
import { type Database, sql } from '#platform/db/index.ts';
import { certifiedAt } from '#test/support/certified.ts';
import { tokenOf } from '#test/support/staffed.ts';
import { lists, tags } from '../../src/casework/dossiers/draft/facts.rules.ts';
import { houseWords } from '../../src/casework/dossiers/messages/house-words.text.ts';
import { fieldsOf, messages } from '../../src/casework/dossiers/messages/message.rules.ts';
import { filledWithSample } from '../../src/casework/dossiers/messages/standing.ts';
import { type Doors, openDoors } from './doors.ts';
import { publicPages, staffPages } from './pages.ts';

let doors: Doors;
let data: Phrases;
beforeAll(async () => {
  doors = await openDoors();
  await certifiedAt(doors.db, 'xa-thanh-xuong');
  data = phrasesOf([...named, ...onTheSlip, ...inTemplates, ...inMessages, ...cited, ...(await valuesIn(doors.db))]);
});
afterAll(() => doors.close());

/** What the slip itself says, where it is shown in small. */
const onTheSlip = [
  'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
  'Mã hồ sơ:',
  'Tiếp nhận hồ sơ của: …',
  'Ngày trả kết quả: …',
];
/** Words that stay Vietnamese in English on purpose: names, the money, and what one searches a Vietnamese catalogue by. */
const named = [
  'Một Cửa',
  'Tiếng Việt',
  'Điện Biên',
  'đồng',
  'khai sinh',
  'hộ kinh doanh',
  'quyền sử dụng đất',
  'SCT/HĐ, GD',
];

/** The tags of templates, as they are typed in Word. */
const inTemplates = [...tags, ...Object.keys(lists), ...Object.values(lists).flat()];

/** Messages as they are worded and filled with a sample, and their fields. */
const worded = messages.map(houseWords);
const inMessages = [...messages.flatMap(fieldsOf), ...[...worded, ...worded.map(filledWithSample)].map(({ vi }) => vi)];

/** Texts of law are cited by their Vietnamese names. */
const cited = [...features, ...identityCards].map(({ law }) => law);

const english = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}ngon-ngu=en`;

it('no sentence of an English page is Vietnamese, except data', async () => {
  expect(await vietnameseIn(await publicPages(doors.db))).toEqual({});
}, 60_000);

it.each(['nguyen.thi.lan.huong', 'hoang.trong.nghia', 'lo.thi.thuy', 'ngo.quang.vinh'])(
  'nor one of the pages of %s',
  async (login) => {
    const token = await tokenOf(doors.db, login);
    const paths = await staffPages(doors.db);
    expect(await vietnameseIn(paths, { phien: token })).toEqual({});
    const opened = await Promise.all(paths.map(async (path) => (await doors.look(path, { phien: token })).status));
    expect(opened.filter((status) => status === 200).length, 'pages they may open').toBeGreaterThan(7);
  },
  // A hundred pages and more, on a machine that does other things too.
  60_000,
);

/** Each Vietnamese text that is no data, with the pages it stands on. */
async function vietnameseIn(paths: readonly string[], cookies?: Record<string, string>) {
  const left = new Map<string, string[]>();
  for (const path of paths) {
    const { status, text, type } = await doors.look(english(path), cookies);
    expect([200, 422, 404], path).toContain(status);
    if (!type.includes('html')) continue;
    for (const said of textsIn(text)) {
      if (uncovered(said, data).length > 0) left.set(said, [...(left.get(said) ?? []), path]);
    }
  }
  return Object.fromEntries([...left].map(([said, pages]) => [said, pages.slice(0, 3)]));
}

it('nor one of a dossier opened with its word', async () => {
  const dossiers = await doors.db.rows<{ code: string; owner_name: string }>(
    sql`select code, owner_name from dossiers.dossiers`,
  );
  const left: string[] = [];
  for (const { code, owner_name } of dossiers) {
    const { text } = await doors.look(english(`/tra-cuu?ma=${code}`), await doors.scan(code));
    expect(text).toContain('What you need to do');
    const whole = (said: string): string => said.replace(/(\p{Lu}\. ?)+$/u, owner_name);
    left.push(...textsIn(text).filter((said) => uncovered(whole(said), data).length > 0));
  }
  expect(left).toEqual([]);
});

it('the net catches: Vietnamese between data is found, and a Vietnamese page is full of it', async () => {
  expect(uncovered('Tra cứu hồ sơ', data)).not.toEqual([]);
  expect(uncovered('Phòng Tài chính – Kế hoạch, since 16:20', data)).toEqual([]);
  expect(uncovered('Phòng Tài chính – Kế hoạch, từ 16:20', data)).toEqual(['từ']);
  const home = textsIn((await doors.look('/')).text);
  expect(home.filter((said) => uncovered(said, data).length > 0).length / home.length).toBeGreaterThan(0.8);
});

/** What a reader meets: text, and the attributes that are read out. */
function textsIn(html: string): string[] {
  const body = html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    // What the law words is shown as it is printed, and says which language it is.
    .replace(/<p lang="vi">[\s\S]*?<\/p>/g, '')
    // The name of a step is broken into the lines of its box.
    .replace(/<\/text><text lang="vi"[^>]*>/g, ' ');
  const read = [...body.matchAll(/\s(?:alt|aria-label|title|placeholder|content)="([^"]*)"/g)].map(
    (match) => match[1]!,
  );
  return [...read, ...body.replace(/<[^>]+>/g, '\n').split('\n')]
    .map(unescaped)
    .filter((text) => vietnamese.test(text));
}

const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

const unescaped = (text: string): string =>
  plain(
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Whole values, by their first word: a sentence is not excused because its words occur somewhere in the data. */
type Phrases = ReadonlyMap<string, readonly string[]>;

function phrasesOf(values: Iterable<string>): Phrases {
  const whole = [...new Set([...values].map((value) => plain(value).toLowerCase()))].filter((value) =>
    vietnamese.test(value),
  );
  const byFirst = Map.groupBy(whole, (value) => wordsOf(value)[0]?.[0] ?? '');
  for (const group of byFirst.values()) group.sort((one, other) => other.length - one.length);
  return byFirst;
}

const wordsOf = (text: string): RegExpExecArray[] => [...text.matchAll(/[\p{L}\p{N}]+/gu)];

/** The Vietnamese words of a text that stand in no value of the data. */
function uncovered(text: string, phrases: Phrases): string[] {
  const said = text.toLowerCase();
  const left: string[] = [];
  let reached = 0;
  for (const word of wordsOf(said)) {
    if (word.index < reached) continue;
    const cut = said.endsWith('…') ? said.slice(word.index, -1).trim() : undefined;
    if (cut && phrases.get(word[0])?.some((phrase) => phrase.includes(cut))) return left;
    const value = phrases
      .get(word[0])
      ?.find((phrase) => said.startsWith(phrase.slice(phrase.indexOf(word[0])), word.index));
    if (value) reached = word.index + value.length - value.indexOf(word[0]);
    else if (vietnamese.test(word[0])) left.push(word[0]);
  }
  return left;
}

const schemas = [
  'certification',
  ...['organisations', 'access', 'staffing', 'calendar', 'numbering', 'parties', 'documents', 'payments'],
  ...['workflow', 'procedures', 'dossiers'],
];

/** Every text the database holds, those inside documents too. */
async function valuesIn(db: Database): Promise<string[]> {
  const columns = await db.rows<{ place: string; name: string; type: string }>(sql`
    select format('%I.%I', table_schema, table_name) as place, format('%I', column_name) as name, data_type as type
    from information_schema.columns where table_schema = any(${schemas}) and column_name not like '%_vi' and data_type in ('text', 'jsonb', 'ARRAY')`);
  const values: string[] = [];
  for (const { place, name } of columns) {
    const statement = { strings: [`select distinct to_jsonb(${name}) as value from ${place}`], values: [] };
    for (const { value } of await db.rows<{ value: unknown }>(statement)) collect(value, values);
  }
  return values;
}

function collect(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value);
  else if (value !== null && typeof value === 'object') for (const inner of Object.values(value)) collect(inner, into);
}
