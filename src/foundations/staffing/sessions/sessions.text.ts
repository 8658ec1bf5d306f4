import { inBoth, many } from '#platform/text/index.ts';

export const sessionsWords = inBoth({
  title: { vi: 'Ai đang đăng nhập', en: 'Who is signed in' },
  under: {
    vi: (people: number, sessions: number) => `${people} người, ${sessions} phiên`,
    en: (people: number, sessions: number) => `${people} people, ${many(sessions, 'session')}`,
  },
  lead: {
    vi: 'Giờ thực của máy. Kết thúc phiên thì lần bấm tiếp theo của người ấy phải đăng nhập lại; việc đã ghi không mất.',
    en: 'Real time. Whose session is ended signs in again at the next press; what was written stays.',
  },
  who: { vi: 'Cán bộ', en: 'Official' },
  since: { vi: 'Đăng nhập', en: 'Signed in' },
  seen: { vi: 'Thấy lần cuối', en: 'Last seen' },
  place: { vi: 'Địa chỉ máy', en: 'From' },
  act: { vi: 'Thao tác', en: 'Act' },
  end: { vi: 'Kết thúc', en: 'End' },
  endAll: { vi: 'Kết thúc mọi phiên', en: 'End all of theirs' },
  none: { vi: 'Không ai đang đăng nhập', en: 'Nobody is signed in' },
});
