import type { JSX } from 'preact';
import { Button, ButtonRow, Field, Fields, Form, Note, Panel } from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { paths } from '../paths.ts';
import type { VisitPageProps } from '../visit/visit.page.tsx';
import { visitWords } from '../visit/visit.text.ts';

/** The press that seals, hands back and takes the fee, with who collects and the receipt. */
export function GiveBack({ visit, owed, nextReceipt, wrong, typed, language }: VisitPageProps): JSX.Element {
  const said = visitWords(language);
  return (
    <Panel title={said.giveBack} level={2} main>
      <Form action={paths.giveBack(visit.id)} k={newId()}>
        <Note title={owed > 0n ? said.toTake(formatDong(owed)) : said.nothingToTake} />
        <Fields>
          <Field
            name="collector"
            label={said.collector}
            hint={said.collectorHint}
            value={typed.collector ?? ''}
            autocomplete="off"
          />
          {owed > 0n && (
            <Field
              name="receipt"
              label={said.receipt}
              value={typed.receipt ?? nextReceipt}
              error={wrong.find(({ field }) => field === 'feeReceiptNumber')?.text}
              width={10}
              autocomplete="off"
            />
          )}
        </Fields>
        <ButtonRow>
          <Button keys="F9">{said.giveBackPress}</Button>
        </ButtonRow>
      </Form>
    </Panel>
  );
}
