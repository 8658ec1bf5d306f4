import type { JSX } from 'preact';
import { Button, Details, Field, Form, Note } from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { addWords } from './add.text.ts';
import type { TemplateProps } from './template.page.tsx';
import { templateWords } from './template.text.ts';

/** Who added a template of the district's own, and its way back until the first draft. */
export function OwnPart({ language, template, names, used }: TemplateProps): JSX.Element | null {
  const { own } = template;
  if (!own) return null;
  const said = addWords(language);
  const who = (own.added_by && names.get(own.added_by)) || '';
  return (
    <>
      <p class="govuk-body mc-small">{said.ofDistrict(who, formatMoment(own.added_at))}</p>
      {own.taken_back_why !== null ? (
        <Note title={said.dropped(own.taken_back_why)} />
      ) : used ? (
        <p class="govuk-body mc-small">{said.used}</p>
      ) : (
        <Details summary={said.drop}>
          <Form action={paths.dropTemplate(template.key)} k={newId()} label={said.drop}>
            <Field name="why" id="drop-why" label={templateWords(language).why} hint={said.dropHint} />
            <Button kind="warning" small>
              {said.drop}
            </Button>
          </Form>
        </Details>
      )}
    </>
  );
}
