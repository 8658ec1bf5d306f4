import type { Labelled } from './labels.ts';

const all = ['QĐ09-2015', 'TT01-2018', 'TT03-2025'];
const slip = (source: string, ...words: string[]) => words.map((one) => [`DOMAIN §1.3, ${source}`, one] as const);

/** The book and the other slips of DOMAIN §1.3, alike in every set. */
export const slips: readonly Labelled[] = [
  {
    form: '06',
    sets: all,
    labels: slip(
      'Sổ theo dõi hồ sơ, columns of the circular',
      // Read by lines: what stands over several columns comes first.
      ...[
        'SỔ THEO DÕI HỒ SƠ',
        'Ngày, tháng, năm',
        'Trả kết quả',
        'STT',
        'Mã hồ sơ',
        'Tên thủ tục hành chính',
        'Số lượng hồ sơ (bộ)',
      ],
      ...['Tên cá nhân, tổ chức', 'Địa chỉ, số điện thoại', 'Cơ quan chủ trì giải quyết'],
      ...['Ghi chú', 'Nhận hồ sơ', 'Hẹn trả kết quả', 'Chuyển hồ sơ đến cơ quan giải quyết'],
      ...['Nhận kết quả từ cơ quan giải quyết', 'Ngày, tháng, năm', 'Phương thức nhận kết quả', 'Ký nhận'],
    ),
  },
  {
    form: 'ban-giao',
    sets: all,
    labels: slip(
      'Phiếu bàn giao kết quả',
      ...['PHIẾU BÀN GIAO KẾT QUẢ GIẢI QUYẾT TTHC', 'TT', 'Mã hồ sơ', 'Nội dung', 'Kết quả', 'Họ tên', 'Địa chỉ'],
      ...['Phí/lệ phí', 'Đăng ký trả qua bưu điện', 'NGƯỜI GIAO', 'NGƯỜI NHẬN'],
      ...['PHIẾU BÀN GIAO KẾT QUẢ GIẢI QUYẾT TTHC', 'Liên 2', 'NGƯỜI GIAO', 'NGƯỜI NHẬN'],
    ),
  },
  {
    form: 'tra-kq',
    sets: all,
    labels: slip(
      'Giấy biên nhận trả kết quả',
      ...['GIẤY BIÊN NHẬN TRẢ KẾT QUẢ', 'Loại kết quả:', 'Số, ký hiệu:', 'Trích yếu:', 'Ngày trả:'],
      ...['Người trả kết quả:', 'Số điện thoại:', 'Người nhận kết quả:', 'Số điện thoại:'],
      ...['NGƯỜI TRẢ KẾT QUẢ (ký, ghi rõ họ tên)', 'NGƯỜI NHẬN KẾT QUẢ (ký, ghi rõ họ tên)'],
    ),
  },
  {
    form: 'xu-ly',
    sets: all,
    labels: slip(
      'Quá trình xử lý hồ sơ',
      ...[
        'QUÁ TRÌNH XỬ LÝ HỒ SƠ',
        'STT',
        'Ngày xử lý',
        'Người xử lý',
        'Thao tác',
        'Người nhận',
        'Thời hạn',
        'Tiếp nhận',
      ],
    ),
  },
];
