import type { JSX } from 'preact';
import { Button, Checkboxes, DayField, Details, Hidden, Note, Select, TextArea } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { kindsOfCopies } from '../paper/sheet.rules.ts';
import { listOf } from '../receive/receive.read.rules.ts';
import { ActForm, type ActsProps, fieldId, ofAct, typedIn } from '../view/act-form.part.tsx';
import { optionOf } from '../view/despite.part.tsx';
import { supplementWords } from './supplement.text.ts';

/** Everything that is missing, asked for once. */
export function AskSupplement(given: ActsProps): JSX.Element {
  const props = ofAct(given, 'yeu-cau-bo-sung');
  const said = supplementWords(props.language);
  const before = props.whole.supplements[0];
  if (before) return <AskedBefore on={before.requested_at} language={props.language} />;
  return (
    <Details summary={said.supplement} open={given.refused === 'yeu-cau-bo-sung'}>
      <ActForm {...props} act="yeu-cau-bo-sung">
        <AskedWhen {...props} />
        <TextArea
          name="items"
          label={said.items}
          hint={props.acts.asking?.timing === 'late' ? said.supplementOnceLate : said.supplementOnce}
          rows={3}
          value={typedIn(props, 'items')}
          error={props.errors.get('items')}
        />
        <TextArea
          name="reason"
          label={said.reason}
          rows={2}
          value={typedIn(props, 'reason')}
          error={props.errors.get('reason')}
        />
        <DayField
          name="respondBy"
          label={said.respondBy}
          value={typedIn(props, 'respondBy')}
          error={props.errors.get('respondBy')}
        />
        <HeadAgrees {...props} />
        <Button kind="secondary" block>
          {said.ask}
        </Button>
      </ActForm>
    </Details>
  );
}

/** What asking now would mean, before it is pressed: past the time for checking, or past the promised day. */
function AskedWhen({ acts, language }: ActsProps): JSX.Element | null {
  const said = supplementWords(language);
  const timing = acts.asking?.timing ?? 'in-time';
  if (timing === 'in-time') return null;
  return <Note kind="warn" title={timing === 'late' ? said.askedLate : said.askedAfterChecking} />;
}

/** Which head agreed, where the promised day is past and the office has one. */
function HeadAgrees(props: ActsProps): JSX.Element | null {
  const { acts, language, errors } = props;
  const heads = acts.asking?.heads ?? [];
  if (heads.length === 0) return null;
  const said = supplementWords(language);
  return (
    <Select
      name="agreedBy"
      id={fieldId('yeu-cau-bo-sung', 'agreedBy')}
      label={said.agreedBy}
      hint={said.agreedByHint}
      options={[{ value: '', text: said.choose }, ...heads.map((one) => optionOf(one, language))]}
      value={typedIn(props, 'agreedBy')}
      error={errors.get('agreedBy')}
    />
  );
}

/** A dossier is asked for papers once: the press stays where it was, and says why it is shut. */
function AskedBefore({ on, language }: { readonly on: Temporal.Instant; readonly language: Language }): JSX.Element {
  const said = supplementWords(language);
  return (
    <Button disabled kind="secondary" why={said.supplementAsked(formatDay(dayOf(on)))} block>
      {said.supplement}
    </Button>
  );
}

/** The counter accepts what was brought, and says which copies are certified ones. */
export function AcceptSupplement(props: ActsProps): JSX.Element {
  const said = supplementWords(props.language);
  const asked = props.whole.supplements.findLast((one) => !one.answered_at);
  const items = asked?.items ?? [];
  const sent = props.refused === 'nhan-bo-sung' ? props.typed : undefined;
  const copied = items.flatMap((item, n) => (item.copy > 0 ? [{ item, n: String(n) }] : []));
  return (
    <ActForm {...props} act="nhan-bo-sung">
      <Checkboxes
        name="brought"
        id="papers"
        small
        legend={said.brought}
        values={sent ? listOf(sent.brought as string | string[] | undefined) : items.map((_, n) => String(n))}
        items={items.map(({ name }, n) => ({ value: String(n), text: name }))}
      />
      {copied.length > 0 && (
        <>
          <Hidden name="certified" value="" />
          <Checkboxes
            name="certified"
            small
            legend={said.certified}
            values={
              sent
                ? listOf(sent.certified as string | string[] | undefined)
                : copied.filter(({ item }) => kindsOfCopies(item).certified > 0).map(({ n }) => n)
            }
            items={copied.map(({ item, n }) => ({ value: n, text: item.name }))}
          />
        </>
      )}
      <Button keys="F9" block>
        {said.accept}
      </Button>
    </ActForm>
  );
}
