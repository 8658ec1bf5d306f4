import type { CertificatesData } from '#casework/documents/forms/certificates.form.ts';
import type { CertificationBookData } from '#casework/documents/forms/certification-book.form.ts';
import type { CorrectionNoteData } from '#casework/documents/forms/correction-note.form.ts';
import type { FollowUpData } from '#casework/documents/forms/follow-up.form.ts';
import { letterhead } from './sample-papers.ts';

/** Filled books for the tests: fictitious people of the demonstration district. */
export const certificationBook: CertificationBookData = {
  letterhead: {
    ...letterhead(''),
    superior: 'Ủy ban nhân dân huyện Điện Biên',
    unit: 'Ủy ban nhân dân xã Thanh Xương',
  },
  title: 'Sổ chứng thực bản sao từ bản chính',
  symbol: 'SCT/BS',
  month: '02/2019',
  lines: Array.from({ length: 40 }, (_, n) => ({
    number: String(n + 1).padStart(2, '0'),
    volume: '01',
    day: '20/02/2019',
    requester: 'Lường Thị Ứng (040 000 417)',
    paper: 'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất',
    signer: 'Bạc Thị Hiền, Phó Chủ tịch',
    pages: 4,
    copies: 2,
    fee: '12.000',
    note: n === 3 ? 'Hủy: nhập trùng' : '',
  })),
  totals: { lines: 39, voided: 1, unsigned: 0, copies: 78, fees: '468.000 đồng' },
  closings: [],
  code: 'copy 02/2019',
  path: '/can-bo/chung-thuc/so/thang?noi=xa-thanh-xuong&loai=copy&thang=02/2019',
  marks: { illustrative: true, reprint: 0 },
};

export const certificates: CertificatesData = {
  letterhead: certificationBook.letterhead,
  blocks: [
    {
      head: 'Chứng thực bản sao đúng với bản chính',
      sentences: [],
      number: 'Số chứng thực: 530, quyển số 01/2019-SCT/BS',
      day: 'Ngày 20 tháng 02 năm 2019',
      note: 'Giấy khai sinh: 3 bản',
      signers: [{ role: 'Người thực hiện chứng thực (ký, ghi rõ họ tên và đóng dấu)', name: 'Bạc Thị Hiền' }],
    },
  ],
  marks: certificationBook.marks,
};

export const correctionNote: CorrectionNoteData = {
  letterhead: certificationBook.letterhead,
  book: 'Sổ chứng thực bản sao từ bản chính',
  line: '45, quyển số 01/2019-SCT/BS',
  entered: '20/02/2019',
  position: 2,
  columns: [
    { name: 'Người yêu cầu', before: 'Lường Thị Ứng', after: 'Lường Thị Ửng' },
    {
      name: 'Tên giấy tờ',
      before: 'Giấy chứng nhận quyền sử dụng đất',
      after: 'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất',
    },
    { name: 'Số trang', before: '2', after: '4' },
  ],
  reason: 'Gõ nhầm tên, đối chiếu lại với giấy tờ tùy thân và bản chính.',
  at: '09 giờ 00 phút, ngày 21 tháng 02 năm 2019',
  by: 'Lò Thị Thúy',
  marks: { illustrative: true, reprint: 0 },
};

export const followUp: FollowUpData = {
  letterhead: letterhead(''),
  days: 'từ ngày 01/02/2019 đến ngày 20/02/2019',
  narrowed: '',
  lines: Array.from({ length: 14 }, (_, n) => ({
    code: `000.00.29.H18-1902${String(n + 1).padStart(2, '0')}-0001`,
    procedure: 'Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
    sets: '1',
    owner: ['Quàng Văn Ứng', 'Nguyễn Hoàng Phương Quỳnh Ưởng', 'Giàng A Sình'][n % 3] as string,
    address: 'bản Pá Đông – Hua Pe, xã Thanh Luông; 0912000417',
    settling: 'Tư pháp',
    received: '01/02/2019',
    promised: '14/02/2019',
    given: '01/02/2019',
    back: n % 2 ? '13/02/2019' : '',
    returned: n % 2 ? '14/02/2019' : '',
    way: 'Trực tiếp',
    collector: n % 2 ? 'Quàng Văn Ứng' : '',
    note: n === 4 ? 'Công dân đã rút ngày 05/02/2019' : '',
  })),
  code: 'STD-mot-cua-huyen-20190201-20190220',
  path: '/can-bo/so-theo-doi?quay=mot-cua-huyen',
  marks: { illustrative: true, reprint: 0 },
};
