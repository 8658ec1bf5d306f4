import type { JSX } from 'preact';
import { Button, Details, Field, Form, Hidden, Panel, Radios, Table } from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay, formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { fieldId } from '../view/act-form.part.tsx';
import { stateText } from '../view/state.text.ts';
import { channels } from './inquire.rules.ts';
import type { Inquiry } from './inquire.store.ts';
import { channelWords, inquireWords } from './inquire.text.ts';

/** The last part of the address. */
export const inquireAct = 'cong-dan-hoi';

export interface InquiriesProps {
  readonly language: Language;
  readonly code: string;
  readonly owner: string;
  readonly inquiries: readonly Inquiry[];
  /** Those that this official may take back now. */
  readonly mine: ReadonlySet<string>;
  readonly refused: boolean;
  readonly typed: Readonly<Record<string, unknown>>;
  readonly errors: ReadonlyMap<string, string>;
}

/** What was told at an inquiry: the state, and the day that was promised. */
export const toldAt = ({ told_state: state, told_due, result }: Inquiry, language: Language): string =>
  inquireWords(language).toldThat(stateText({ state, result }, language), formatDay(dayOf(told_due)));

/** Who asked after the dossier, and the press that writes the next one down. */
export function InquiriesPanel(props: InquiriesProps): JSX.Element {
  const { language, inquiries } = props;
  const said = inquireWords(language);
  return (
    <Panel title={said.title} id="hoi" note={inquiries.length > 0 ? said.times(inquiries.length) : said.none}>
      {inquiries.length > 0 && <Lines {...props} />}
      <Details summary={said.press} open={props.refused}>
        <Write {...props} />
      </Details>
    </Panel>
  );
}

function Lines(props: InquiriesProps): JSX.Element {
  const { language, inquiries } = props;
  const said = inquireWords(language);
  return (
    <Table
      caption={said.title}
      dense
      stack
      columns={[{ head: said.when, nowrap: true }, { head: said.who }, { head: said.told }, { head: said.taker }]}
      rows={inquiries.map((one) => [
        formatMoment(one.asked_at),
        <>
          <span lang="vi">{one.asked_by}</span>
          <br />
          <span class="mc-small">{channelWords(language)[one.channel]}</span>
        </>,
        toldAt(one, language),
        <>
          <span lang="vi">{one.taker}</span>
          {props.mine.has(one.id) && <TakeBack {...props} one={one} />}
        </>,
      ])}
    />
  );
}

function TakeBack({ one, code, language }: InquiriesProps & { readonly one: Inquiry }): JSX.Element {
  const said = inquireWords(language);
  const named = said.takeBackOf(formatMoment(one.asked_at));
  return (
    <Form action={paths.dropInquiry(code, one.id)} k={newId()} label={named}>
      <Button kind="secondary" small label={named}>
        {said.takeBack}
      </Button>
    </Form>
  );
}

function Write({ language, code, owner, refused, typed, errors }: InquiriesProps): JSX.Element {
  const said = inquireWords(language);
  const sent = (name: string, otherwise: string): string =>
    refused && typeof typed[name] === 'string' ? (typed[name] as string) : otherwise;
  return (
    <Form action={paths.act(code, inquireAct)} k={newId()} label={said.press}>
      <Field
        name="askedBy"
        id={fieldId(inquireAct, 'askedBy')}
        label={said.who}
        value={sent('askedBy', owner)}
        error={refused ? errors.get('askedBy') : undefined}
        autocomplete="off"
        width={30}
      />
      <Radios
        name="channel"
        id={fieldId(inquireAct, 'channel')}
        legend={said.how}
        value={sent('channel', 'call')}
        error={refused ? errors.get('channel') : undefined}
        small
        row
        items={channels.map((value) => ({ value, text: channelWords(language)[value] }))}
      />
      <p class="govuk-body mc-small">{said.hint}</p>
      <Button kind="secondary" small>
        {said.press}
      </Button>
    </Form>
  );
}

/** One press from a list: the owner called. */
export const InquireAtOnce = ({
  code,
  language,
}: {
  readonly code: string;
  readonly language: Language;
}): JSX.Element => (
  <Form action={paths.act(code, inquireAct)} k={newId()} label={inquireWords(language).pressOf(code)}>
    <Hidden name="channel" value="call" />
    <Button kind="secondary" small label={inquireWords(language).pressOf(code)}>
      {inquireWords(language).press}
    </Button>
  </Form>
);
