import { inBoth } from '#platform/text/index.ts';

export const aboutWords = inBoth({
  title: { vi: 'Giới thiệu', en: 'About' },
  lead: {
    vi: 'Một Cửa là phần mềm nguồn mở cho bộ phận tiếp nhận và trả kết quả của huyện và xã: từ lúc người dân nộp hồ sơ đến khi nhận kết quả, đúng hạn và tra cứu được.',
    en: 'Một Cửa is open-source software for the one-stop counters of districts and communes: from the moment a dossier is handed in until its result is collected, on time and in the open.',
  },
  demonstration: { vi: 'Bản trình diễn', en: 'The demonstration' },
  demonstrationText: {
    vi: 'Trang này dựng lại một ngày làm việc của huyện Điện Biên năm 2019. Tên đơn vị, xã, thủ tục và văn bản là thật; cán bộ, người nộp, số điện thoại và hồ sơ là hư cấu. Đồng hồ của bản trình diễn bắt đầu lúc 08:28 ngày 20/02/2019 và chỉ chạy tới. Mọi quy định được áp dụng theo ngày đó, kể cả biểu mẫu và cách tính thời hạn.',
    en: 'This site rebuilds a working day of Điện Biên district in 2019. Units, communes, procedures and legal texts are real; officials, applicants, telephone numbers and dossiers are made up. The demonstration’s clock began at 08:28 on 20/02/2019 and only moves forward. Every rule is the one of that day, forms and time limits included.',
  },
  production: {
    vi: 'Trang này phục vụ công việc thật của cơ quan. Người dùng và hồ sơ là thật; không có đồng hồ trình diễn.',
    en: 'This site serves the authority’s real work. People and dossiers are real; there is no demonstration clock.',
  },
  thisHouse: { vi: 'Trang này', en: 'This site' },
  simplified: { vi: 'Những chỗ đã đơn giản hóa', en: 'What is simplified' },
  code: {
    vi: 'Mã hồ sơ theo mẫu của Thông tư 01/2018/TT-VPCP được dùng cho cả hồ sơ năm 2018, dù các biểu mẫu của Thông tư chỉ được dùng từ 06/01/2019.',
    en: 'The dossier code of Circular 01/2018/TT-VPCP is used for the dossiers of 2018 as well, although the circular’s forms were used only from 06/01/2019.',
  },
  subcodes: {
    vi: 'Mã thành phần của các xã (000.01 đến 000.25), địa chỉ và số điện thoại của đơn vị là minh họa.',
    en: 'The communes’ part of the code (000.01 to 000.25), addresses and telephone numbers of units are illustrative.',
  },
  hours: {
    vi: 'Giờ làm việc 07:30–12:00 và 13:30–17:00 là minh họa; mỗi đơn vị tự đặt giờ của mình trong phần quản trị.',
    en: 'Working hours 07:30–12:00 and 13:30–17:00 are illustrative; each unit sets its own in the administration.',
  },
  fees: {
    vi: 'Giấy tờ, phí, lệ phí và thời gian của thủ tục lấy từ văn bản công khai; thủ tục nào chưa gắn quyết định công bố của tỉnh được ghi rõ là “dữ liệu minh họa”.',
    en: 'Papers, fees and times come from published texts; a procedure without the province’s decision attached says “illustrative data”.',
  },
  data: { vi: 'Dữ liệu cá nhân', en: 'Personal data' },
  dataText: {
    vi: 'Tra cứu hồ sơ không cần tài khoản. Chỉ có mã hồ sơ thì trang tra cứu cho biết bước, nơi giải quyết và ngày; thêm từ kiểm tra in trên giấy hẹn mới xem được nhiều hơn. Nhật ký sự kiện không chứa họ tên, số giấy tờ, địa chỉ. Trang dùng cookie cho bốn việc: phiên đăng nhập, ngôn ngữ, nền sáng hoặc tối, và trong 30 phút nhớ rằng bạn đã nhập đúng từ kiểm tra; không có cookie theo dõi.',
    en: 'Tracking needs no account. With the code alone the page tells the step, the office and the dates; the check word printed on the slip shows more. The event ledger holds no names, paper numbers or addresses. Cookies keep four things: the session, the language, light or dark mode and, for 30 minutes, that you gave the right check word; none follows you.',
  },
  accessibility: { vi: 'Tiếp cận cho mọi người', en: 'Accessibility' },
  accessibilityText: {
    vi: 'Các trang được làm theo WCAG 2.2 mức AA: dùng được bằng bàn phím, trình đọc màn hình, ở màn hình rộng 320 điểm ảnh, khi phóng chữ gấp đôi và khi tắt JavaScript. Mỗi trạng thái có chữ, màu và hình riêng. Mọi trang được kiểm tra tự động trước mỗi lần phát hành.',
    en: 'Pages are made to WCAG 2.2 level AA: usable by keyboard and screen reader, on screens 320 pixels wide, with text twice as large and without JavaScript. Each state has a word, a colour and a shape of its own. Every page is checked by machine before each release.',
  },
  limits: {
    vi: 'Còn hạn chế: giấy tờ in ra là PDF có cấu trúc nhưng bản quét của giấy tờ nộp vào là ảnh, trình đọc màn hình không đọc được nội dung ảnh. Gặp chỗ khó dùng, xin báo cho bộ phận tiếp nhận, bạn sẽ được hướng dẫn tại quầy hoặc qua điện thoại.',
    en: 'Known limits: printed papers are structured PDF, but scans of papers handed in are pictures that a screen reader cannot read. If anything is hard to use, tell the one-stop counter; they help at the counter or by telephone.',
  },
  contact: { vi: 'Điện thoại', en: 'Telephone' },
  rooms: { vi: 'Nơi nhận hồ sơ và trả kết quả', en: 'Where dossiers are received and returned' },
  room: { vi: 'Bộ phận', en: 'Counter' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  licence: { vi: 'Giấy phép và mã nguồn', en: 'Licence and source' },
  licenceText: {
    vi: 'Một Cửa được phát hành theo Giấy phép công cộng của Liên minh châu Âu EUPL phiên bản 1.2: cơ quan nào cũng được dùng, sửa và chia sẻ. Giao diện dựa trên govuk-frontend và thành phần của Bộ Tư pháp Anh (giấy phép MIT); chữ Be Vietnam Pro và Tinos theo SIL Open Font License.',
    en: 'Một Cửa is released under the European Union Public Licence, version 1.2: every authority may use, change and share it. The look builds on govuk-frontend and components of the Ministry of Justice of the United Kingdom (MIT licence); the typefaces Be Vietnam Pro and Tinos are under the SIL Open Font License.',
  },
});
