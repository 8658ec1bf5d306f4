import type { JSX } from 'preact';
import { Button, besideFields, Details, Field, Form } from '#design/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import type { CashPageProps } from './cash.page.tsx';
import { cashWords } from './cash.text.ts';

/** A closed day whose money nobody took yet is opened again by one of its two hands, with a reason. */
export function Reopen({ language, closings, me, k, typed, wrong }: CashPageProps): JSX.Element {
  const said = cashWords(language);
  const mine = closings.filter(
    (one) => !one.received_at && !one.taken_back_at && [one.closed_by, one.treasurer_id].includes(me ?? ''),
  );
  return (
    <>
      {mine.map((one) => {
        const title = said.reopenOf(formatMoment(one.closed_at), formatDong(one.counted));
        const meant = typed.closing === one.id;
        return (
          <Details key={one.id} summary={title} open={meant && wrong.length > 0}>
            <Form action={paths.takeClosingBack(one.id)} k={`${k}-mo-${one.id.slice(-8)}`} label={title}>
              <p class="govuk-body mc-small">{said.reopenHint}</p>
              <Field
                name="reason"
                id={`reason-${one.id}`}
                label={said.reason}
                value={meant ? (typed.reason ?? '') : ''}
                error={besideFields(wrong).get(`reason-${one.id}`)}
                autocomplete="off"
              />
              <Button kind="warning" icon="undo">
                {said.reopen}
              </Button>
            </Form>
          </Details>
        );
      })}
    </>
  );
}
