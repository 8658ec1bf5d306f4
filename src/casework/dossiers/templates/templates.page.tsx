import type { JSX } from 'preact';
import { Button, Details, Link, ListFiles, PageHead, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { lists, tags } from '../draft/facts.rules.ts';
import { paths } from '../paths.ts';
import { addWords } from './add.text.ts';
import { templateWords } from './template.text.ts';
import type { Template } from './templates.ts';

/** A template and the names of what it is for, in Vietnamese; empty: every procedure. */
export type Listed = Template & { readonly usedFor: string };

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
      <PageHead title={said.title} under={said.under}>
        <Button href={paths.newTemplate()}>{addWords(language).add}</Button>
      </PageHead>
      <ListFiles language={language} of={paths.templates()} />
      <Table
        caption={said.title}
        stack
        columns={[{ head: said.template, header: true }, { head: said.usedFor }, { head: said.inForce }]}
        rows={templates.map((one) => [
          <Link key="name" href={paths.template(one.key)}>
            {nameOfTemplate(one, language)}
          </Link>,
          one.usedFor ? (
            <span key="for" lang="vi">
              {one.usedFor}
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

export function standingText({ brought, own, history }: Template, language: Language): string {
  const said = templateWords(language);
  if (own?.taken_back_why) return addWords(language).dropped(own.taken_back_why);
  if (brought) return said.nth(brought.number, formatDay(brought.valid_from));
  if (!own) return said.ofHouse;
  const next = history.findLast(({ taken_back_at }) => !taken_back_at);
  return next ? addWords(language).waiting(formatDay(next.valid_from)) : addWords(language).noVersion;
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
