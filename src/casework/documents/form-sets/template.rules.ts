/**
 * What number a form has in a set, where it is not the one of TT 01/2018: QĐ 09/2015 begins with the slip that guides and
 * gives neither apology nor declined reception a number; TT 03/2025 puts the notice that a matter is stopped before the control slip.
 */
const numbers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'QĐ09-2015': { '01': '03', '02': '01', '03': 'tu-choi-tiep-nhan', '04': 'xin-loi', '05': '04', '06': '02' },
  'TT03-2025': { '05': '06', '06': '07', dung: '05' },
};

/** `TT03-2025/06.typ` of the control slip. The house's own papers have no number and are the same in all sets, but for the notice of a stop, which has one since TT 03/2025. */
export function templateOf(set: string, form: string): string {
  const number = numbers[set]?.[form] ?? form;
  if (!/^\d\d$/.test(form) && number === form) return `chung/${form}.typ`;
  // The press takes no letter of Vietnamese in the name of a file.
  return `${set.replace('Đ', 'D')}/${number}.typ`;
}
