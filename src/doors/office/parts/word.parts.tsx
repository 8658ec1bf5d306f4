import {
  Button,
  ButtonRow,
  Code,
  type Colour,
  Due,
  Empty,
  Heading,
  Icon,
  type IconName,
  icons,
  Kbd,
  Keys,
  Link,
  Note,
  Section,
  Tag,
} from '#design/index.ts';
import type { Say } from './say.ts';

export const WordParts = ({ say }: { say: Say }) => (
  <>
    <Section title={say.words} size="m">
      <Heading size="xl" level={3}>
        Giấy tiếp nhận hồ sơ
      </Heading>
      <Heading size="l" level={3}>
        Nghĩa vụ, quyền lợi, ưu đãi
      </Heading>
      <Heading size="m" level={3}>
        Ủy ban nhân dân xã Noong Luống
      </Heading>
      <Heading size="s" level={4}>
        Vì sao là ngày 21/02?
      </Heading>
      <p class="govuk-body">
        Chữ thường. Hồ sơ <Code value="000.00.29.H18-190220-0007" />, lệ phí <span class="mc-num">100.000 đồng</span>,{' '}
        <Link href="#chu" about="về chữ">
          xem thêm
        </Link>
        . Trong sổ của đơn vị: <Code value="000.00.29.H18-190220-0007" short />.
      </p>
      <p class="govuk-body mc-small mc-muted">Chữ phụ, dùng cho ngày giờ, nơi chốn, ghi chú.</p>
    </Section>
    <Section title={say.icons} size="m">
      <p class="govuk-body mc-icons">
        {(Object.keys(icons) as IconName[]).map((name) => (
          <Icon key={name} name={name} />
        ))}
      </p>
    </Section>
    <Section title={say.due} size="m">
      <ul class="govuk-list">
        {dues.map(([state, text]) => (
          <li key={state}>
            <Due state={state}>{text}</Due>
          </li>
        ))}
      </ul>
    </Section>
    <Section title={say.states} size="m">
      <ButtonRow>
        {tags.map(([colour, icon, text]) => (
          <Tag key={text} colour={colour} icon={icon}>
            {text}
          </Tag>
        ))}
      </ButtonRow>
    </Section>
    <Section title={say.buttons} size="m">
      <ButtonRow>
        <Button keys="F9" icon="print" name="viec" value="chinh">
          Nhận và in giấy hẹn
        </Button>
        <Button kind="secondary">Việc phụ</Button>
        <Button kind="warning" icon="x">
          Việc khó lùi lại
        </Button>
        <Button disabled>Chưa làm được</Button>
        <Button kind="secondary" small>
          Nút nhỏ
        </Button>
        <Button kind="secondary" href="#nut">
          Đường dẫn
        </Button>
        <Link href="#nut">Bỏ qua</Link>
      </ButtonRow>
      <Keys
        label="Phím tắt"
        items={[
          { keys: ['J', 'K'], text: 'xuống, lên' },
          { keys: ['F9'], text: 'nhận và in' },
        ]}
      />
      <p class="govuk-body">
        Bấm <Kbd>/</Kbd> để tìm.
      </p>
    </Section>
    <Section title={say.notes} size="m">
      <Note>Tin thường: mẫu giấy hẹn thay đổi từ 06/01/2019.</Note>
      <Note kind="ok">
        <p>
          <b>Đã tiếp nhận</b> hồ sơ 190220-0007, hẹn trả sáng Thứ Hai 25/02/2019.
        </p>
      </Note>
      <Note kind="warn" title="Chị Lan vừa chuyển hồ sơ này lúc 09:12.">
        Nội dung chị đang viết được giữ lại.
      </Note>
      <Note kind="late" role="alert" title="Hồ sơ quá hạn 2 ngày làm việc">
        Chưa có phiếu xin lỗi.
      </Note>
    </Section>
    <Section title={say.nothing} size="m">
      <Empty title="Chưa có hồ sơ nào đến hạn hôm nay." next="Hồ sơ gần nhất đến hạn sáng 21/02/2019." />
    </Section>
  </>
);

const dues = [
  ['ok', 'Còn 3 ngày làm việc'],
  ['soon', 'Còn 1 ngày làm việc'],
  ['today', 'Hạn hôm nay, buổi chiều'],
  ['late', 'Quá 2 ngày làm việc'],
  ['rest', 'Tạm dừng, chờ bổ sung đến 01/03/2019'],
] as const;

const tags: readonly (readonly [Colour, IconName, string])[] = [
  ['grey', 'clock', 'Mới nộp'],
  ['blue', 'inbox', 'Đã tiếp nhận'],
  ['blue', 'pen', 'Đang xử lý'],
  ['yellow', 'docs', 'Chờ bổ sung'],
  ['yellow', 'coin', 'Chờ nộp phí'],
  ['green', 'check', 'Có kết quả'],
  ['green', 'stamp', 'Đã trả'],
  ['grey', 'undo', 'Đã rút'],
  ['red', 'x', 'Từ chối'],
];
