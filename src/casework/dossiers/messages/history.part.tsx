import type { JSX } from 'preact';
import { Button, Details, Field, Form, Hidden, Panel, Table } from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay, formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import type { Worded } from './message.store.ts';
import { messageWords } from './message.text.ts';
import type { Standing } from './standing.ts';

export interface Shown {
  readonly language: Language;
  readonly standing: Standing;
  readonly now: Temporal.Instant;
  readonly names: ReadonlyMap<string, string>;
}

/** Who worded it how, when and why; each version is taken back here. */
export function History(props: Shown): JSX.Element {
  const { language, standing } = props;
  const said = messageWords(language);
  if (standing.history.length === 0) return <p class="govuk-body">{said.none}</p>;
  const heads = [said.words, said.who, said.why, said.state];
  return (
    <Panel title={said.history}>
      <Table
        caption={said.history}
        stack
        columns={[{ head: said.version, header: true }, ...heads.map((head) => ({ head }))]}
        rows={standing.history.map((one) => [
          said.nth(one.number, formatDay(one.valid_from)),
          <div key="text">
            <div lang="vi">{one.vi}</div>
            {one.en !== null && <div lang="en">{one.en}</div>}
          </div>,
          whoWhen(props, one.written_by, one.written_at),
          <span key="why" lang="vi">
            {one.why}
          </span>,
          <State key="state" {...props} version={one} />,
        ])}
      />
    </Panel>
  );
}

const whoWhen = ({ names }: Shown, by: string | null, at: Temporal.Instant): string =>
  `${(by && names.get(by)) || ''}, ${formatMoment(at)}`;

function State(props: Shown & { readonly version: Worded }): JSX.Element {
  const { language, standing, names, version } = props;
  const said = messageWords(language);
  if (version.taken_back_at !== null) {
    const who = (version.taken_back_by && names.get(version.taken_back_by)) || '';
    const told = said.takenBack(version.taken_back_why ?? '', who, formatMoment(version.taken_back_at));
    return <span>{told}</span>;
  }
  return (
    <>
      {stateOf(props, version)}
      <Details summary={said.takeBack}>
        <Form action={paths.takeMessageBack(standing.message)} k={newId()} label={`${said.takeBack} ${version.number}`}>
          <Hidden name="version" value={version.id} />
          <Field name="why" id={`why-${version.number}`} label={said.why} hint={said.takeBackHint} />
          <Button kind="warning" small>
            {said.takeBack}
          </Button>
        </Form>
      </Details>
    </>
  );
}

function stateOf({ language, standing, now }: Shown, version: Worded): string {
  const said = messageWords(language);
  if (standing.worded?.id === version.id) return said.inForce;
  return Temporal.PlainDate.compare(version.valid_from, dayOf(now)) > 0 ? said.later : said.followed;
}
