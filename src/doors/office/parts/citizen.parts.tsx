import {
  Breadcrumbs,
  Card,
  Columns,
  Due,
  Facts,
  List,
  Section,
  StatusHead,
  Steps,
  Table,
  Tiles,
} from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { Say } from './say.ts';

export const CitizenParts = ({ say, language }: { say: Say; language: Language }) => (
  <Section title={say.citizen} size="m">
    <Breadcrumbs
      language={language}
      items={[
        { text: 'Trang chủ', href: '#trang-chu' },
        { text: 'Thủ tục', href: '#thu-tuc' },
        { text: 'Đăng ký thành lập' },
      ]}
    />
    <StatusHead
      now={{
        title: 'Bây giờ',
        value: 'Đang thẩm định ở Phòng Tài chính – Kế hoạch',
        text: 'Bạn chưa phải làm gì thêm.',
      }}
      due={{
        title: 'Hẹn trả kết quả',
        value: 'sáng Thứ Năm 21/02/2019',
        under: <Due state="soon">Còn 1 ngày làm việc</Due>,
      }}
      you={{ title: 'Việc bạn cần làm', value: 'Mang giấy hẹn và giấy tờ tùy thân đến Một Cửa huyện.' }}
    />
    <Facts
      items={[
        { icon: 'clock', term: 'Thời hạn', value: '3 ngày làm việc', note: 'kể từ khi nhận đủ hồ sơ' },
        { icon: 'coin', term: 'Lệ phí', value: '100.000 đồng', note: 'nộp một lần, khi nộp hồ sơ' },
        { icon: 'pin', term: 'Nơi nộp', value: 'Một Cửa huyện', note: 'hoặc qua bưu điện' },
      ]}
    />
    <Columns
      label="Bên cạnh"
      main={
        <>
          <Table
            caption="Giấy tờ cần có"
            stack
            columns={[{ head: 'Giấy tờ' }, { head: 'Bản chính', numeric: true }, { head: 'Bản sao', numeric: true }]}
            rows={[
              ['Giấy đề nghị đăng ký hộ kinh doanh', '1', '–'],
              ['Giấy chứng minh nhân dân', 'Xuất trình', '1'],
            ]}
          />
          <Steps
            items={[
              { title: 'Một Cửa kiểm tra và nhận hồ sơ', text: 'Đủ thì nhận giấy hẹn ngay.' },
              { title: 'Bạn nhận kết quả', text: 'Tại Một Cửa huyện.' },
            ]}
          />
        </>
      }
      side={
        <Card title="Việc liên quan" level={3}>
          <List
            items={[
              { title: 'Tạm ngừng kinh doanh', href: '#tam-ngung', note: 'Tại huyện, 3 ngày làm việc' },
              { title: 'Không có đường dẫn' },
            ]}
          />
        </Card>
      }
    />
    <Tiles
      items={[
        { icon: 'baby', title: 'Khai sinh cho con', href: '#khai-sinh', text: 'Tại xã, trong ngày' },
        { icon: 'shop', title: 'Mở hộ kinh doanh', href: '#ho-kinh-doanh', text: 'Tại huyện, 3 ngày làm việc' },
      ]}
    />
    <div class="mc-gap">
      <Steps
        row
        items={[
          { title: 'Xem trước', text: 'Chuẩn bị đúng giấy tờ.' },
          { title: 'Nộp tại Một Cửa', text: 'Nhận giấy hẹn.' },
          { title: 'Theo dõi bằng mã', text: 'Còn mấy ngày.' },
          { title: 'Nhận kết quả', text: 'Tại quầy.' },
        ]}
      />
    </div>
  </Section>
);
