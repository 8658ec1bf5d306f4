type Knocks = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Lists that take files: a press without one is told so, by whoever may bring one. Papers and corrections of a book. */
export const broughtKnocks: Knocks = {
  'POST /can-bo/quy-tac-phan-cong/:id/thoi': { id: '{chance}' },
  'GET /quan-tri/lich/:layer/gio': { layer: '{layer}' },
  'POST /quan-tri/lich/:layer/gio': {
    ...{ layer: '{layer}', do: 'write', from: '01/07/2019', h1: '08:00-11:30 13:30-17:00', basis: 'Thử' },
  },
  'POST /quan-tri/lich/:layer/gio/huy': { layer: '{layer}', from: '01/07/2019' },
  'GET /quan-tri/lich/:layer/nhap': { layer: '{layer}' },
  'POST /quan-tri/lich/:layer/nhap': { layer: '{layer}' },
  'POST /can-bo/chung-thuc/so/thang/in': { noi: '{certifying office}', loai: 'copy', thang: '02/2019' },
  'POST /can-bo/chung-thuc/so-chung-thuc/:id/dinh-chinh/in': {
    id: '{listed lines}',
    lan: '1',
    noi: '{certifying office}',
  },
  'GET /can-bo/chung-thuc/so-chung-thuc/:id/dinh-chinh/phieu.pdf': {
    id: '{listed lines}',
    lan: '1',
    noi: '{certifying office}',
  },
  'POST /can-bo/chung-thuc/luot/:id/hoan-tra': {
    id: '{refunded visit}',
    charge: '1',
    part: '1.000',
    ground: 'mistake',
    reason: 'Thu thừa một trang',
  },
  'POST /can-bo/chung-thuc/luot/:id/hoan-tra/in': { id: '{refunded visit}', refund: '{refund}' },
  'GET /can-bo/chung-thuc/luot/:id/hoan-tra/phieu.pdf': { id: '{refunded visit}', lan: '{refund}' },
  'GET /can-bo/chung-thuc/so-chung-thuc/:id/dinh-chinh': { id: '{listed lines}', noi: '{certifying office}' },
  'POST /can-bo/chung-thuc/so-chung-thuc/:id/dinh-chinh': {
    id: '{listed lines}',
    noi: '{certifying office}',
    requester: '{chance}',
    paper: 'CMND',
    pages: '2',
    reason: 'Gõ nhầm tên người yêu cầu',
  },
};
