import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** PRACTICE B.11: words officials do not use, or not for this. Each with where it may stand all the same. */
interface Wrong {
  readonly word: RegExp;
  readonly say: string;
  readonly but?: RegExp;
}

const wrong: readonly Wrong[] = [
  {
    word: /trung tâm (phục vụ )?hành chính công|PVHCC/iu,
    say: 'Bộ phận Tiếp nhận và Trả kết quả; the centre is of 2025',
    but: /since\.text\.ts$/,
  },
  { word: /(phiếu|văn bản|thư) tiếp nhận hồ sơ/iu, say: 'Giấy tiếp nhận hồ sơ' },
  { word: /(giấy|thư) yêu cầu bổ sung/iu, say: 'Phiếu yêu cầu bổ sung' },
  { word: /(giấy|thư|văn bản) từ chối (tiếp nhận|giải quyết)/iu, say: 'Phiếu từ chối' },
  {
    word: /giấy xin lỗi|(?<!văn bản, )thư xin lỗi/iu,
    say: 'Phiếu xin lỗi; Thư xin lỗi of QĐ 09/2015 alone',
    but: /QD09-2015|form-name/,
  },
  { word: /phiếu (xác nhận tình trạng hôn nhân|khai sinh|chứng nhận)/iu, say: 'Giấy …' },
  { word: /lệ phí (chứng thực|bản sao trích lục)/iu, say: 'phí: certified copies, copies of extracts' },
  { word: /(?<!lệ )phí (hộ tịch|đăng ký kinh doanh|cấp giấy phép xây dựng)/iu, say: 'lệ phí' },
  {
    word: /dịch vụ công (mức độ [34]|toàn trình|một phần)/iu,
    say: 'mức độ 3, 4 in 2019, toàn trình from 2022: data by date, no fixed word',
  },
  { word: /giảm biên chế/iu, say: 'tinh giản biên chế is with money, giảm biên chế without' },
  { word: /thẻ căn cước gắn chíp|CCCD gắn chíp|VNeID|VietQR/iu, say: 'not of 2019' },
  { word: /cán bộ kiểm soát(?! TTHC| thủ tục)/iu, say: 'đầu mối kiểm soát TTHC' },
  {
    word: /phát hành (giấy chứng nhận|giấy phép|trích lục|kết quả)/iu,
    say: 'phát hành is for outgoing letters; a result is numbered, sealed, handed out',
  },
  { word: /bản sao giấy trích lục|trích lục bản sao/iu, say: 'bản sao trích lục' },
  { word: /phổ thông dân tộc bán trú dân lập|dân tộc nội trú bán trú/iu, say: 'PTDTBT is phổ thông dân tộc bán trú' },
];

/** What is said on screens and printed on papers, by file; English and comments are left out. */
const said = globSync(['src/**/*.text.ts', 'src/**/*.page.tsx', 'db/seed/forms/**/*.typ', 'db/seed/access/**/*.tsv'])
  .map((file) => [file, spoken(readFileSync(file, 'utf8'))] as const)
  .toSorted();

function spoken(text: string): string {
  const lines = text.split('\n').filter((line) => !/^\s*(\/\/|\*|\/\*\*)/.test(line));
  return lines.join('\n').normalize('NFC');
}

const found = (files: readonly (readonly [string, string])[]): string[] =>
  files.flatMap(([file, text]) =>
    wrong
      .filter(({ word, but }) => word.test(text) && !but?.test(file))
      .map(({ word, say }) => `${file}: “${word.exec(text)?.[0]}”, say ${say}`),
  );

it('no screen and no paper says a word that officials do not use, or not for this', () => {
  expect(said.length).toBeGreaterThan(200);
  expect(found(said)).toEqual([]);
});

it.each([
  'Trung tâm Phục vụ hành chính công',
  'Phiếu tiếp nhận hồ sơ và hẹn trả',
  'Giấy yêu cầu bổ sung',
  'Văn bản từ chối tiếp nhận',
  'Giấy xin lỗi',
  'Phiếu chứng nhận',
  'lệ phí chứng thực',
  'nộp phí hộ tịch',
  'dịch vụ công mức độ 3',
  'cán bộ kiểm soát',
  'Phát hành giấy phép',
  'trích lục bản sao',
])('“%s” is noticed', (word) => expect(found([['src/x.text.ts', word]])).toHaveLength(1));

it('in a commune nobody is called head of a department, and fees are called what they are', () => {
  const posts = readFileSync('db/seed/staffing/commune-posts.tsv', 'utf8');
  expect(posts).not.toMatch(/trưởng phòng/iu);
  const records = ['db/seed/procedures/eight.jsonl', ...globSync('db/seed/procedures/*/*.jsonl')]
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { key: string; fees: { name: string; kind: string }[] });
  const fees = records.flatMap(({ key, fees }) => fees.map(({ name, kind }) => ({ key, name, kind })));
  expect(fees.length).toBeGreaterThan(100);
  // Chứng thực and copies of extracts: phí; hộ tịch, household businesses, permits to build: lệ phí (Luật Phí và lệ phí 2015).
  expect(fees.filter(({ name, kind }) => /chứng thực|bản sao trích lục/iu.test(name) && kind !== 'phí')).toEqual([]);
  expect(fees.filter(({ name, kind }) => /^lệ phí/iu.test(name) && kind !== 'lệ phí')).toEqual([]);
  expect(fees.filter(({ name, kind }) => /^phí/iu.test(name) && kind !== 'phí')).toEqual([]);
});
