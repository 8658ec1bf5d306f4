import type { JSX } from 'preact';
import { Button, Details, Field, Radios } from '#design/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { actWords } from '../view/act.text.ts';
import { ActForm, typedIn, type WorkProps } from '../view/act-form.part.tsx';

/** Into whose hands, and what is still to be paid. */
export function ReturnResult(props: WorkProps): JSX.Element {
  const said = actWords(props.language);
  const { work, whole, errors } = props;
  return (
    <ActForm {...props} act="tra">
      <Radios
        name="standing"
        legend={said.collector}
        value={typedIn(props, 'standing') || 'owner'}
        error={errors.get('standing')}
        small
        items={[
          { value: 'owner', text: said.owner(whole.dossier.owner_name) },
          { value: 'authorised', text: said.authorised },
          { value: 'kin', text: said.kin },
        ]}
      />
      <Details summary={said.notOwner} open={!['', 'owner'].includes(typedIn(props, 'standing'))}>
        <Field
          name="name"
          label={said.collectorName}
          value={typedIn(props, 'name')}
          error={errors.get('name')}
          autocomplete="off"
        />
        <Field
          name="identity"
          label={said.collectorIdentity}
          value={typedIn(props, 'identity')}
          error={errors.get('identity')}
          autocomplete="off"
        />
      </Details>
      {work.owed > 0n && (
        <>
          <Radios
            name="paid"
            legend={said.owed(formatDong(work.owed))}
            value={typedIn(props, 'paid')}
            error={errors.get('paid')}
            small
            items={[{ value: 'yes', text: said.paid }]}
          />
          <Field
            name="receiptNumber"
            label={said.receiptNumber}
            value={typedIn(props, 'receiptNumber')}
            error={errors.get('receiptNumber')}
            width={10}
            autocomplete="off"
          />
        </>
      )}
      <Button keys="F9" block>
        {work.refusal ? work.task.name : said.returnResult}
      </Button>
    </ActForm>
  );
}
