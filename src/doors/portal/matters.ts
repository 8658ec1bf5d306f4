import { catalogueOn, type Entry, roomsOf, versionById } from '#casework/procedures/index.ts';
import { inForce, limitOf } from '#casework/procedures/rules.ts';
import { paths } from '#casework/procedures/web.tsx';
import type { IconName } from '#design/index.ts';
import { limitText } from '#foundations/calendar/index.ts';
import { allUnits } from '#foundations/organisations/index.ts';
import { kept } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Language } from '#platform/text/index.ts';
import { homeWords } from './home.text.ts';

/** What people come for day by day, by the keys of the catalogue; one the catalogue of the day lacks is left out. */
const daily = [
  { key: 'dang-ky-khai-sinh', icon: 'baby', word: 'birth' },
  { key: 'dang-ky-thanh-lap-ho-kinh-doanh', icon: 'shop', word: 'shop' },
  { key: 'chung-thuc-ban-sao-tu-ban-chinh', icon: 'stamp', word: 'copies' },
  { key: 'dang-ky-cap-giay-chung-nhan-quyen-su-dung-dat-lan-dau', icon: 'land', word: 'land' },
  { key: 'dang-ky-ket-hon', icon: 'rings', word: 'marriage' },
  { key: 'cap-giay-phep-xay-dung-nha-o-rieng-le', icon: 'house', word: 'house' },
  { key: 'thuc-hien-tro-cap-xa-hoi-hang-thang', icon: 'heart', word: 'allowance' },
  { key: 'khai-sinh-bhyt-tre-em-duoi-6-tuoi', icon: 'card', word: 'insurance' },
] as const satisfies readonly { key: string; icon: IconName; word: string }[];

export interface Matter {
  readonly icon: IconName;
  readonly title: string;
  readonly href: string;
  readonly text: string;
}

/** The daily matters with where they are handed in and how long they take, from their versions of the day. */
export const mattersOn = (db: Db, day: Temporal.PlainDate, language: Language): Promise<readonly Matter[]> =>
  kept(db, `portal.matters:${day}:${language}`, async () => {
    const entries = new Map((await catalogueOn(db, day)).map((entry) => [entry.key, entry]));
    const matters = daily.map(async ({ key, icon, word }): Promise<Matter | undefined> => {
      const entry = entries.get(key);
      if (!entry) return undefined;
      const [where, limit] = await Promise.all([whereOf(db, entry, day), limitOn(db, entry, day)]);
      const say = homeWords(language);
      const text = [say[where], limit && limitText(limit, language)].filter(Boolean).join(', ');
      return { icon, title: say[word], href: paths.procedure(key), text };
    });
    return (await Promise.all(matters)).filter((matter) => matter !== undefined);
  });

/** Handed in and settled at one level, or handed in at the commune and settled by the district. */
async function whereOf(db: Db, entry: Entry, day: Temporal.PlainDate) {
  const [rooms, units] = await Promise.all([roomsOf(db, entry.procedureId), allUnits(db)]);
  const open = new Set(rooms.filter((room) => inForce(room, day)).map((room) => room.unitId));
  const atDistrict = units.some((unit) => open.has(unit.id) && unit.level === 'district');
  if (entry.level === 'commune') return 'atCommune';
  return open.size > 0 && !atDistrict ? 'throughCommune' : 'atDistrict';
}

async function limitOn(db: Db, entry: Entry, day: Temporal.PlainDate) {
  const version = await versionById(db, entry.versionId);
  return version && limitOf(version, version.cases[0]?.key ?? '', day)?.committed;
}
