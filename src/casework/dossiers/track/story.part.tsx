import type { JSX } from 'preact';
import { Section, Timeline, type TimelineItem } from '#design/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { type Moment, momentsOf } from './timeline.rules.ts';
import { trackWords } from './track.text.ts';
import type { Opened } from './track.view.ts';
import { nameOfUnit } from './words.ts';

/** Where the dossier has been and where it goes: newest first, what is to come hollow above it. */
export function Story({ seen, language }: { seen: Opened; language: Language }): JSX.Element {
  const said = trackWords(language);
  const items = [...momentsOf(seen).map((moment) => happened(moment, seen, language)), ...toCome(seen, language)];
  return (
    <Section title={said.story} id="dien-bien">
      <Timeline items={items.toReversed()} />
    </Section>
  );
}

function happened(moment: Moment, { units, dossier }: Opened, language: Language): TimelineItem {
  const said = trackWords(language);
  const unit = nameOfUnit(units, moment.unitId);
  const when = { when: formatMoment(moment.at), datetime: moment.at.toString() };
  const named = (name: string, otherwise: string): string => (dossier.field_only ? otherwise : name);
  switch (moment.kind) {
    case 'received':
      return { ...when, kind: 'done', by: unit, title: said.accepted };
    case 'given':
      return { ...when, kind: 'done', title: said.given(unit), text: moment.onTime ? said.onTime : said.givenLate };
    case 'step':
      return { ...when, kind: 'done', by: unit, title: named(moment.name, said.step) };
    case 'asked':
      return { ...when, ...stop(moment.asked.answered_at), by: unit, title: said.asked, text: askedFor(moment.asked) };
    case 'to-pay': {
      const text = said.payIn(formatDong(moment.duty.sum), moment.duty.pay_to);
      return { ...when, ...stop(moment.duty.proved_at), by: unit, title: said.toPay, text };
    }
    case 'moved':
      return { ...when, kind: 'done', by: unit, title: said.moved(nameOfUnit(units, moment.from), unit) };
    case 'posted':
      return { ...when, kind: 'done', by: unit, title: said.posted, text: moment.tracking };
    case 'recalled':
      return { ...when, kind: 'done', by: unit, title: said.recalled, text: said.recalledText };
    case 'undelivered':
    case 'extended':
    case 'proved':
    case 'brought':
    case 'withdrawn':
    case 'voided':
    case 'stopped':
      return { ...when, kind: 'done', by: unit, title: said[moment.kind] };
    case 'paying':
    case 'waiting':
      return { ...when, kind: 'now', when: said.since(when.when), title: said[moment.kind] };
    case 'now':
      return { ...when, kind: 'now', when: said.since(when.when), by: unit, title: named(moment.name, said.settling) };
  }
}

/** A stop of the clock, over once it has its end. */
const stop = (end: Temporal.Instant | null) => ({ kind: end ? ('done' as const) : ('stop' as const) });

/** The papers alone: the officer's reason is written for the paper slip and may name people. */
const askedFor = ({ items }: Extract<Moment, { kind: 'asked' }>['asked']): string =>
  `${items.map((item) => item.name).join('; ')}.`;

const toCome = ({ ahead, units, dossier }: Opened, language: Language): TimelineItem[] => {
  const said = trackWords(language);
  return ahead.map(({ name, unitId }) => ({
    kind: 'next',
    title: dossier.field_only ? said.nextStep : name,
    when: unitId ? nameOfUnit(units, unitId) : said.toCome,
  }));
};
