import { expressionText } from '#platform/expression/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import type { Finding } from './finding.rules.ts';

const words = inBoth({
  'too-large': {
    vi: 'Tệp quá lớn đối với một quy trình (tối đa 1.000.000 ký tự, 400 phần tử).',
    en: 'The file is too large for a process (at most 1,000,000 characters, 400 elements).',
  },
  'not-bpmn': { vi: 'Tệp không phải BPMN 2.0 hợp lệ.', en: 'The file is not valid BPMN 2.0.' },
  'no-process': { vi: 'Tệp không có quy trình nào.', en: 'The file contains no process.' },
  'several-processes': {
    vi: 'Tệp có nhiều quy trình; mỗi tệp chỉ một.',
    en: 'The file contains several processes; one per file.',
  },
  'unsupported-element': { vi: 'Phần tử này chưa chạy được.', en: 'This element cannot be run.' },
  'broken-reference': { vi: 'Một đường nối hoặc tham chiếu không có đích.', en: 'A flow or reference leads nowhere.' },
  'bad-attribute': { vi: 'Thuộc tính có giá trị không hợp lệ.', en: 'An attribute has a value that is not allowed.' },
  'bad-condition': { vi: 'Điều kiện không dùng được.', en: 'The condition cannot be used.' },
  'no-start': { vi: 'Thiếu điểm bắt đầu.', en: 'There is no start.' },
  'several-starts': { vi: 'Có nhiều hơn một điểm bắt đầu.', en: 'There is more than one start.' },
  'no-end': { vi: 'Thiếu điểm kết thúc.', en: 'There is no end.' },
  'into-start': { vi: 'Có đường dẫn ngược vào điểm bắt đầu.', en: 'A flow leads into the start.' },
  'no-way-on': { vi: 'Không có đường đi tiếp.', en: 'There is no way on.' },
  'split-without-gateway': {
    vi: 'Nhiều đường đi ra mà không có cổng rẽ nhánh (hoặc có đường đi ra từ điểm kết thúc).',
    en: 'Several ways lead out without a gateway (or one leads out of an end).',
  },
  'condition-without-gateway': {
    vi: 'Điều kiện hoặc kết quả chọn phải đặt trên đường ra của cổng lựa chọn.',
    en: 'Conditions and chosen outcomes belong on the ways out of an exclusive gateway.',
  },
  'outcome-without-task': {
    vi: 'Cổng chọn theo kết quả phải đứng ngay sau bước công việc.',
    en: 'A gateway that asks for the outcome must stand directly behind a task.',
  },
  'no-condition': {
    vi: 'Đường ra của cổng lựa chọn thiếu điều kiện.',
    en: 'A way out of an exclusive gateway has no condition.',
  },
  'no-default': {
    vi: 'Cổng lựa chọn thiếu đường đi khi không điều kiện nào đúng.',
    en: 'The exclusive gateway has no way for when no condition holds.',
  },
  'endless-ring': {
    vi: 'Vòng lặp không qua bước công việc nào: sẽ chạy mãi.',
    en: 'A loop passes no task: it would turn for ever.',
  },
  'dead-join': {
    vi: 'Điểm hợp nhánh song song không chờ đúng các nhánh của một điểm tách: hồ sơ sẽ kẹt.',
    en: 'A parallel join does not wait for exactly the branches of one fork: the dossier would be stuck.',
  },
  'crossed-branches': {
    vi: 'Đường đi nối các nhánh song song khác nhau mà không qua điểm hợp nhánh.',
    en: 'Flows connect different parallel branches without a join.',
  },
  'no-way-to-end': { vi: 'Từ đây không đi được đến điểm kết thúc.', en: 'No end can be reached from here.' },
  unreachable: { vi: 'Không đường nào đi đến phần tử này.', en: 'No way leads to this element.' },
  'no-task': { vi: 'Quy trình không có bước công việc nào.', en: 'The process has no task.' },
  'no-name': { vi: 'Bước chưa có tên.', en: 'The step has no name.' },
  'no-unit': {
    vi: 'Bước chưa ghi nơi thực hiện; tạm lấy cơ quan giải quyết.',
    en: 'The step does not say where it is done; the settling office is assumed.',
  },
  'no-role': {
    vi: 'Bước chưa ghi việc phải làm; tạm lấy thụ lý.',
    en: 'The step does not say what is done; processing is assumed.',
  },
  'no-time': { vi: 'Bước chưa ghi thời gian.', en: 'The step has no time.' },
  'implied-default': {
    vi: 'Cổng lựa chọn không ghi đường mặc định; tạm lấy đường không có điều kiện.',
    en: 'The exclusive gateway names no default; the way without a condition is assumed.',
  },
  'unnamed-outcome': { vi: 'Kết quả được chọn chưa có tên.', en: 'An outcome has no name.' },
  'resume-without-pause': {
    vi: 'Bước cho tính tiếp thời gian nhưng trước đó không có bước tạm dừng.',
    en: 'The step lets the clock run again, but no step before it made it stand.',
  },
});

const times = inBoth({
  differ: {
    vi: (roads: string, total: string) =>
      `Tổng thời gian các bước là ${roads}, khác thời gian của quy trình là ${total}.`,
    en: (roads: string, total: string) => `The step times add up to ${roads}; the process is granted ${total}.`,
  },
  hours: { vi: (hours: string) => `${hours} giờ`, en: (hours: string) => `${hours} h` },
  range: {
    vi: (from: string, to: string) => `${from} đến ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
});

/** Says what a check found, with the name of the element it was found at. */
export function findingText(finding: Finding, language: Language): string {
  if (finding.kind === 'times-differ') return timesText(finding, language);
  const where = finding.name || finding.element;
  const said =
    finding.kind === 'bad-condition'
      ? `${words(language)[finding.kind]} ${expressionText(finding.reason, language)}`
      : words(language)[finding.kind];
  const detail = 'detail' in finding && finding.detail ? ` (${finding.detail})` : '';
  return `${where ? `${where}: ` : ''}${said}${detail}`;
}

function timesText(
  { roads, total }: { readonly roads: readonly number[]; readonly total: number },
  language: Language,
): string {
  const say = times(language);
  const least = hoursText(roads[0] ?? 0, language);
  const most = hoursText(roads.at(-1) ?? 0, language);
  return say.differ(least === most ? least : say.range(least, most), hoursText(total, language));
}

/** Working minutes as hours: `7,5 giờ`. */
export function hoursText(minutes: number, language: Language): string {
  const hours = String(Math.round((minutes / 60) * 100) / 100);
  return times(language).hours(language === 'vi' ? hours.replace('.', ',') : hours);
}
