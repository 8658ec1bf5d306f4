import type { JSX } from 'preact';
import { Button, Details, Field, Fields, Panel, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { AtWindowFields } from '../return-result/at-window.part.tsx';
import { ActForm, type ActsProps, fieldId, ofAct, typedIn } from '../view/act-form.part.tsx';
import type { Whole } from '../view/dossier.view.ts';
import { isHeld, type Original } from './originals.store.ts';
import { originalWords } from './originals.text.ts';

/** The ledger of one dossier: from whose hands, where it lies, into whose hands it went back. */
export function OriginalsTable({
  whole,
  language,
}: {
  readonly whole: Whole;
  readonly language: Language;
}): JSX.Element | null {
  const said = originalWords(language);
  if (whole.originals.length === 0) return null;
  const signed = (at: Temporal.Instant, by: string | null): string =>
    `${formatMoment(at)}, ${whole.names.get(by ?? '') ?? ''}`;
  return (
    <Panel title={said.ledger}>
      <Table
        caption={said.ledger}
        dense
        stack
        columns={[
          { head: said.name },
          { head: said.count, numeric: true },
          { head: said.place },
          { head: said.kept },
          { head: said.back },
        ]}
        rows={whole.originals.map((original) => [
          original.name,
          String(original.count),
          original.place,
          `${signed(original.kept_at, original.kept_by)} ${said.from(original.brought_by)}`,
          original.back_at
            ? `${signed(original.back_at, original.back_by)} ${said.to(original.back_to ?? '')}`
            : said.notBack,
        ])}
      />
    </Panel>
  );
}

/** `Sổ hộ khẩu số 120034 (1), Tủ 2, ngăn 3` */
export const originalText = ({ name, count, place }: Original): string => `${name} (${count}), ${place}`;

/** An original is kept: what it is, how many, where it lies, from whom. */
export function KeepOriginal(given: ActsProps): JSX.Element {
  const props = ofAct(given, keepAct);
  const { whole } = props;
  const said = originalWords(props.language);
  const bringer = whole.submitter?.name ?? whole.dossier.owner_name;
  return (
    <Details summary={said.keepOne} open={given.refused === keepAct}>
      <ActForm {...props} act={keepAct}>
        <p class="govuk-body mc-small">{said.keepHint}</p>
        <Field {...asTyped(props, 'originalName')} label={said.name} />
        <Fields last>
          <Field {...asTyped(props, 'place')} label={said.whichPlace} />
          <Field {...asTyped(props, 'count', '1')} label={said.count} width={2} inputMode="numeric" />
        </Fields>
        <Field {...asTyped(props, 'broughtBy', bringer)} label={said.broughtBy} />
        <Button kind="secondary" small>
          {said.keep}
        </Button>
      </ActForm>
    </Details>
  );
}

/** Everything kept goes back, before the result or without one. */
export function GiveBackOriginals(given: ActsProps): JSX.Element {
  const props = ofAct(given, backAct);
  const said = originalWords(props.language);
  const held = props.whole.originals.filter(isHeld);
  return (
    <Details summary={said.giveBackAll(held.length)} open={given.refused === backAct}>
      <ActForm {...props} act={backAct}>
        {held.map((original) => (
          <p key={original.id} class="govuk-body mc-small">
            {originalText(original)}
          </p>
        ))}
        <AtWindowFields of={props} act={backAct} who={said.who} />
        <Button kind="secondary" small>
          {said.giveBack}
        </Button>
      </ActForm>
    </Details>
  );
}

export const keepAct = 'giu-ban-chinh';
export const backAct = 'tra-ban-chinh';

const asTyped = (props: ActsProps, name: string, proposed = '') => ({
  name,
  id: fieldId(keepAct, name),
  value: props.refused === keepAct ? typedIn(props, name) : proposed,
  error: props.errors.get(name),
  autocomplete: 'off',
});
