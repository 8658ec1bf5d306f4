import type { JSX } from 'preact';
import { type Content, Due, StatusHead } from '#design/index.ts';
import { dueText } from '#foundations/calendar/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay, formatMoment } from '#platform/time/index.ts';
import { owed } from '../../payments/index.ts';
import { isWaiting } from '../dossier/dossier.store.ts';
import type { Message } from '../messages/message.rules.ts';
import type { Says } from '../messages/says.ts';
import { type DueSeen, dueSeen } from '../view/due.part.tsx';
import { stateText } from '../view/state.text.ts';
import { trackWords } from './track.text.ts';
import type { Glance, Opened } from './track.view.ts';
import { capital, nameOfUnit } from './words.ts';

interface Seen<Shown> {
  readonly seen: Shown;
  readonly now: Temporal.Instant;
  readonly language: Language;
}

/** Step, office and date: what the code alone may say. */
export const GlanceStatus = ({ seen, now, language }: Seen<Glance>): JSX.Element => (
  <StatusHead now={standing(seen, language)} due={promise(seen, now, language)} />
);

/** The same, with the next step and what the citizen has to do. */
export function OpenedStatus({ seen, now, language }: Seen<Opened>): JSX.Element {
  const said = trackWords(language);
  const place = { ...standing(seen, language), ...refused(seen, language) };
  const waiting = askedOf(seen)?.requested_at ?? dutyOf(seen)?.told_at;
  const next = seen.dossier.field_only || waiting ? undefined : seen.ahead[0]?.name;
  const office = nameOfUnit(seen.units, seen.dossier.settling_id);
  const stands = waiting ? said.at(office, formatMoment(waiting)) : place.text;
  const text = next ? `${stands} ${said.next(next)}` : stands;
  return (
    <StatusHead
      now={{ ...place, text }}
      due={promise(seen, now, language)}
      you={{ title: said.you, value: <Todo seen={seen} now={now} language={language} /> }}
    />
  );
}

/** A refusal is called one to whoever holds the slip; to a code alone it is a result like any other. */
function refused({ dossier: { state, posted_at }, result }: Opened, language: Language) {
  if (result?.kind !== 'refused' || (state === 'ready' && posted_at)) return {};
  return state === 'ready' || state === 'returned'
    ? { value: stateText({ state, result: result.kind }, language) }
    : {};
}

function standing(seen: Glance, language: Language) {
  const { dossier, units } = seen;
  const said = trackWords(language);
  const counter = nameOfUnit(units, dossier.one_stop_id);
  const at = nameOfUnit(units, dossier.step_unit_id ?? dossier.settling_id);
  const since = formatMoment(dossier.step_since ?? dossier.received_at);
  const title = said.now;
  switch (dossier.state) {
    case 'received':
      return {
        title,
        value: dossier.leg_given_at ? said.givenAway : said.received,
        text: onTheWay(seen, language) ?? said.at(counter, formatMoment(dossier.received_at)),
      };
    case 'awaiting-supplement':
      return { title, value: said.waiting, text: `${at}.` };
    case 'awaiting-payment':
      return { title, value: said.paying, text: `${at}.` };
    case 'ready':
      if (dossier.posted_at)
        return { title, value: said.posted, text: said.returnedAt(counter, formatMoment(dossier.posted_at)) };
      return { title, value: said.ready, text: said.readyAt(counter, formatMoment(dossier.ready_at!)) };
    case 'returned':
      return { title, value: said.returned, text: said.returnedAt(counter, formatMoment(dossier.returned_at!)) };
    case 'withdrawn':
    case 'voided':
    case 'stopped':
      return { title, value: said[dossier.state], text: said.returnedAt(counter, formatMoment(dossier.ended_at!)) };
    default:
      return {
        title,
        // A step's name can tell what the matter is about.
        value: (!dossier.field_only && dossier.step) || said.settling,
        text: onTheWay(seen, language) ?? said.at(at, since),
      };
  }
}

/** Between two offices it lies with the one that gives until it is given, and with neither until the other signs for it. */
function onTheWay({ dossier, units }: Glance, language: Language): string | undefined {
  const said = trackWords(language);
  const { leg_from: from, leg_to: to, leg_given_at: givenAt, state } = dossier;
  if (!from || !to) return undefined;
  if (givenAt) return said.underway(nameOfUnit(units, from), nameOfUnit(units, to), formatMoment(givenAt));
  return state === 'received' ? undefined : said.toBeGiven(nameOfUnit(units, from), nameOfUnit(units, to));
}

