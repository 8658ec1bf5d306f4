import { inBoth } from '#platform/text/index.ts';

export const pictureWords = inBoth({
  title: { vi: (name: string) => `Sơ đồ quy trình: ${name}`, en: (name: string) => `Picture of the process: ${name}` },
  scroll: { vi: 'Sơ đồ quy trình, cuộn ngang được', en: 'Picture of the process, scrolls sideways' },
  done: { vi: 'đã xong', en: 'done' },
  now: { vi: 'đang làm', en: 'now' },
  step: { vi: (n: number, name: string) => `${n}. ${name}`, en: (n: number, name: string) => `${n}. ${name}` },
  stepIs: {
    vi: (n: number, name: string, state: string) => `${n}. ${name} (${state})`,
    en: (n: number, name: string, state: string) => `${n}. ${name} (${state})`,
  },
  someCases: { vi: 'trường hợp riêng', en: 'some cases' },
  stands: { vi: 'Tạm dừng', en: 'Clock stands' },
});
