import { inBoth } from '#platform/text/index.ts';

export const tradeNameWords = inBoth({
  title: { vi: 'Tên hoặc chủ hộ đã có hồ sơ trong huyện', en: 'The name or the owner is known in the district' },
  typedAs: {
    vi: 'Tên hộ kinh doanh, dấu phẩy, rồi địa điểm: để đối chiếu tên trùng trong huyện.',
    en: 'The name of the business, a comma, then the place: the name is compared with others of the district.',
  },
  sameName: {
    vi: (name: string, owner: string, day: string) => `trùng tên “${name}”, chủ hộ ${owner}, nhận ${day}`,
    en: (name: string, owner: string, day: string) => `same name “${name}”, owner ${owner}, received ${day}`,
  },
  sameOwner: {
    vi: (name: string, day: string) => `cùng chủ hộ, tên “${name}”, nhận ${day}`,
    en: (name: string, day: string) => `same owner, name “${name}”, received ${day}`,
  },
  rule: {
    vi: 'Tên không được trùng trong phạm vi huyện; mỗi người chỉ đăng ký một hộ (Nghị định 78/2015/NĐ-CP, Điều 66, 73). Mới so với hồ sơ trong hệ thống: hộ đăng ký trước đó thì xem sổ giấy.',
    en: 'A name stands once in the district, and one person registers one business (Decree 78/2015, articles 66, 73). Compared with what is on the system only: for older ones see the paper register.',
  },
});
