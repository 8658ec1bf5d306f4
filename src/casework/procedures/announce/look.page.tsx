import type { JSX } from 'preact';
import { Carried, Form, Note, PageHead, Panel, SummaryList, Table, What, WriteOrEdit } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { codeOn } from '../versions/code.rules.ts';
import type { Looked } from './announce.act.ts';
import type { TypedDecision } from './announce.rules.ts';
import { announceWords } from './announce.text.ts';

export interface LookProps extends Looked {
  readonly language: Language;
  readonly today: Temporal.PlainDate;
  readonly typed: TypedDecision;
  readonly k: string;
}

/** A decision as it would be recorded, and what it says of each procedure: nothing is written before this was seen. */
export function LookPage({ language, today, decision, procedures, typed, k }: LookProps): JSX.Element {
  const said = announceWords(language);
  const signed = formatDay(decision.signedOn);
  return (
    <>
      <PageHead title={said.lookTitle(decision.number)} under={`${said.signedOn} ${signed}`} />
      <Note title={said.nothingYet} />
      <div class="mc-panels">
        <Panel title={said.decision}>
          <SummaryList
            items={[
              { key: said.issuer, value: <span lang="vi">{decision.issuer}</span> },
              { key: said.subject, value: <span lang="vi">{decision.title}</span> },
            ]}
          />
        </Panel>
        <Published {...{ language, today, procedures }} />
        <Panel title={said.happens} main>
          <What
            items={[
              { icon: 'docs', text: said.says(procedures.length) },
              { icon: 'cal', text: said.counted(signed) },
              { icon: 'undo', text: said.undoable },
            ]}
          />
          <Form action={paths.announce()} k={k} label={said.save}>
            <Carried typed={{ ...typed }} />
            <WriteOrEdit write={said.save} edit={said.edit} />
          </Form>
        </Panel>
      </div>
    </>
  );
}

/** What each said before. */
function Published({ language, today, procedures }: Pick<LookProps, 'language' | 'today' | 'procedures'>): JSX.Element {
  const said = announceWords(language);
  return (
    <Panel title={`${said.procedures} (${procedures.length})`} flush>
      <Table
        caption={said.procedures}
        dense
        stack
        columns={[{ head: said.name, header: true }, { head: said.code, nowrap: true }, { head: said.before }]}
        rows={procedures.map(({ entry, before }) => [
          <span key="name" lang="vi">
            {entry.name}
          </span>,
          codeOn(entry, today),
          before.map(({ number }) => number).join(', ') || said.illustrative,
        ])}
      />
    </Panel>
  );
}
