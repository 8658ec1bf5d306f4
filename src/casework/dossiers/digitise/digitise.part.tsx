import type { JSX } from 'preact';
import { Button, Details, Form, Hidden } from '#design/index.ts';
import { paths } from '../paths.ts';
import { receiveWords } from '../receive/receive.text.ts';
import { Scan } from '../receive/scan.part.tsx';
import { type ActsProps, fieldId, ofAct, typedIn } from '../view/act-form.part.tsx';
import { unscanned } from './digitise.rules.ts';
import { digitiseWords } from './digitise.text.ts';

/** Papers that wait for their scan, each with its file; what was kept before a refusal stays. */
export function Digitise(given: ActsProps): JSX.Element | null {
  const props = ofAct(given, act);
  const { acts, whole, language } = props;
  const waiting = unscanned(whole.papers);
  const said = digitiseWords(language);
  if (!acts.digitises || waiting.length === 0) return null;
  return (
    <Details summary={said.title(waiting.length)} open={given.refused === act}>
      <Form action={paths.act(acts.code, act)} k={acts.k} files label={said.keep}>
        <Hidden name="seq" value={String(acts.seq)} />
        {/* Within the fold, so that a link to it opens it. */}
        <div id={fieldId(act, 'scans')} tabIndex={-1}>
          <p class="govuk-body mc-small">{said.hint}</p>
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
        </div>
        <Button kind="secondary" small>
          {said.keep}
        </Button>
      </Form>
    </Details>
  );
}

const act = 'so-hoa';
