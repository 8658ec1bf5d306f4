import type { JSX } from 'preact';
import { Button, Details, FileField, Form, Hidden, Link, Panel, Select, Table, Tag } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { type Template, templatesFor } from '../templates/templates.ts';
import { type ActsProps, fieldId, ofAct, typedIn } from '../view/act-form.part.tsx';
import { shortDigest } from './digest.ts';
import { draftWords } from './draft.text.ts';

/** Drafts of the dossier: templates filled for it, what was put back, and the form for the next version. */
export function DraftsPanel(given: ActsProps & { readonly templates: readonly Template[] }): JSX.Element | null {
  const { whole, acts, language, templates } = given;
  const said = draftWords(language);
  if (!acts.drafts && whole.drafts.length === 0) return null;
  return (
    <Panel title={said.title} fold={said.inside(whole.drafts.length)} unfolded={given.refused === act}>
      {acts.drafts && <p class="govuk-body mc-small">{said.hint}</p>}
      {acts.drafts && (
        <ul class="mc-plain">
          {templatesFor(templates, whole).map((one) => (
            <li key={one.key}>
              <Link href={paths.filledDraft(acts.code, one.key)} about={named(one, language)}>
                {`${said.fill}: ${named(one, language)}`}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {whole.drafts.length > 0 && <Versions {...given} />}
      {acts.drafts && <Put {...ofAct(given, act)} />}
    </Panel>
  );
}

function Put(props: ActsProps & { readonly templates: readonly Template[] }): JSX.Element {
  const { acts, whole, language, templates } = props;
  const said = draftWords(language);
  const offered = templatesFor(templates, whole);
  return (
    <Details summary={said.put} open={props.refused === act}>
      <Form action={paths.act(acts.code, act)} k={acts.k} files label={said.put}>
        <Hidden name="seq" value={String(acts.seq)} />
        <Select
          name="template"
          id={fieldId(act, 'template')}
          label={said.which}
          value={typedIn(props, 'template')}
          error={props.errors.get('template')}
          options={[
            { value: '', text: said.choose },
            ...offered.map((one) => ({ value: one.key, text: named(one, language) })),
          ]}
        />
        <FileField
          name="file"
          id={fieldId(act, 'file')}
          label={said.file}
          error={props.errors.get('file')}
          accept=".docx"
          language={language}
        />
        <Button kind="secondary" small>
          {said.put}
        </Button>
      </Form>
    </Details>
  );
}

function Versions({
  whole,
  acts,
  language,
  templates,
}: ActsProps & { readonly templates: readonly Template[] }): JSX.Element {
  const said = draftWords(language);
  const newest = new Set<string>();
  return (
    <Table
      caption={said.versions}
      dense
      stack
      columns={[
        { head: said.template },
        { head: said.version, nowrap: true },
        { head: said.who },
        { head: said.digest },
      ]}
      rows={whole.drafts.map((draft) => {
        const first = !newest.has(draft.template);
        newest.add(draft.template);
        const name = nameIn(templates, draft.template, language);
        return [
          name,
          <Nth
            key="version"
            href={paths.draft(acts.code, draft.template, draft.number)}
            {...{ language, name, first }}
            n={draft.number}
          />,
          `${whole.names.get(draft.put_by) ?? ''}, ${formatMoment(draft.put_at)}`,
          <span key="digest" class="mc-num mc-break" title={draft.digest}>
            {shortDigest(draft.digest)}
          </span>,
        ];
      })}
    />
  );
}

interface NthProps {
  readonly href: string;
  readonly name: string;
  readonly n: number;
  readonly first: boolean;
  readonly language: Language;
}

/** The how manieth version, to be opened; the newest says so. */
function Nth({ href, name, n, first, language }: NthProps): JSX.Element {
  const said = draftWords(language);
  return (
    <span>
      <Link href={href} about={name}>
        {said.nth(n)}
      </Link>{' '}
      {first && <Tag colour="green">{said.newest}</Tag>}
    </span>
  );
}

const act = 'du-thao';

const named = ({ name, english }: Template, language: Language): string => (language === 'vi' ? name : english);

const nameIn = (templates: readonly Template[], key: string, language: Language): string => {
  const found = templates.find((one) => one.key === key);
  return found ? named(found, language) : key;
};
