import { DeadlineAccount, Section, Strip, Timeline } from '#design/index.ts';
import type { Say } from './say.ts';

export const PathParts = ({ say }: { say: Say }) => (
  <Section title={say.path} size="m">
    <Strip
      label="Các bước của hồ sơ"
      steps={[
        { name: 'Tiếp nhận', who: 'Lò Thị Hương', hours: '30/01, 14:10', state: 'done' },
        { name: 'Bàn giao', who: 'Ký hai bên', hours: '30/01, 14:35', state: 'done' },
        { name: 'Thẩm định', who: 'Trần Thị Hà', hours: 'dùng 1,9 trong 2 ngày', state: 'now' },
        { name: 'Xem và ký', who: 'Trưởng phòng', hours: '0,5 ngày', state: 'next' },
        { name: 'Trả kết quả', who: 'Một Cửa huyện', state: 'next' },
      ]}
    />
    <div class="mc-two mc-gap">
      <DeadlineAccount
        label="Cách tính ngày hẹn"
        lines={[
          { kind: 'day', day: 'T4 30/01/2019', text: 'Nhận hồ sơ lúc 14:10. Ngày nhận không tính.' },
          { kind: 'count', n: 1, day: 'T5 31/01/2019', text: 'Ngày làm việc' },
          { kind: 'stop', day: 'T6 01/02/2019', text: 'Yêu cầu bổ sung. Thời hạn tạm dừng.' },
          { kind: 'off', day: '02/02 – 17/02', text: 'Chờ bổ sung; trong đó nghỉ Tết từ 04/02 đến 08/02.' },
          { kind: 'today', n: 2, day: 'T4 20/02/2019', text: 'Hôm nay, ngày làm việc' },
          { kind: 'due', n: 3, day: 'T5 21/02/2019', text: 'Hẹn trả buổi sáng' },
        ]}
      />
      <Timeline
        items={[
          { kind: 'next', title: 'Trả kết quả tại Một Cửa huyện', when: 'Hẹn sáng 21/02/2019' },
          {
            kind: 'now',
            title: 'Đang thẩm định',
            when: 'Từ 09:35 ngày 18/02/2019',
            by: 'Phòng Tài chính – Kế hoạch',
            text: 'Được giao 2 ngày làm việc.',
          },
          { kind: 'stop', title: 'Yêu cầu bổ sung', when: '10:05 ngày 01/02/2019', by: 'Trần Thị Hà' },
          {
            kind: 'done',
            title: 'Nhận hồ sơ, cấp giấy hẹn',
            when: '14:10 ngày 30/01/2019',
            datetime: '2019-01-30T14:10:00+07:00',
          },
        ]}
      />
    </div>
  </Section>
);
