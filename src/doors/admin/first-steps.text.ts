import { inBoth, many } from '#platform/text/index.ts';

/** What a new house needs before a clerk can receive a dossier, and what of it is done. */
export const firstStepsWords = inBoth({
  title: { vi: 'Những việc đầu tiên', en: 'First steps' },
  lead: {
    vi: 'Làm xong các việc này thì quầy nhận và trả được hồ sơ. Bảng tự ẩn khi một xã hoặc huyện đã đủ người và đã có quyển biên lai.',
    en: 'With these done a counter can receive and return dossiers. The table goes away once a commune or the district has everybody it needs and there is a book of receipts.',
  },
  step: { vi: 'Việc', en: 'Step' },
  how: { vi: 'Làm gì', en: 'What to do' },
  done: { vi: 'Xong', en: 'Done' },
  open: { vi: 'Chưa xong', en: 'To do' },
  look: { vi: 'Xem lại', en: 'To look at' },
  units: { vi: 'Đơn vị đúng thực tế', en: 'Units as they are' },
  unitsHow: {
    vi: (n: number) =>
      `${n} đơn vị lấy theo huyện Điện Biên năm 2019: đổi tên, mở thêm hoặc kết thúc cho đúng. Chức danh có sẵn theo đơn vị.`,
    en: (n: number) =>
      `${many(n, 'unit')} as in the district of Điện Biên in 2019: rename, open or end them. Each has its posts already.`,
  },
  second: { vi: 'Người quản trị thứ hai', en: 'A second administrator' },
  secondHow: {
    vi: 'Tài khoản đầu tiên không giữ chức danh nên không ai cấp lại mật khẩu cho nó được. Thêm một người ở Văn phòng, giao thêm vai trò Quản trị hệ thống tại UBND huyện.',
    en: 'The first account holds no post, so nobody can reset its password. Enter an official at the district’s office and add the role Quản trị hệ thống at the UBND of the district.',
  },
  people: { vi: 'Người nhận, thụ lý, ký, văn thư, trả kết quả', en: 'Who receives, settles, signs, seals and returns' },
  nobody: {
    vi: 'Chưa có ai. Bắt đầu từ một xã: mở trang của xã, Thêm cán bộ, chọn chức danh; hoặc nhập cả danh sách từ tệp.',
    en: 'Nobody yet. Begin with one commune: on its page enter an official and choose the post; or bring the whole list as a file.',
  },
  complete: {
    vi: (unit: string, people: number) => `${unit}: đủ người (${people}).`,
    en: (unit: string, people: number) => `${unit}: complete (${many(people, 'person')}).`,
  },
  missing: {
    vi: (unit: string, roles: string) => `${unit}: chưa ai giữ vai trò ${roles}.`,
    en: (unit: string, roles: string) => `${unit}: nobody holds ${roles}.`,
  },
  books: { vi: 'Quyển biên lai phí, lệ phí', en: 'Books of receipts' },
  booksHow: {
    vi: 'Người giữ vai trò Thu phí, lệ phí đăng nhập, mở quyển ở trang Biên lai; chưa có quyển thì chưa thu được tiền.',
    en: 'Who holds the role Thu phí, lệ phí signs in and opens one at Biên lai; without a book no money is taken.',
  },
  booksDone: {
    vi: (n: number) => `${n} quyển đang dùng.`,
    en: (n: number) => `${many(n, 'book')} in use.`,
  },
  calendar: { vi: 'Ngày nghỉ, giờ làm việc', en: 'Holidays and hours' },
  calendarHow: {
    vi: 'Ngày nghỉ lễ đã khai đến năm 2027: đối chiếu với thông báo của tỉnh, ghi thêm ngày nghỉ riêng, giờ tiếp nhận của quầy.',
    en: 'Holidays are entered to 2027: compare them with the province’s notice, add your own and the counter’s hours.',
  },
  catalogue: { vi: 'Danh mục thủ tục', en: 'The catalogue' },
  catalogueHow: {
    vi: 'Thủ tục, phí, thời hạn lấy theo năm 2019: soạn phiên bản mới cho thủ tục đã đổi, bãi bỏ thủ tục đã hết hiệu lực.',
    en: 'Procedures, fees and limits are those of 2019: write a new version of what has changed, end what is no longer in force.',
  },
});
