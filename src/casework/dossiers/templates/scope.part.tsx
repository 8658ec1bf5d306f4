import type { JSX } from 'preact';
import { Button, Details, Field, Form, Hidden, Panel, Table } from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import { formatDay, formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { scopeLines } from './scope.lines.ts';
import type { Scope } from './scope.store.ts';
import { scopeWords } from './scope.text.ts';
import type { TemplateProps } from './template.page.tsx';
import { templateWords } from './template.text.ts';

/** For whom a template of the district's own is today, and every change of that with its way back. */
export function ScopePart(props: TemplateProps): JSX.Element | null {
  const { language, template } = props;
  if (!template.own) return null;
  const said = scopeWords(language);
  return (
    <Panel title={said.title}>
      {scopeLines(template, props).map(([part, says]) => (
        <p key={part} class="govuk-body mc-small">
          {part}: <span lang="vi">{says}</span>
        </p>
      ))}
      {!template.own.taken_back_at && (
        <Button href={paths.templateScope(template.key)} kind="secondary" small>
          {said.change}
        </Button>
      )}
      {template.scopes.length > 0 && <Changes {...props} />}
    </Panel>
  );
}

function Changes(props: TemplateProps): JSX.Element {
  const { language, template, names } = props;
  const [said, words] = [scopeWords(language), templateWords(language)];
  return (
    <Table
      caption={said.history}
      stack
      columns={[
        { head: words.version, header: true },
        { head: said.part },
        { head: words.who },
        { head: words.why },
        { head: words.state },
      ]}
      rows={template.scopes.map((one) => [
        said.nth(one.number, formatDay(one.valid_from)),
        <span key="says" lang="vi">
          {scopeLines(one, props)
            .flatMap(([, says]) => (says === said.nothing ? [] : [says]))
            .join(' · ')}
        </span>,
        `${(one.written_by && names.get(one.written_by)) || ''}, ${formatMoment(one.written_at)}`,
        <span key="why" lang="vi">
          {one.why}
        </span>,
        one.taken_back_why === null ? (
          <TakeBack key="back" {...props} scope={one} />
        ) : (
          <span key="back" lang="vi">
            {words.takenBack(one.taken_back_why)}
          </span>
        ),
      ])}
    />
  );
}

function TakeBack({ language, template, scope }: TemplateProps & { readonly scope: Scope }): JSX.Element {
  const said = scopeWords(language);
  return (
    <Details summary={said.takeBack}>
      <Form action={paths.takeScopeBack(template.key)} k={newId()} label={`${said.takeBack} ${scope.number}`}>
        <Hidden name="scope" value={scope.id} />
        <Field name="why" id={`scope-why-${scope.number}`} label={templateWords(language).why} />
        <Button kind="warning" small>
          {said.takeBack}
        </Button>
      </Form>
    </Details>
  );
}
