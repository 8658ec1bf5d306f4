import { Type } from 'typebox';
import type { Importing } from '#foundations/importing/index.ts';
import { importRoutes } from '#foundations/importing/panels.tsx';
import { administrationPath } from '#foundations/organisations/index.ts';
import type { HouseRoute, Visit } from '#platform/house/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { DayEntry } from '../calendar.rules.ts';
import { calendarWords } from '../calendar.text.ts';
import type { KeptLayer } from '../layers.rules.ts';
import { paths } from '../paths.ts';
import { dayText } from '../show/home.page.tsx';
import { judgeDays, typedDay } from './bring.rules.ts';
import { dayWords, reasonText } from './day.text.ts';
import { type EditReason, editDays, type Follow, groundOf, layerToShow, mayEdit, seenOf } from './edit.act.ts';

/** Days of a calendar brought as a file, `/quan-tri/lich/{layer}/nhap`. */
export const bringDayRoutes = (follow: Follow | undefined): HouseRoute[] =>
  importRoutes<{ layer: string }, EditReason>({
    path: paths.layer(':layer'),
    needs: 'calendar.edit',
    params: Type.Object({ layer: Type.String({ maxLength: 60 }) }),
    async open(ask) {
      const layer = await layerToShow(ask.house.db, ask.params.layer, dayOf(ask.now));
      return layer && (await mayEdit(ask.house.db, ask.actor, layer)) ? into(ask, layer, follow) : undefined;
    },
  });

function into(ask: Visit, layer: KeptLayer, follow: Follow | undefined): Importing<EditReason> {
  const { language, house } = ask;
  const [said, say] = [calendarWords(language), dayWords(language)];
  return {
    title: say.bring(layer.name),
    place: 'calendar',
    trail: [
      { text: said.administration, href: administrationPath() },
      { text: said.title, href: paths.home() },
      { text: layer.name, href: paths.layer(layer.key) },
    ],
    columns: columnsIn(language),
    undo: say.bringUndo,
    named: (line) => [line.day, line.vi].filter(Boolean).join(', '),
    judge: async (lines) =>
      judgeDays(lines, {
        ground: await groundOf(house.db, layer, dayOf(ask.now)),
        layer: layer.name,
        says: (reason) => reasonText(reason, language),
        words: { twice: say.twice, elsewhere: say.elsewhere },
        heads: headsIn(language),
        written: (entry) => writtenIn(entry, language),
        seen: seenOf,
      }),
    write: (deed, lines) =>
      editDays(
        deed,
        { layerKey: layer.key, days: lines.map(({ typed, seen }) => ({ typed: typedDay(typed), seen })) },
        follow,
      ),
    says: reasonText,
  };
}

const headsIn = (language: Language) => {
  const [said, say] = [calendarWords(language), dayWords(language)];
  const { half, hoursOf, nameVi: vi, nameEn: en } = say;
  return { day: said.day, kind: said.kind, half, hoursOf, vi, en, basis: said.basis };
};

/** The heads of the file of days, in the language of the page first. */
function columnsIn(language: Language): Importing['columns'] {
  const [own, other] = [headsIn(language), headsIn(language === 'vi' ? 'en' : 'vi')];
  const needed: readonly string[] = ['day', 'kind', 'vi', 'basis'];
  const fields = (Object.keys(own) as (keyof typeof own)[]).map((key) => ({
    key,
    heads: [own[key], other[key]],
    required: needed.includes(key),
  }));
  return [
    ...fields,
    { key: 'by', heads: [calendarWords(language).by, calendarWords('vi').by, calendarWords('en').by] },
  ];
}

/** An entry as the file of days writes it. */
const writtenIn = ({ day, kind, half, hoursOf, name, basis }: DayEntry, language: Language) => ({
  day: dayText(day),
  kind: dayWords(language)[kind],
  half: half ? dayWords(language)[half] : '',
  hoursOf: hoursOf ? calendarWords(language).weekdayLong(hoursOf) : '',
  vi: name.vi,
  en: name.en,
  basis: basis ?? '',
});
