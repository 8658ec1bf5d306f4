import { inBoth } from '#platform/text/index.ts';

/** What happened and what to do next, for each kind of refusal that belongs to no form. */
export const errorWords = inBoth({
  'not-found': { vi: 'Không có trang này', en: 'There is no such page' },
  'not-found/why': {
    vi: 'Địa chỉ có thể gõ thiếu, trang đã chuyển đi, hoặc tài khoản của bạn không được xem trang này.',
    en: 'The address may be mistyped, the page may have moved, or your account may not see it.',
  },
  'not-found/next': {
    vi: 'Kiểm tra lại địa chỉ. Nếu tra cứu hồ sơ, hãy gõ đúng mã in trên giấy hẹn.',
    en: 'Check the address. To track a dossier, type the code printed on the appointment slip.',
  },
  'not-found/inside': {
    vi: 'Hồ sơ của đơn vị khác không mở được ở đây: hỏi nơi đang giữ, hoặc tìm theo mã, tên trong hồ sơ của đơn vị mình.',
    en: 'A dossier of another office does not open here: ask who holds it, or search your own offices by code or name.',
  },
  search: { vi: 'Tìm hồ sơ', en: 'Find a dossier' },
  'bad-input': { vi: 'Dữ liệu gửi lên chưa đúng', en: 'What was sent does not fit' },
  'bad-input/why': {
    vi: 'Trang đã nhận được biểu mẫu nhưng có mục không đúng dạng. Chưa có gì được ghi lại.',
    en: 'The form arrived, but some of it does not have the expected form. Nothing was recorded.',
  },
  'bad-input/next': {
    vi: 'Bấm nút Quay lại của trình duyệt, sửa các mục sau rồi gửi lại:',
    en: 'Go back in your browser, mend these and send it again:',
  },
  'bad-request': { vi: 'Yêu cầu không đọc được', en: 'The request cannot be read' },
  'bad-request/why': {
    vi: 'Máy chủ không hiểu yêu cầu vừa gửi. Chưa có gì được ghi lại.',
    en: 'The server did not understand what was sent. Nothing was recorded.',
  },
  'bad-request/next': {
    vi: 'Tải lại trang trước đó rồi làm lại.',
    en: 'Load the page before this one again and repeat.',
  },
  'cross-site': { vi: 'Việc này được gửi từ một trang khác', en: 'This was sent from another site' },
  'cross-site/why': {
    vi: 'Để giữ an toàn cho tài khoản, chỉ nhận việc gửi từ chính các trang của Một Cửa. Chưa có gì được ghi lại.',
    en: 'To keep your account safe, only Một Cửa’s own pages may send this. Nothing was recorded.',
  },
  'cross-site/next': {
    vi: 'Mở trang bạn cần từ trang chủ và làm lại.',
    en: 'Open the page you need from the home page and repeat.',
  },
  'too-many': { vi: 'Bạn đã hỏi quá nhiều lần', en: 'You have asked too often' },
  'too-many/why': {
    vi: 'Để mọi người cùng dùng được, mỗi nơi chỉ được hỏi một số lần trong một phút.',
    en: 'So that everybody can use it, each place may ask only so often in a minute.',
  },
  'too-many/next': { vi: 'Đợi một phút rồi thử lại.', en: 'Wait a minute and try again.' },
  'too-large': { vi: 'Tệp gửi lên quá lớn', en: 'What was sent is too large' },
  'too-large/why': {
    vi: 'Tệp hoặc biểu mẫu vượt quá dung lượng cho phép. Chưa có gì được ghi lại.',
    en: 'The file or form is larger than allowed. Nothing was recorded.',
  },
  'too-large/next': {
    vi: 'Quét lại ở độ phân giải thấp hơn hoặc chia thành nhiều tệp, rồi gửi lại.',
    en: 'Scan at a lower resolution or split the file, then send it again.',
  },
  fault: { vi: 'Máy chủ gặp sự cố', en: 'Something went wrong on our side' },
  'fault/why': {
    vi: 'Lỗi ở phía hệ thống, không phải do bạn. Sự cố đã được ghi lại cho người quản trị.',
    en: 'The fault is ours, not yours. It has been noted for the administrator.',
  },
  'fault/next': {
    vi: 'Đợi một lát rồi thử lại. Nếu vừa gửi biểu mẫu, gửi lại cũng không bị ghi hai lần.',
    en: 'Wait a moment and try again. A form sent again is not recorded twice.',
  },
  'no-room': { vi: 'Ổ đĩa của máy chủ đã đầy', en: 'The disk of the server is full' },
  'no-room/why': {
    vi: 'Biểu mẫu vừa gửi chưa được ghi. Những gì đã ghi trước đó vẫn còn đủ và vẫn xem, tra cứu được.',
    en: 'What was just sent was not recorded. All that was recorded before is kept and can still be read.',
  },
  'no-room/next': {
    vi: 'Báo người quản trị giải phóng ổ đĩa. Khi có chỗ, máy chủ tự ghi lại được, không cần khởi động lại.',
    en: 'Tell the administrator to free some space. As soon as there is room it records again by itself.',
  },
  'no-room/kept': {
    vi: 'Những gì anh/chị đã gõ còn ở trang này: đừng đóng trang. Khi có chỗ, bấm nút dưới đây; gửi lại không bị ghi hai lần.',
    en: 'What you typed is still on this page: keep it open. Press the button below when there is room; a form sent again is not recorded twice.',
  },
  'read-only': { vi: 'Ổ đĩa của máy chủ chỉ đọc được, không ghi được', en: 'The disk of the server can only be read' },
  'read-only/why': {
    vi: 'Biểu mẫu vừa gửi chưa được ghi. Những gì đã ghi trước đó vẫn còn đủ và vẫn xem, tra cứu được.',
    en: 'What was just sent was not recorded. All that was recorded before is kept and can still be read.',
  },
  'read-only/next': {
    vi: 'Báo người quản trị máy chủ kiểm tra ổ đĩa: hệ điều hành đã chuyển sang chế độ chỉ đọc, thường do ổ đĩa có lỗi. Khi ghi được trở lại, máy chủ tự làm tiếp, không cần khởi động lại.',
    en: 'Tell the administrator of the server to look at the disk: the system has set it read-only, as it does after a fault. As soon as it can be written to, the server goes on by itself.',
  },
  'read-only/kept': {
    vi: 'Những gì anh/chị đã gõ còn ở trang này: đừng đóng trang. Khi ổ đĩa ghi được, bấm nút dưới đây; gửi lại không bị ghi hai lần.',
    en: 'What you typed is still on this page: keep it open. Press the button below when the disk can be written to; a form sent again is not recorded twice.',
  },
  away: { vi: 'Cơ sở dữ liệu tạm thời không trả lời', en: 'The database does not answer right now' },
  'away/why': {
    vi: 'Máy chủ đang tự nối lại với cơ sở dữ liệu. Những gì đã ghi trước đó không mất.',
    en: 'The server is connecting to the database again by itself. Nothing that was recorded before is lost.',
  },
  'away/next': {
    vi: 'Đợi khoảng mười giây rồi thử lại. Nếu kéo dài quá vài phút, báo người quản trị máy chủ.',
    en: 'Wait about ten seconds and try again. If it lasts for more than a few minutes, tell the administrator of the server.',
  },
  'away/kept': {
    vi: 'Những gì anh/chị đã gõ còn ở trang này: đừng đóng trang, bấm nút dưới đây để gửi lại; gửi lại không bị ghi hai lần.',
    en: 'What you typed is still on this page: keep it open and press the button below; a form sent again is not recorded twice.',
  },
  'sign-in': { vi: 'Cần đăng nhập', en: 'Please sign in' },
  'sign-in/why': {
    vi: 'Việc này dành cho cán bộ đã đăng nhập. Phiên của bạn có thể đã hết hạn.',
    en: 'This is for officials who are signed in. Your session may have ended.',
  },
  'sign-in/next': {
    vi: 'Đăng nhập lại rồi làm tiếp. Biểu mẫu vừa gửi chưa được ghi.',
    en: 'Sign in and continue. The form just sent was not recorded.',
  },
  ended: { vi: 'Phiên làm việc đã hết', en: 'Your session has ended' },
  'ended/why': {
    vi: 'Biểu mẫu vừa gửi chưa được ghi, nhưng những gì anh/chị đã gõ còn ở trang này. Đừng đóng trang.',
    en: 'The form was not recorded, but what you typed is still on this page. Do not close it.',
  },
  signInFirst: { vi: 'Đăng nhập lại', en: 'Sign in again' },
  signInBeside: { vi: 'Mở trang đăng nhập ở thẻ mới', en: 'Open the sign-in page in a new tab' },
  sendAgain: { vi: 'Quay lại trang này, bấm nút dưới đây.', en: 'Come back to this page and press the button below.' },
  sendAgainNow: { vi: 'Gửi lại biểu mẫu', en: 'Send the form again' },
  filesLost: {
    vi: 'Tệp quét đính kèm không giữ lại được: sau khi gửi, hãy chọn lại tệp.',
    en: 'Attached scans could not be kept: choose the files again afterwards.',
  },
  next: { vi: 'Làm gì tiếp?', en: 'What next?' },
  home: { vi: 'Về trang chủ', en: 'To the home page' },
  desk: { vi: 'Về bàn làm việc', en: 'To my desk' },
  track: { vi: 'Tra cứu hồ sơ', en: 'Track a dossier' },
  signInNow: { vi: 'Đăng nhập', en: 'Sign in' },
  misfit: {
    vi: (field: string, _detail: string) => `Mục “${field}” không đúng dạng`,
    en: (field: string, detail: string) => `“${field}” ${detail}`,
  },
});
