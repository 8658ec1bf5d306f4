import type { ProcessTable, TableStep } from '#casework/workflow/index.ts';
import type { Role } from '#casework/workflow/rules.ts';

const steps = (
  ...rows: readonly (readonly [name: string, unit: string, role: Role, hours: number, more?: Partial<TableStep>])[]
): TableStep[] => rows.map(([name, unit, role, hours, more]) => ({ name, unit, role, hours, ...more }));

/** The eight step tables of the demonstration district, hours as its decisions give them. */
export const eightTables: readonly ProcessTable[] = [
  {
    key: 'T1',
    name: 'Đăng ký thành lập hộ kinh doanh',
    totalHours: 24,
    steps: steps(
      ['Tiếp nhận, kiểm tra tên trùng, số hóa, hẹn', 'one-stop', 'receive', 2],
      ['Nhận bàn giao, phân công', 'settling', 'assign', 2],
      ['Thẩm định, dự thảo Giấy chứng nhận', 'settling', 'process', 12],
      ['Ký', 'settling', 'sign', 4],
      ['Vào sổ, đóng dấu, bàn giao', 'settling', 'clerk', 2],
      ['Trả, thu lệ phí', 'one-stop', 'return', 2],
    ),
    refusal: {
      name: 'Đề nghị không cấp',
      steps: steps(
        ['Duyệt dự thảo thông báo không cấp', 'settling', 'approve', 1],
        ['Ký thông báo không cấp', 'settling', 'sign', 3],
        ['Vào sổ văn bản đi, đóng dấu', 'settling', 'clerk', 2],
        ['Trả thông báo không cấp', 'one-stop', 'return', 2],
      ),
    },
  },
  {
    key: 'T2',
    name: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
    totalHours: 80,
    steps: steps(
      ['Tiếp nhận', 'one-stop', 'receive', 4],
      ['Phân công', 'settling', 'assign', 4],
      ['Thẩm định, kiểm tra thực địa, lấy ý kiến', 'settling', 'process', 40],
      ['Trưởng phòng duyệt tờ trình', 'settling', 'approve', 8],
      ['Văn phòng kiểm tra thể thức, trình', 'office', 'present', 4],
      ['Phó Chủ tịch ký', 'authority', 'sign', 12],
      ['Cấp số, đóng dấu', 'office', 'clerk', 4],
      ['Trả', 'one-stop', 'return', 4],
    ),
  },
  {
    key: 'T3',
    name: 'Đăng ký và cấp Giấy chứng nhận quyền sử dụng đất lần đầu (xã vùng thấp)',
    totalHours: 240,
    steps: steps(
      ['Tiếp nhận', 'one-stop', 'receive', 8],
      ['Xác nhận nguồn gốc, niêm yết 15 ngày, kết thúc công khai', 'commune', 'process', 120],
      ['Kiểm tra, trích đo, chuyển thông tin thuế', 'unit:vpdkdd', 'process', 24],
      ['Thuế ra thông báo', 'unit:chi-cuc-thue', 'consult', 40],
      ['Chờ chứng từ nộp tiền', 'citizen', 'wait', 0, { clock: 'pause' }],
      ['Thẩm tra, tờ trình', 'unit:tai-nguyen-moi-truong', 'process', 16],
      ['Ủy ban nhân dân huyện ký', 'authority', 'sign', 16],
      ['Vào sổ địa chính', 'unit:vpdkdd', 'clerk', 8],
      ['Trả', 'one-stop', 'return', 8],
    ),
  },
  {
    key: 'T4',
    name: 'Thực hiện trợ cấp xã hội hàng tháng',
    totalHours: 200,
    steps: steps(
      ['Tiếp nhận', 'one-stop', 'receive', 4],
      ['Tổng hợp', 'commune', 'process', 20],
      ['Hội đồng xét duyệt họp, biên bản', 'commune', 'process', 16],
      ['Niêm yết 7 ngày', 'commune', 'wait', 56, { cases: ['nguoi-khuyet-tat', 'nguoi-cao-tuoi', 'tre-em'] }],
      ['Chủ tịch xã ký đề nghị, chuyển', 'commune', 'sign', 24],
      ['Nhận', 'settling', 'receive', 2],
      ['Phân công', 'settling', 'assign', 2],
      ['Thẩm định', 'settling', 'process', 36],
      ['Trưởng phòng duyệt', 'settling', 'approve', 12],
      ['Trình', 'office', 'present', 4],
      ['Chủ tịch, Phó Chủ tịch ký', 'authority', 'sign', 20],
      ['Cấp số, chuyển về xã', 'office', 'clerk', 4],
    ),
  },
  {
    key: 'T5',
    name: 'Đăng ký khai sinh',
    totalHours: 8,
    steps: steps(
      ['Tiếp nhận, kiểm tra', 'one-stop', 'receive', 0.5],
      ['Ghi sổ, nhập phần mềm hộ tịch, in', 'commune', 'present', 2.5],
      ['Ký', 'authority', 'sign', 4, { signature: 'paper' }],
      ['Đóng dấu, trả', 'one-stop', 'return', 1],
    ),
  },
  {
    key: 'T6',
    name: 'Cấp Giấy xác nhận tình trạng hôn nhân',
    totalHours: 24,
    steps: steps(
      ['Tiếp nhận', 'one-stop', 'receive', 1],
      ['Thẩm tra, xác minh', 'commune', 'process', 15],
      ['Ký', 'authority', 'sign', 6],
      ['Vào sổ, đóng dấu, trả', 'one-stop', 'return', 2],
    ),
  },
  {
    key: 'T7',
    name: 'Chứng thực bản sao từ bản chính',
    totalHours: 8,
    steps: steps(
      ['Nhập dòng, trình ký', 'one-stop', 'receive', 2],
      ['Ký', 'settling', 'sign', 4],
      ['Đóng dấu, trả', 'one-stop', 'return', 2],
    ),
  },
  {
    key: 'T8',
    name: 'Thay đổi, cải chính hộ tịch',
    totalHours: 24,
    steps: steps(
      ['Tiếp nhận', 'one-stop', 'receive', 2],
      ['Trưởng phòng Tư pháp phân công', 'settling', 'assign', 1],
      ['Hộ tịch viên thẩm tra', 'settling', 'process', 10],
      ['Trưởng phòng duyệt', 'settling', 'approve', 3],
      ['Văn phòng trình', 'office', 'present', 1],
      ['Phó Chủ tịch ký', 'authority', 'sign', 4],
      ['Ghi sổ hộ tịch, đóng dấu', 'office', 'clerk', 2],
      ['Trả', 'one-stop', 'return', 1],
    ),
  },
];