function promise(seen: Glance, now: Temporal.Instant, language: Language) {
  const said = trackWords(language);
  const { dossier, calendar } = seen;
  const waiting = isWaiting(dossier.state) && dossier.stands;
  const dated = {
    due: dossier.promised_due,
    judgedBy: dossier.judged_by,
    readyAt: dossier.ready_at,
    waiting,
    ended: dossier.ended_at !== null,
  };
  const shown = dueSeen(dated, calendar, now, language);
  const under = waiting ? <p class="govuk-body">{said.dueStands}</p> : <Mark seen={shown} />;
  if (dossier.new_day && !dossier.ready_at && !dossier.ended_at)
    return {
      title: said.due,
      value: capital(shown.day),
      under: (
        <>
          {under}
          <Told
            {...{ seen, now, language }}
            message={dossier.anew ? 'anew' : 'put-off'}
            given={{ 'ngày hẹn lại': formatDay(dossier.new_day) }}
          />
        </>
      ),
    };
  return { title: dossier.ended_at ? said.dueWas : said.due, value: capital(shown.day), under };
}

/** A message of the house, as the district words it today. */
function Told({
  seen,
  now,
  language,
  message,
  given = {},
}: Seen<Glance> & { readonly message: Message; readonly given?: Parameters<Says>[2] }): JSX.Element {
  const { code, one_stop_id } = seen.dossier;
  const always = { 'mã hồ sơ': code, 'nơi nhận': nameOfUnit(seen.units, one_stop_id) };
  return <p class="govuk-body">{seen.says(message, now, { ...always, ...given }, language)}</p>;
}

const Mark = ({ seen }: { seen: DueSeen }): JSX.Element => <Due state={seen.state}>{capital(seen.words)}</Due>;

function Todo({ seen, now, language }: Seen<Opened>): JSX.Element {
  const said = trackWords(language);
  const debt = owed(seen.charges);
  return (
    <>
      {todo(seen, now, language)}
      {debt > 0n && <p class="govuk-body">{said.owed(formatDong(debt))}</p>}
    </>
  );
}

function todo(seen: Opened, now: Temporal.Instant, language: Language): Content {
  const { dossier } = seen;
  const told = (message: Message, given: Parameters<Says>[2] = {}): JSX.Element => (
    <Told {...{ seen, now, language, message, given }} />
  );
  const { state } = dossier;
  if (state === 'returned' || state === 'withdrawn' || state === 'stopped' || state === 'voided') return told(state);
  const asked = askedOf(seen);
  if (asked) {
    return (
      <>
        {told('supplement', { 'hạn bổ sung': formatDay(asked.respond_by) })}
        <ul class="govuk-list govuk-list--bullet">
          {asked.items.map((item) => (
            <li key={item.name}>
              {item.name} ({trackWords(language).copies(item.original, item.copy)})
            </li>
          ))}
        </ul>
      </>
    );
  }
  const duty = dutyOf(seen);
  if (duty) {
    const until = { 'nơi nộp tiền': duty.pay_to, 'hạn nộp tiền': formatDay(duty.pay_by) };
    return told('payment', { 'số tiền': formatDong(duty.sum), ...until });
  }
  if (dossier.tracking) return told('posted', { 'số hiệu bưu gửi': dossier.tracking });
  if (dossier.collect_by === 'post') return told('by-post');
  if (state === 'ready') return told('ready');
  if (dossier.new_day) return told('in-time', { 'ngày hẹn': formatDay(dossier.new_day) });
  if (Temporal.Instant.compare(dossier.promised_due, now) < 0) return told('past-due');
  const due = dueText({ due: dossier.promised_due, judgedBy: dossier.judged_by }, language);
  return told('in-time', { 'ngày hẹn': due });
}

/** What the citizen was asked for and has not brought yet. */
const askedOf = ({ dossier, supplements }: Opened) =>
  dossier.state === 'awaiting-supplement' ? supplements.find((one) => one.answered_at === null) : undefined;

/** What the citizen was sent to pay and has not proved yet. */
const dutyOf = ({ dossier, duties }: Opened) =>
  dossier.state === 'awaiting-payment' ? duties.find((one) => one.proved_at === null) : undefined;
