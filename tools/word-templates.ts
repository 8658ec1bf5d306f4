import { writeFileSync } from 'node:fs';
import { docx, newPage, type Piece, p, table } from './word.ts';

/**
 * Writes the Word templates that come with the house into db/seed/word (`npx tsx tools/word-templates.ts`). What a district
 * changes it changes in Word, on screen: this is only where the first version comes from.
 */
const width = 9071;

/** The two columns at the head of a paper (TT 01/2011/TT-BNV; NĐ 30/2020/NĐ-CP keeps them). */
const letterhead = (unit: { superior: string; name: string }, number: string, about?: string): string =>
  table(
    [3400, width - 3400],
    [
      [
        p(when(unit.superior, `{${unit.superior}}`), { align: 'center', size: 12 }) +
          p(`{${unit.name}}`, { align: 'center', b: true, size: 12, ruled: true }) +
          p(number, { align: 'center', before: 4 }) +
          (about ? p(about, { align: 'center', size: 12, before: 4 }) : ''),
        p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', b: true, size: 12 }) +
          p('Độc lập - Tự do - Hạnh phúc', { align: 'center', b: true, ruled: true }) +
          p('{nơi ban hành}, {ngày tháng năm}', { align: 'center', i: true, before: 4 }),
      ],
    ],
  );

/** Only where there is something to say. */
const when = (tag: string, said: string): string => `{#${tag}}${said}{/${tag}}`;

const body = (...pieces: Piece[]): string => p(pieces, { body: true });
const law = p(when('căn cứ', 'Căn cứ {văn bản};'), { body: true, i: true });

const papers = table(
  [700, 6171, 1100, 1100],
  [
    ['TT', 'Thành phần hồ sơ', 'Bản chính', 'Bản sao'].map((text) => p(text, { b: true, align: 'center', size: 12 })),
    [
      p('{#giấy tờ}{số thứ tự}', { align: 'center', size: 12 }),
      p('{tên giấy tờ}', { size: 12 }),
      p('{bản chính}', { align: 'center', size: 12 }),
      p('{bản sao}{/giấy tờ}', { align: 'center', size: 12 }),
    ],
  ],
  { drawn: true },
);

/** Nơi nhận at the left, the hand at the right. */
const signature = (to: readonly string[], title: Piece, name: string): string =>
  table(
    [4300, width - 4300],
    [
      [
        p('Nơi nhận:', { b: true, i: true, size: 12 }) + to.map((line) => p(line, { size: 11 })).join(''),
        p(title, { align: 'center', b: true }) + p('', { before: 60 }) + p(name, { align: 'center', b: true }),
      ],
    ],
  );

const settling = { superior: 'CẤP TRÊN CỦA ĐƠN VỊ THỤ LÝ', name: 'ĐƠN VỊ THỤ LÝ' };
const signing = { superior: 'CẤP TRÊN CỦA CƠ QUAN KÝ', name: 'CƠ QUAN KÝ' };
const about = 'tại hồ sơ mã số {mã hồ sơ}, tiếp nhận {ngày nhận}, hẹn trả kết quả {ngày hẹn trả}';

const proposal = docx(
  letterhead(settling, 'Số:        /TTr') +
    p('TỜ TRÌNH', { align: 'center', b: true, size: 14, before: 18 }) +
    p('Về việc giải quyết hồ sơ {tên thủ tục} của {chủ hồ sơ}', { align: 'center', b: true, ruled: true }) +
    p(['Kính gửi: {cơ quan ký}'], { align: 'center', before: 12 }) +
    law +
    body('Xét đề nghị của ông/bà (tổ chức) {chủ hồ sơ}, địa chỉ: {địa chỉ}, ', about, ';') +
    body('{đơn vị thụ lý} đã kiểm tra hồ sơ và kính trình {cơ quan ký} như sau:') +
    body({ text: '1. Nội dung đề nghị: ', b: true }, '{nội dung} (trường hợp: {trường hợp}).') +
    body({ text: '2. Thành phần hồ sơ: ', b: true }) +
    p('', { size: 6 }) +
    papers +
    body({ text: '3. Kết quả thẩm tra:', b: true }) +
    body('…………………………………………………………………………') +
    body(
      { text: '4. Đề xuất: ', b: true },
      '{đơn vị thụ lý} kính đề nghị {cơ quan ký} xem xét, ký {tên kết quả} cho ông/bà (tổ chức) {chủ hồ sơ} (có dự thảo kèm theo)./.',
    ) +
    p('', { size: 6 }) +
    signature(['- Như trên;', '- Lưu: hồ sơ {mã hồ sơ}.'], 'NGƯỜI THỤ LÝ', '{người thụ lý}') +
    newPage +
    letterhead(signing, 'Số:        /', when('nội dung', 'V/v {nội dung}')) +
    p([{ text: 'DỰ THẢO', i: true }], { align: 'right', size: 12 }) +
    p('Kính gửi: {chủ hồ sơ}', { align: 'center', before: 12 }) +
    body(
      '{cơ quan ký} nhận được đề nghị của ông/bà (tổ chức) {chủ hồ sơ}, địa chỉ: {địa chỉ}, về việc {nội dung}, ',
      about,
      '.',
    ) +
    body('Sau khi xem xét, {cơ quan ký} trả lời như sau:') +
    body('…………………………………………………………………………') +
    body('Trên đây là trả lời của {cơ quan ký} để ông/bà (tổ chức) {chủ hồ sơ} được biết và thực hiện./.') +
    p('', { size: 6 }) +
    signature(
      ['- Như trên;', '- {nơi tiếp nhận} (trả kết quả);', '- Lưu: VT, hồ sơ {mã hồ sơ}.'],
      '{CHỨC VỤ NGƯỜI KÝ}',
      '{người ký}',
    ),
);

