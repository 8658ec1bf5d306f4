import type { JSX } from 'preact';
import { Filter, Link, ListFiles, PageHead, Section, Select, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { calendarWords } from '../calendar.text.ts';
import type { KeptLayer } from '../layers.rules.ts';
import { paths } from '../paths.ts';

export interface HomeProps {
  readonly language: Language;
  readonly layers: readonly KeptLayer[];
  readonly units: readonly { readonly key: string; readonly name: string }[];
  readonly year: number;
}

/** Who says something about working time, and the way to any unit's calendar. */
export const HomePage = ({ language, layers, units, year }: HomeProps): JSX.Element => {
  const say = calendarWords(language);
  return (
    <>
      <PageHead title={say.title} under={say.lead} />
      <Section title={say.layers} size="m">
        <Table
          caption={say.layers}
          dense
          stack
          scroll={say.scroll(say.layers)}
          columns={[
            { head: say.layer },
            { head: say.scope },
            { head: say.daysOfYear(year), numeric: true },
            { head: say.announced },
          ]}
          rows={layers.map((layer) => [
            <Link href={paths.layer(layer.key, year)}>{layer.name}</Link>,
            say[layer.scope],
            String(layer.days.filter(({ day }) => day.startsWith(String(year))).length),
            layer.announced
              ? say.fromTo(dayText(layer.announced.from), dayText(layer.announced.to))
              : say.inheritedAnnouncement,
          ])}
        />
      </Section>
      <ListFiles language={language} of={paths.home()} />
      <Section title={say.ofUnit} size="m">
        <Filter action={paths.home()} submit={say.see} label={say.ofUnit}>
          <Select
            name="don-vi"
            label={say.unitLabel}
            options={units.map(({ key, name }) => ({ value: key, text: name }))}
          />
        </Filter>
      </Section>
    </>
  );
};

export const dayText = (iso: string): string => formatDay(Temporal.PlainDate.from(iso));
