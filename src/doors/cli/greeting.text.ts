import type { Config } from '#platform/config/index.ts';
import { formatClock, formatDay, localOf } from '#platform/time/index.ts';

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

/** “Thứ Tư 20/02/2019, 08:28” */
function momentText(now: Temporal.Instant): string {
  const local = localOf(now);
  return `${weekdays[local.dayOfWeek - 1]} ${formatDay(local.toPlainDate())}, ${formatClock(local)}`;
}

/** What the operator reads when the house is open: where it is, who may sign in, what to try first. */
export function greeting({ baseUrl, mode }: Config, now: Temporal.Instant): string {
  if (mode === 'production') return `\nMột Cửa đang phục vụ tại ${baseUrl}\n`;
  return `
Một Cửa · huyện Điện Biên, ${momentText(now)} (dữ liệu minh họa / demonstration data)

  ${baseUrl}              cổng công dân · the citizen's portal
  ${baseUrl}/can-bo       cán bộ · the offices      ${baseUrl}/quan-tri  quản trị · administration

Tài khoản trình diễn · demonstration accounts (mật khẩu · password: motcua2019)
  nguyen.thi.lan.huong   tiếp nhận quầy 1 · counter clerk       quang.van.thuan    thụ lý hộ tịch · officer
  pham.thu.trang         tiếp nhận quầy 3 · counter clerk       hoang.trong.nghia  Trưởng phòng TC-KH · head who signs
  lo.thi.xuan            bàn trả kết quả · return desk          lo.thi.thuy        xã Thanh Xương, tiếp nhận và thụ lý
  ngo.quang.vinh         quản trị · administrator               ca.van.sang        văn thư TC-KH · numbers and seals
                         (tất cả tại · all at ${baseUrl}/dang-nhap)

Thử trước tiên · try first
  1. Hoàn tất hồ sơ 000.00.29.H18-190218-0006: ký (hoang.trong.nghia) → vào sổ, đóng dấu (ca.van.sang)
     → trả, thu lệ phí (lo.thi.xuan)
     Finish that dossier in three presses: sign · number and seal · return and collect the fee
  2. Nhận bổ sung của 000.10.29.H18-190214-0009 (lo.thi.thuy): thời hạn tính lại, hẹn 25/02
     Accept the papers asked for: the clock restarts, the promise becomes 25/02
  3. Vào sổ vài dòng chứng thực (ca.thi.thanh), trình ký, trả · Certify a few papers: enter, have them signed, hand back
  4. Gõ một trang sổ chứng thực giấy của xã Na Ư (thao.thi.do: Chứng thực → Nhập bù từ giấy)
     Type a page of the paper book of a commune without the software
  5. Đồng hồ +1 ngày ở dải vàng trên cùng (ngo.quang.vinh), rồi mở 000.00.29.H18-190128-0011 (luong.van.thuong)
     Move the clock a day and see the house that was promised anew for that day

Ctrl-C để dừng · to stop.
`;
}
