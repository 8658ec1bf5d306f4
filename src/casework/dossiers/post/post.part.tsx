import type { JSX } from 'preact';
import { Button, Checkboxes, Details, Field, Note, Panel, Radios, Table } from '#design/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { ReceiptFields } from '../../payments/panels.tsx';
import {
  ActForm,
  type ActsProps,
  FoldedAct,
  fieldId,
  ofAct,
  ticked,
  typedIn,
  type WorkProps,
} from '../view/act-form.part.tsx';
import type { Whole } from '../view/dossier.view.ts';
import { outcomeText } from './outcome.ts';
import type { Parcel } from './parcel.store.ts';
import { causes } from './post.rules.ts';
import { causeNames, postWords } from './post.text.ts';

/** The result is at the post: it arrived, with the proof and the money, or it came back. */
export function AtThePost(props: WorkProps & { readonly parcel: Parcel }): JSX.Element {
  const said = postWords(props.language);
  const { tracking, posted_at } = props.parcel;
  return (
    <>
      <Note kind="info" title={said.underWay(tracking, formatMoment(posted_at))} />
      <Deliver {...ofAct(props, 'da-phat')} />
      <Undeliver {...ofAct(props, 'khong-phat-duoc')} />
    </>
  );
}

function Deliver(props: WorkProps): JSX.Element {
  const act = 'da-phat';
  const said = postWords(props.language);
  const { work, errors } = props;
  const typed = (name: string) => ({
    name,
    id: fieldId(act, name),
    value: typedIn(props, name),
    error: errors.get(name),
  });
  return (
    <ActForm {...props} act={act}>
      <Field {...typed('day')} label={said.day} hint={said.dayHint} width={10} inputMode="numeric" autocomplete="off" />
      <Field {...typed('receivedBy')} label={said.receivedBy} autocomplete="off" />
      {work.owed > 0n && (
        <>
          <Checkboxes
            {...typed('paid')}
            values={ticked(props, 'paid')}
            legend={said.owed(formatDong(work.owed))}
            small
            items={[{ value: 'yes', text: said.paid }]}
          />
          <ReceiptFields proposals={work.receipts} typed={props.typed} errors={errors} language={props.language} />
        </>
      )}
      <Button keys="F9" block>
        {said.deliver}
      </Button>
    </ActForm>
  );
}

function Undeliver(props: ActsProps): JSX.Element {
  const act = 'khong-phat-duoc';
  const said = postWords(props.language);
  const names = causeNames(props.language);
  return (
    <FoldedAct {...props} act={act} title={said.undeliver}>
      <Radios
        name="cause"
        id={fieldId(act, 'cause')}
        legend={said.cause}
        value={typedIn(props, 'cause')}
        error={props.errors.get('cause')}
        small
        items={causes.map((value) => ({ value, text: names[value] }))}
      />
      <Button kind="secondary" small>
        {said.takeBack}
      </Button>
    </FoldedAct>
  );
}

/** How the person wants to have the result: said at reception, and changed here until it is out of the house. */
export function ChangeCollection(given: ActsProps): JSX.Element {
  const act = 'cach-nhan';
  const props = ofAct(given, act);
  const { whole, language, errors } = props;
  const said = postWords(language);
  const known = whole.destination;
  const typed = (name: 'recipient' | 'address' | 'phone') => ({
    name,
    id: fieldId(act, name),
    value: given.refused === act ? typedIn(props, name) : known[name],
    error: errors.get(name),
    autocomplete: 'off',
  });
  return (
    <Details summary={said.change} open={given.refused === act}>
      <ActForm {...props} act={act}>
        <Radios
          name="by"
          id={fieldId(act, 'by')}
          legend={said.how}
          value={typedIn(props, 'by') || whole.dossier.collect_by}
          small
          items={[
            { value: 'counter', text: said.atCounter },
            { value: 'post', text: said.byPost },
          ]}
        />
        <Field {...typed('recipient')} label={said.recipient} />
        <Field {...typed('address')} label={said.address} />
        <Field {...typed('phone')} label={said.phone} inputMode="tel" />
        <Button kind="secondary" small>
          {said.keep}
        </Button>
      </ActForm>
    </Details>
  );
}

/** Every parcel the result went out in. */
export function ParcelsTable({ whole, language }: { whole: Whole; language: Language }): JSX.Element | null {
  const said = postWords(language);
  if (whole.parcels.length === 0) return null;
  return (
    <Panel title={said.parcels}>
      <Table
        caption={said.parcels}
        dense
        stack
        columns={[
          { head: said.tracking, nowrap: true },
          { head: said.recipient },
          { head: said.posted, nowrap: true },
          { head: said.outcome },
        ]}
        rows={whole.parcels.map((parcel) => [
          parcel.tracking,
          `${parcel.recipient}, ${parcel.address}`,
          formatMoment(parcel.posted_at),
          outcomeText(parcel, language),
        ])}
      />
    </Panel>
  );
}
