import type { JSX } from 'preact';
import { Details, Link, ListFiles, PageHead, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { lists, tags } from '../draft/facts.rules.ts';
import { paths } from '../paths.ts';
import { templateWords } from './template.text.ts';
import type { Template } from './templates.ts';

/** A template and the name of the procedure it is for; empty: every one. */
export type Listed = Template & { readonly procedureName: string };

/** Every template, by the version that is in force. */
export function TemplatesPage({
  language,
  templates,
}: {
  readonly language: Language;
  readonly templates: readonly Listed[];
}): JSX.Element {
  const said = templateWords(language);
  return (
    <>
      <PageHead title={said.title} under={said.under} />
      <ListFiles language={language} of={paths.templates()} />
      <Table
        caption={said.title}
        stack
        columns={[{ head: said.template, header: true }, { head: said.usedFor }, { head: said.inForce }]}
        rows={templates.map((one) => [
          <Link key="name" href={paths.template(one.key)}>
            {nameOfTemplate(one, language)}
          </Link>,
          one.procedureName ? (
            <span key="for" lang="vi">
              {one.procedureName}
            </span>
          ) : (
            said.every
          ),
          standingText(one, language),
        ])}
      />
      <TagsHelp language={language} />
    </>
  );
}

export const nameOfTemplate = ({ name, english }: Template, language: Language): string =>
  language === 'vi' ? name : english;

export function standingText({ brought }: Template, language: Language): string {
  const said = templateWords(language);
  return brought ? said.nth(brought.number, formatDay(brought.valid_from)) : said.ofHouse;
}

/** What may be asked for in a template, as it is typed. */
export function TagsHelp({
  language,
  open = false,
}: {
  readonly language: Language;
  readonly open?: boolean;
}): JSX.Element {
  const said = templateWords(language);
  const shown = (names: readonly string[]): string => names.map((name) => `{${name}}`).join('  ');
  return (
    <Details summary={said.tags} open={open}>
      <p class="govuk-body mc-small">{said.tagsHint}</p>
      <p class="govuk-body mc-small" lang="vi">
        {shown(tags)}
      </p>
      {Object.entries(lists).map(([list, own]) => (
        <p key={list} class="govuk-body mc-small">
          {said.within(list)} <span lang="vi">{shown(own)}</span>
        </p>
      ))}
    </Details>
  );
}
