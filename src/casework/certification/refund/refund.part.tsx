import type { JSX } from 'preact';
import { Button, besideFields, Details, Field, Fields, Form, Hidden, Section, Table, TextArea } from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import {
  type Charge,
  type Refund,
  type RefundGround,
  refundable,
  refundText,
  refundWords,
} from '../../payments/index.ts';
import { RefundFields } from '../../payments/panels.tsx';
import { paths } from '../paths.ts';
import { visitRefundWords } from './refund.text.ts';

/** What was typed of a refund that was refused. */
export interface TypedRefund {
  readonly charge?: unknown;
  readonly part: string;
  readonly ground: string;
  readonly why: string;
  readonly recipient: string;
  readonly identity: string;
}

export interface Refunds {
  readonly charges: readonly Charge[];
  readonly refunds: readonly Refund[];
  readonly grounds: readonly RefundGround[];
}

interface RefundProps extends Refunds {
  /** May they give money back, or only read? */
  readonly works: boolean;
  readonly language: Language;
  readonly visitId: string;
  readonly requester: string;
  readonly typed: TypedRefund | undefined;
  readonly wrong: readonly Refusal[];
}

/** What was given back of a visit, each with its slip, and the form that gives more back. */
export function RefundsOfVisit(props: RefundProps): JSX.Element | null {
  const { language, visitId, refunds, charges, works } = props;
  const said = visitRefundWords(language);
  const more = works && refundable(charges).length > 0;
  if (refunds.length === 0 && !more) return null;
  return (
    <Section title={said.title} size="m">
      {refunds.length > 0 && (
        <Table
          caption={said.title}
          scroll={said.title}
          dense
          columns={[{ head: said.given, header: true }, { head: said.to }, { head: said.slip }]}
          rows={refunds.map((one) => [
            refundText(one, language),
            <span key="to" lang="vi">
              {one.recipient}
            </span>,
            <Form key="slip" action={paths.printRefund(visitId)} k={newId()}>
              <Hidden name="refund" value={one.id} />
              <Button kind="secondary" small icon="print">
                {refundWords(language).print}
              </Button>
            </Form>,
          ])}
        />
      )}
      {more && <GiveBackMoney {...props} />}
    </Section>
  );
}

function GiveBackMoney({ language, visitId, charges, grounds, requester, typed, wrong }: RefundProps): JSX.Element {
  const said = refundWords(language);
  const errors = besideFields(typed ? wrong : []);
  const field = (name: 'recipient' | 'identity') => ({
    name,
    value: typed?.[name] ?? '',
    error: errors.get(name),
    autocomplete: 'off',
  });
  return (
    <Details summary={said.open} open={typed !== undefined}>
      <Form action={paths.refundVisit(visitId)} k={newId()}>
        <p class="govuk-body mc-small">{said.hint}</p>
        <RefundFields {...{ language, charges: refundable(charges), grounds, typed, errors }} idOf={(name) => name} />
        <TextArea name="reason" label={said.reason} rows={2} value={typed?.why ?? ''} error={errors.get('reason')} />
        <Fields>
          <Field {...field('recipient')} label={said.who} hint={visitRefundWords(language).requesterHint(requester)} />
          <Field {...field('identity')} label={visitRefundWords(language).identity} width={10} />
        </Fields>
        <Button kind="warning" small>
          {said.press}
        </Button>
      </Form>
    </Details>
  );
}
