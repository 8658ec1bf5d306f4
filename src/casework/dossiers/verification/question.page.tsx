import type { JSX } from 'preact';
import { Code, type Content, Empty, Link, PageHead, Section, Table, Tag } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { questionWords } from './question.text.ts';
import type { Seen } from './question.view.ts';

interface Props {
  readonly language: Language;
  /** What the units of this official were asked. */
  readonly asked: readonly Seen[];
  /** What they asked of others. */
  readonly asking: readonly Seen[];
}

/** Verifications of an office: what it is asked, and what it asked and waits for. */
export function QuestionsPage({ language, asked, asking }: Props): JSX.Element {
  const said = questionWords(language);
  return (
    <>
      <PageHead title={said.title} under={said.under} />
      <Section title={said.asked} size="m">
        <Table
          dense
          stack
          caption={said.asked}
          columns={columnsOf(language, said.by)}
          rows={asked.map((one) => row(one, { language, href: paths.verification(one.code), who: one.asker }))}
          empty={<Empty icon="check" title={said.none} next={said.noneNext} />}
        />
      </Section>
      <Section title={said.asking} size="m">
        <Table
          dense
          stack
          caption={said.asking}
          columns={columnsOf(language, said.whom)}
          rows={asking.map((one) => row(one, { language, href: paths.dossier(one.code), who: one.asked }))}
          empty={<p class="govuk-body mc-muted">{said.noneAsking}</p>}
        />
      </Section>
    </>
  );
}

function columnsOf(language: Language, who: string) {
  const said = questionWords(language);
  return [
    { head: said.code, nowrap: true, header: true },
    { head: said.owner },
    { head: said.question },
    { head: who },
    { head: said.since, nowrap: true },
    { head: said.due, nowrap: true },
    { head: said.state },
  ];
}

interface Line {
  readonly language: Language;
  readonly href: string;
  readonly who: string;
}

const row = (one: Seen, { language, href, who }: Line): Content[] => [
  <Link key="code" href={href}>
    <Code value={one.code} />
  </Link>,
  one.owner_name,
  <span key="question" lang="vi">
    {one.question}
  </span>,
  who,
  formatDay(dayOf(one.extended_at)),
  formatDay(one.due),
  <StateTag key="state" one={one} language={language} />,
];

const look = {
  waits: ['blue', 'clock'],
  overdue: ['red', 'flag'],
  answered: ['green', 'check'],
  late: ['yellow', 'check'],
  over: ['grey', 'x'],
} as const;

/** How a question stands: a word, a colour and a shape. */
export function StateTag({ one, language }: { one: Seen; language: Language }): JSX.Element {
  const said = questionWords(language);
  const { state, answered_on: on } = one;
  const [colour, icon] = look[state];
  const word = state === 'answered' || state === 'late' ? said[state](on ? formatDay(on) : '') : said[state];
  return (
    <Tag colour={colour} icon={icon}>
      {word}
    </Tag>
  );
}