const confirmation = docx(
  letterhead(signing, 'Số:        /UBND-XNTTHN') +
    p('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', { align: 'center', b: true, size: 14, before: 18, ruled: true }) +
    p('{CƠ QUAN KÝ}', { align: 'center', b: true, before: 12 }) +
    body('Xét đề nghị của ông/bà: {chủ hồ sơ}, về việc cấp Giấy xác nhận tình trạng hôn nhân,') +
    p('XÁC NHẬN:', { align: 'center', b: true, before: 6 }) +
    body('Họ, chữ đệm, tên: ', { text: '{CHỦ HỒ SƠ}', b: true }) +
    body('Ngày, tháng, năm sinh: {ngày sinh}') +
    body('Giới tính: …………    Dân tộc: …………    Quốc tịch: Việt Nam') +
    body('Giấy tờ tùy thân: {giấy tờ tùy thân}') +
    body('Nơi cư trú: {địa chỉ}') +
    body('Tình trạng hôn nhân: …………………………………………………………………') +
    body('Giấy này được sử dụng để: …………………………………………………………') +
    p('', { size: 6 }) +
    signature(['- Người yêu cầu;', '- Lưu: VT, hồ sơ {mã hồ sơ}.'], '{CHỨC VỤ NGƯỜI KÝ}', '{người ký}'),
);

const returned = docx(
  letterhead(signing, 'Số:        /', 'V/v trả hồ sơ không đủ điều kiện giải quyết') +
    p('Kính gửi: {chủ hồ sơ}', { align: 'center', before: 18 }) +
    p('Địa chỉ: {địa chỉ}', { align: 'center', size: 12 }) +
    body(
      '{ngày nhận}, {nơi tiếp nhận} tiếp nhận hồ sơ mã số {mã hồ sơ} của ông/bà (tổ chức) {chủ hồ sơ} về việc {tên thủ tục}.',
    ) +
    law +
    body('Sau khi kiểm tra, {cơ quan ký} thấy hồ sơ không đủ điều kiện giải quyết với lý do:') +
    body({ text: '{lý do}', b: true }) +
    body('{cơ quan ký} trả lại toàn bộ hồ sơ gồm:') +
    p('', { size: 6 }) +
    papers +
    body(
      'Đề nghị ông/bà (tổ chức) {chủ hồ sơ} liên hệ {nơi tiếp nhận} để nhận lại hồ sơ và được hướng dẫn. Nếu không đồng ý, ông/bà có quyền khiếu nại theo Luật Khiếu nại hoặc khởi kiện theo Luật Tố tụng hành chính./.',
    ) +
    p('', { size: 6 }) +
    signature(
      ['- Như trên;', '- {nơi tiếp nhận};', '- Lưu: VT, hồ sơ {mã hồ sơ}.'],
      '{CHỨC VỤ NGƯỜI KÝ}',
      '{người ký}',
    ),
);

const written: Readonly<Record<string, Buffer>> = {
  'to-trinh': proposal,
  'xac-nhan-hon-nhan': confirmation,
  'tra-ho-so': returned,
};
for (const [name, bytes] of Object.entries(written)) writeFileSync(`db/seed/word/${name}.docx`, bytes);
