import {
  Bar,
  BarChart,
  Button,
  Code,
  type Column,
  DayDoors,
  Due,
  Empty,
  Figures,
  Filter,
  Link,
  Pagination,
  Section,
  Select,
  Table,
  Tick,
} from '#design/index.ts';
import { PhoneParts } from './phone.parts.tsx';
import type { Say } from './say.ts';

export const TableParts = ({ say }: { say: Say }) => (
  <>
    <Section title={say.figures} size="m">
      <DayDoors
        label="Hồ sơ theo hạn"
        items={[
          { n: 21, name: 'Tất cả', href: '#tat-ca', state: 'all', current: true },
          { n: 2, name: 'Quá hạn', href: '#qua-han', state: 'late' },
          { n: 4, name: 'Hạn hôm nay', href: '#hom-nay', state: 'today' },
          { n: 4, name: 'Hạn ngày mai', href: '#ngay-mai', state: 'soon' },
          { n: 6, name: 'Còn lâu hơn', href: '#con', state: 'ok' },
          { n: 5, name: 'Chờ nơi khác', href: '#cho', state: 'rest' },
        ]}
      />
      <Figures
        items={[
          { name: 'Hồ sơ đã trả', value: '2.846', href: '#da-tra', more: 'Xem theo xã' },
          { name: 'Trả trước và đúng hạn', value: '98,4', unit: '%', href: '#dung-han' },
          { name: 'Thời gian thường gặp', value: '1,6', unit: 'ngày làm việc', note: 'một nửa số hồ sơ xong sớm hơn' },
          { name: 'Đang quá hạn', value: '6', href: '#qua-han-2', more: 'Hồ sơ nào, vì sao', late: true },
        ]}
      />
    </Section>
    <Section title={say.tables} size="m">
      <Filter
        action="#loc"
        submit="Lọc"
        label="Lọc hồ sơ"
        end={
          <Button kind="secondary" icon="check">
            Ký nhận
          </Button>
        }
      >
        <Select name="tt" label="Thủ tục" options={[{ value: '', text: 'Mọi thủ tục' }]} />
        <Select name="buoc" label="Bước" options={[{ value: '', text: 'Mọi bước' }]} />
      </Filter>
      <Table
        caption="Hồ sơ của tôi"
        scroll="Hồ sơ của tôi, bảng cuộn ngang được"
        dense
        flow
        columns={queue}
        rows={waiting()}
      />
      <Pagination previous={{ href: '#truoc' }} next={{ href: '#sau', label: 'Hồ sơ 51–100' }} />
      <Pagination
        previous={{ href: '#truoc' }}
        next={{ href: '#sau' }}
        pages={[
          { number: 1, href: '#1' },
          { number: 2, href: '#2', current: true },
          { number: 3, href: '#3' },
        ]}
        label="Các trang của danh sách"
      />
      <Table
        caption="Xếp hạng xã"
        hiddenCaption={false}
        dense
        scroll="Xếp hạng xã, bảng cuộn ngang được"
        columns={[
          { head: 'Xã' },
          { head: 'Điểm', numeric: true },
          { head: 'Trên 100' },
          { head: 'Hồ sơ', numeric: true, sort: 'descending' },
        ]}
        rows={[
          [
            <Link key="x" href="#thanh-xuong">
              Thanh Xương
            </Link>,
            '92,4',
            <Bar key="b" value={92.4} state="good" />,
            '1.240',
          ],
          [
            <Link key="x" href="#muong-loi">
              Mường Lói
            </Link>,
            '61,0',
            <Bar key="b" value={61} state="mid" />,
            '214',
          ],
        ]}
      />
      <Table
        caption="Bảng trống"
        columns={[{ head: 'Hồ sơ' }]}
        rows={[]}
        empty={<Empty title="Chưa có hồ sơ nào." />}
      />
    </Section>
    <Section title={say.chart} size="m">
      <BarChart
        id="bieu-do"
        title="Hồ sơ đã trả theo tháng, 08/2018 đến 02/2019"
        description="Cao nhất tháng 10/2018 với 1.930 hồ sơ. Bảng số liệu ở ngay dưới."
        bars={bars}
        words={{
          label: 'Tháng',
          value: 'Trước và đúng hạn',
          part: 'Quá hạn',
          table: 'Bảng số liệu',
          scroll: 'Biểu đồ, cuộn ngang được',
        }}
      />
      <PhoneParts />
    </Section>
  </>
);

const queue: readonly Column[] = [
  { head: 'Chọn', hidden: true, key: 'tick' },
  { head: 'Còn lại', sort: 'ascending' },
  { head: 'Hạn trả', key: 'date' },
  { head: 'Mã hồ sơ', key: 'code', header: true },
  { head: 'Thủ tục', key: 'proc2' },
  { head: 'Người nộp', key: 'who', nowrap: true },
  { head: 'Bước', key: 'step', nowrap: true },
  { head: 'Việc tiếp', key: 'act' },
];

// Made anew for each page: a rendered element belongs to its page.
const waiting = () =>
  (
    [
      ['late', '190212-0018', 'Quá 3 ngày', 'chiều 15/02', 'late'],
      ['today', '190215-0011', 'Hôm nay', 'chiều 20/02', 'today'],
      ['soon', '190218-0002', 'Còn 1 ngày', 'sáng 21/02', undefined],
      ['ok', '190219-0004', 'Còn 2 ngày', 'sáng 22/02', undefined],
      ['rest', '190211-0006', 'Chờ công dân', 'đến 01/03', undefined],
    ] as const
  ).map(([due, code, text, day, state]) => ({
    state,
    cells: [
      <Tick key="t" name="hs" value={code} label={`Chọn hồ sơ ${code}`} />,
      <Due key="d" state={due}>
        {text}
      </Due>,
      day,
      <Link key="c" href={`#${code}`}>
        <Code value={`000.00.29.H18-${code}`} short />
      </Link>,
      <span key="p" class="mc-clip">
        Thay đổi nội dung đăng ký hộ kinh doanh
      </span>,
      'Quàng Văn Hặc',
      'Thẩm định',
      <Link key="a" href={`#mo-${code}`} about={`hồ sơ ${code}`}>
        Mở
      </Link>,
    ],
  }));

const bars = (
  [
    ['08/18', 1650, 42],
    ['09', 1720, 38],
    ['10', 1930, 51],
    ['11', 1580, 30],
    ['12', 1490, 22],
    ['01/19', 1210, 19],
    ['02', 640, 13],
  ] as const
).map(([label, value, part]) => ({ label, value, part, href: `#thang-${label.slice(0, 2)}` }));
