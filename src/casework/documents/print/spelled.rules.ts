import { localOf } from '#platform/time/index.ts';

/** `ngày 06 tháng 3 năm 2019`: days below 10 and the months 1 and 2 take a leading zero (TT 01/2011/TT-BNV). */
export const spelledDay = (day: Temporal.PlainDate): string =>
  `ngày ${two(day.day)} tháng ${day.month < 3 ? two(day.month) : day.month} năm ${day.year}`;

/** `08 giờ 28 phút, ngày 20 tháng 02 năm 2019`, at the district's wall. */
export function spelledMoment(instant: Temporal.Instant): string {
  const local = localOf(instant);
  return `${spelledClock(local)} phút, ${spelledDay(local.toPlainDate())}`;
}

/** `13 giờ 30` */
export const spelledClock = (time: { readonly hour: number; readonly minute: number }): string =>
  `${two(time.hour)} giờ ${two(time.minute)}`;

const two = (n: number): string => String(n).padStart(2, '0');

/** `ngày hai mươi tháng hai năm hai nghìn không trăm mười chín`: as a lời chứng writes its day out beside the figures. */
export const spelledOut = ({ day, month, year }: Temporal.PlainDate): string =>
  `ngày ${spelledThree(day, false)} tháng ${month === 4 ? 'tư' : spelledThree(month, false)} năm ${spelledThree(Math.floor(year / 1000), false)} nghìn ${spelledThree(year % 1000, true)}`;

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const groups = ['', ' nghìn', ' triệu', ' tỷ', ' nghìn tỷ'];

/** `Một trăm hai mươi lăm nghìn đồng`: a sum as it is written out on a slip; from 0 to 999 nghìn tỷ. */
export function spelledDong(sum: bigint): string {
  if (sum < 0n || sum >= 10n ** 15n) throw new RangeError(`${sum} is not written out`);
  const parts: string[] = [];
  for (let rest = sum, n = 0; rest > 0n; rest /= 1000n, n++) {
    const three = Number(rest % 1000n);
    if (three > 0) parts.unshift(spelledThree(three, rest >= 1000n) + groups[n]);
  }
  const said = parts.join(' ') || 'không';
  return `${said.charAt(0).toLocaleUpperCase('vi')}${said.slice(1)} đồng`;
}

/** Three digits; `full` says that others stand before them, so that 5 is `không trăm linh năm`. */
function spelledThree(three: number, full: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(three / 100), Math.floor(three / 10) % 10, three % 10];
  return [
    ...(full || hundreds > 0 ? [`${digits[hundreds]} trăm`] : []),
    ...(tens > 1 ? [`${digits[tens]} mươi`] : tens === 1 ? ['mười'] : []),
    ...(tens === 0 && ones > 0 && (full || hundreds > 0) ? ['linh'] : []),
    ...(ones > 0 ? [spelledOne(ones, tens)] : []),
  ].join(' ');
}

/** After tens 1 is `mốt` and 5 is `lăm`. */
const spelledOne = (ones: number, tens: number): string | undefined =>
  ones === 1 && tens > 1 ? 'mốt' : ones === 5 && tens > 0 ? 'lăm' : digits[ones];
