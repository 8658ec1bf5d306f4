import type { JSX } from 'preact';
import { Button, Details, Form, Hidden } from '#design/index.ts';
import { fieldWork } from '../flow/field-work.rules.ts';
import { paths } from '../paths.ts';
import { receiveWords } from '../receive/receive.text.ts';
import { Scan } from '../receive/scan.part.tsx';
import { type ActsProps, fieldId, ofAct, typedIn } from '../view/act-form.part.tsx';
import { batchWords } from './batch.text.ts';
import { batchField } from './batch.ts';
import { fieldKeys, unscanned } from './digitise.rules.ts';
import { digitiseWords } from './digitise.text.ts';

/** Papers that wait for their scan, each with its file; what was kept before a refusal stays. */
export function Digitise(given: ActsProps): JSX.Element | null {
  const props = ofAct(given, act);
  const { acts, whole, language } = props;
  const waiting = acts.digitises ? unscanned(whole.papers) : [];
  const said = digitiseWords(language);
  const working = acts.bringsBack || (acts.digitises && fieldWork(whole) !== undefined);
  if (waiting.length === 0 && !working) return null;
  return (
    <Details summary={waiting.length > 0 ? said.title(waiting.length) : said.field} open={given.refused === act}>
      <Form action={paths.act(acts.code, act)} k={acts.k} files label={said.keep}>
        <Hidden name="seq" value={String(acts.seq)} />
        {/* Within the fold, so that a link to it opens it. */}
        <div id={fieldId(act, 'scans')} tabIndex={-1}>
          {waiting.length > 1 && <Batch {...props} />}
          {waiting.length > 0 && <p class="govuk-body mc-small">{said.hint}</p>}
          {waiting.map(({ position, name }) => (
            <p key={position} class="govuk-body mc-small">
              <label htmlFor={`scan.${position}`}>{name}</label>
              <br />
              <Scan
                at={String(position)}
                of={name}
                digest={typedIn(props, `scanned.${position}`) || undefined}
                said={receiveWords(language)}
              />
            </p>
          ))}
          {working && <FieldScans {...props} headed={waiting.length > 0} />}
        </div>
        <Button kind="secondary" small>
          {said.keep}
        </Button>
      </Form>
    </Details>
  );
}

/** One file for all of them, taken apart at the separator sheets that the print panel offers. */
function Batch({ language }: ActsProps): JSX.Element {
  const said = batchWords(language);
  return (
    <>
      <p class="govuk-body mc-small">{said.hint}</p>
      <p class="govuk-body mc-small">
        <label htmlFor={batchField}>{said.whole}</label>
        <br />
        <input
          class="govuk-file-upload mc-small"
          type="file"
          id={batchField}
          name={batchField}
          accept="application/pdf"
        />
      </p>
      <h4 class="govuk-heading-s">{said.orEach}</h4>
    </>
  );
}

/** The signed minutes and up to three photographs at a time: a phone offers its camera for a field of pictures. */
function FieldScans(props: ActsProps & { readonly headed: boolean }): JSX.Element {
  const said = digitiseWords(props.language);
  return (
    <>
      {/* Where nothing else is folded in, the fold itself says so. */}
      {props.headed && <h4 class="govuk-heading-s">{said.field}</h4>}
      <p class="govuk-body mc-small">{said.fieldHint}</p>
      {fieldKeys.map((key, n) => {
        const name = n === 0 ? said.minutes : said.photo(n);
        return (
          <p key={key} class="govuk-body mc-small">
            <label htmlFor={`scan.${key}`}>{name}</label>
            <br />
            <Scan
              at={key}
              of={name}
              digest={typedIn(props, `scanned.${key}`) || undefined}
              said={receiveWords(props.language)}
              photo={n > 0}
            />
          </p>
        );
      })}
    </>
  );
}

const act = 'so-hoa';
