import {
  Acts,
  Button,
  Details,
  Inset,
  Panel,
  Person,
  Promised,
  Section,
  Sheet,
  SummaryList,
  Sums,
  What,
  Work,
} from '#design/index.ts';
import type { Say } from './say.ts';

export const WorkParts = ({ say }: { say: Say }) => (
  <>
    <Section title={say.boxes} size="m">
      <Work
        side={
          <>
            <Promised
              title="Hẹn trả kết quả"
              day="sáng T2 25/02/2019"
              text="3 ngày làm việc, theo giờ của Một Cửa huyện"
            />
            <Panel title="Việc làm được bây giờ" level={3}>
              <Acts>
                <Button icon="send">Trình Trưởng phòng ký</Button>
                <Button
                  kind="secondary"
                  name="viec"
                  value="bo-sung"
                  why="Đã yêu cầu một lần ngày 01/02; mỗi hồ sơ chỉ được một lần."
                >
                  Yêu cầu bổ sung
                </Button>
              </Acts>
            </Panel>
            <Panel title="Lệ phí" level={3}>
              <Sums
                items={[
                  { name: 'Lệ phí đăng ký hộ kinh doanh', amount: '100.000 đồng' },
                  { name: 'Phải thu', amount: '100.000 đồng', total: true },
                ]}
              />
            </Panel>
          </>
        }
      >
        <Panel n={1} title="Người nộp" note="Đã nộp 3 hồ sơ" level={3}>
          <Person
            name="Lò Văn Tướng"
            end={
              <a class="govuk-link" href="#sua">
                Sửa
              </a>
            }
          >
            CMND 040000417, cấp 12/06/2014, Công an Điện Biên
          </Person>
        </Panel>
        <Panel title="Thông tin" level={3}>
          <SummaryList
            items={[
              {
                key: 'Chủ hồ sơ',
                value: 'Lò Văn Tướng',
                actions: [{ text: 'Sửa', href: '#sua-ten', about: 'chủ hồ sơ' }],
              },
              { key: 'Địa chỉ', value: 'Bản Noong Ứng, xã Thanh An' },
              {
                key: 'Điện thoại',
                value: '0912 000 417',
                actions: [
                  { text: 'Sửa', href: '#sdt-1' },
                  { text: 'Gọi', href: '#sdt-2' },
                ],
              },
            ]}
          />
        </Panel>
        <Panel title="Gửi đi thì điều gì xảy ra" level={3}>
          <What
            items={[
              { icon: 'pen', text: 'Trưởng phòng nhận để ký.' },
              { icon: 'mail', text: 'Ký xong, phiếu in ra để gửi người nộp.' },
            ]}
          />
          <Details summary="Đầy đủ">Phiếu giấy gửi qua bưu điện.</Details>
          <Inset>Thửa đất giáp suối Nậm Núa cần đo lại chỉ giới bảo vệ bờ suối.</Inset>
        </Panel>
      </Work>
    </Section>
    <Section title={say.paper} size="m">
      <Sheet label="Bản xem trước phiếu yêu cầu bổ sung">
        <div class="hd">
          <div>
            <p>ỦY BAN NHÂN DÂN</p>
            <p>
              <b>HUYỆN ĐIỆN BIÊN</b>
            </p>
            <span class="rule" />
          </div>
          <div>
            <p>
              <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
            </p>
            <p>
              <b class="u">Độc lập - Tự do - Hạnh phúc</b>
            </p>
          </div>
        </div>
        <h3>PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ</h3>
        <p>
          Lý do: <mark>thiếu bản sao giấy chứng minh nhân dân của người đại diện.</mark>
        </p>
      </Sheet>
    </Section>
  </>
);
