import type { JSX } from 'preact';
import {
  Acts as ActsBox,
  Button,
  type Content,
  DayField,
  Details,
  Field,
  Form,
  Hidden,
  Note,
  Radios,
  Select,
  TextArea,
} from '#design/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay, formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { actWords } from './act.text.ts';
import type { Acts, Work } from './acts.view.ts';
import type { Whole } from './dossier.view.ts';

export interface ActsProps {
  readonly acts: Acts;
  readonly whole: Whole;
  readonly language: Language;
  /** What was typed in a form that was refused. */
  readonly typed: Readonly<Record<string, unknown>>;
  readonly errors: ReadonlyMap<string, string>;
}

/** The acts allowed now, each with what it needs to be told. */
export function ActsPanel(props: ActsProps): JSX.Element {
  const { acts, whole, language } = props;
  const said = actWords(language);
  const idle = acts.works.length === 0 && !acts.toGive && !acts.toTake && !acts.acceptsSupplement;
  return (
    <ActsBox>
      {acts.toGive && (
        <ActForm {...props} act="ban-giao">
          <p class="govuk-body mc-small">{said.handOverBy(formatMoment(acts.toGive.give_by))}</p>
          <Button keys="F9" block>
            {said.handOver}
          </Button>
        </ActForm>
      )}
      {acts.toTake && (
        <ActForm {...props} act="nhan-ban-giao">
          <Button
            keys={acts.works.length > 0 ? 'F7' : 'F9'}
            kind={acts.works.length > 0 ? 'secondary' : 'primary'}
            block
          >
            {said.takeOver}
          </Button>
        </ActForm>
      )}
      {acts.acceptsSupplement && <AcceptSupplement {...props} />}
      {acts.works.map((work) => (
        <WorkForms key={work.task.id} {...props} work={work} />
      ))}
      {acts.reassign.length > 0 && <Reassign {...props} />}
      {idle && <Note kind="info" title={whole.dossier.state === 'returned' ? said.finished : said.nothing} />}
    </ActsBox>
  );
}

interface FormProps extends ActsProps {
  readonly act: string;
  readonly children: Content;
}

/** A form that says which act, on what the officer saw. */
const ActForm = ({ acts, act, children }: FormProps): JSX.Element => (
  <Form action={paths.act(acts.code, act)} k={acts.k}>
    <Hidden name="seq" value={String(acts.seq)} />
    {children}
  </Form>
);

function WorkForms(props: ActsProps & { work: Work }): JSX.Element {
  const { work } = props;
  switch (work.task.act) {
    case 'assign':
      return <Assign {...props} />;
    case 'approve':
      return <Decide {...props} act="duyet" label={actWords(props.language).approve} />;
    case 'sign':
      return <Sign {...props} />;
    case 'clerk':
      return <NumberAndSeal {...props} />;
    case 'return':
      return <ReturnResult {...props} />;
    default:
      return <Advance {...props} />;
  }
}

function Assign(props: ActsProps & { work: Work }): JSX.Element {
  const said = actWords(props.language);
  return (
    <>
      <ActForm {...props} act="phan-cong">
        <Select
          name="officer"
          label={said.officer}
          value={text(props, 'officer')}
          error={props.errors.get('officer')}
          options={[
            { value: '', text: said.choose },
            ...props.work.officers.map((one) => ({ value: one.accountId, text: one.name })),
          ]}
        />
        <Button keys="F9" block>
          {said.assign}
        </Button>
      </ActForm>
      <SendBack {...props} />
    </>
  );
}

function Reassign(props: ActsProps): JSX.Element {
  const said = actWords(props.language);
  return (
    <Details summary={said.reassign}>
      <ActForm {...props} act="phan-cong-lai">
        <Select
          name="officer"
          id="new-officer"
          label={said.officer}
          value={props.whole.dossier.officer_id ?? ''}
          options={[
            { value: '', text: said.choose },
            ...props.acts.reassign.map((one) => ({ value: one.accountId, text: one.name })),
          ]}
        />
        <Button kind="secondary" small>
          {said.reassign}
        </Button>
      </ActForm>
    </Details>
  );
}

function Advance(props: ActsProps & { work: Work }): JSX.Element {
  const said = actWords(props.language);
  const { work } = props;
  const forward = work.open.outcomes.filter((outcome) => !outcome.back);
  const label = work.task.act === 'present' ? said.present : said.pass;
  return (
    <>
      <ActForm {...props} act="chuyen">
        <Hidden name="role" value={work.task.act} />
        <TextArea name="note" label={said.note} rows={2} value={text(props, 'note')} />
        {forward.length > 1 ? (
          forward.map((outcome, n) => (
            <Button
              key={outcome.key}
              name="outcome"
              value={outcome.key}
              kind={n === 0 ? 'primary' : 'secondary'}
              keys={n === 0 ? 'F9' : undefined}
              block
            >
              {outcome.name}
            </Button>
          ))
        ) : (
          <Button keys="F9" block>
            {label}
          </Button>
        )}
      </ActForm>
      {work.task.act === 'process' && <AskSupplement {...props} />}
      <SendBack {...props} />
    </>
  );
}

const Decide = (props: ActsProps & { work: Work; act: string; label: string }): JSX.Element => (
  <>
    <ActForm {...props}>
      <Button keys="F9" block>
        {props.label}
      </Button>
    </ActForm>
    <SendBack {...props} />
  </>
);

function Sign(props: ActsProps & { work: Work }): JSX.Element {
  const said = actWords(props.language);
  const { work } = props;
  return (
    <>
      {work.maySign && (
        <ActForm {...props} act="ky">
          <Button keys="F9" block>
            {said.sign}
          </Button>
        </ActForm>
      )}
      {work.mayRecord && (
        <ActForm {...props} act={work.maySeal ? 'ky-va-dong-dau' : 'ghi-nhan-ky'}>
          <Select
            name="signer"
            label={said.signer}
            value={text(props, 'signer')}
            error={props.errors.get('signer')}
            options={work.signers.map((one) => ({ value: one.accountId, text: one.name }))}
          />
          <Button keys={work.maySign ? 'F8' : 'F9'} kind={work.maySign ? 'secondary' : 'primary'} block>
            {work.maySeal ? said.signAndSeal : said.recordSignature}
          </Button>
        </ActForm>
      )}
      <SendBack {...props} />
    </>
  );
}

function NumberAndSeal(props: ActsProps & { work: Work }): JSX.Element {
  const said = actWords(props.language);
  const { sign } = props.whole.version;
  return (
    <>
      <ActForm {...props} act="vao-so">
        <p class="govuk-body mc-small">{said.book(sign.bookName, sign.seal)}</p>
        <Button keys="F9" block>
          {said.number}
        </Button>
      </ActForm>
      <SendBack {...props} />
    </>
  );
}

function ReturnResult(props: ActsProps & { work: Work }): JSX.Element {
  const said = actWords(props.language);
  const { work, whole, errors } = props;
  return (
    <ActForm {...props} act="tra">
      <Radios
        name="standing"
        legend={said.collector}
        value={text(props, 'standing') || 'owner'}
        error={errors.get('standing')}
        small
        items={[
          { value: 'owner', text: said.owner(whole.dossier.owner_name) },
          { value: 'authorised', text: said.authorised },
          { value: 'kin', text: said.kin },
        ]}
      />
      <Details summary={said.collectorName} open={errors.has('name') || errors.has('identity')}>
        <Field
          name="name"
          label={said.collectorName}
          value={text(props, 'name')}
          error={errors.get('name')}
          autocomplete="off"
        />
        <Field
          name="identity"
          label={said.collectorIdentity}
          value={text(props, 'identity')}
          error={errors.get('identity')}
          autocomplete="off"
        />
      </Details>
      {work.owed > 0n && (
        <>
          <Radios
            name="paid"
            legend={said.owed(formatDong(work.owed))}
            value={text(props, 'paid')}
            error={errors.get('paid')}
            small
            items={[{ value: 'yes', text: said.paid }]}
          />
          <Field
            name="receiptNumber"
            label={said.receiptNumber}
            value={text(props, 'receiptNumber')}
            width={10}
            autocomplete="off"
          />
        </>
      )}
      <Button keys="F9" block>
        {said.returnResult}
      </Button>
    </ActForm>
  );
}

function AskSupplement(props: ActsProps): JSX.Element {
  const said = actWords(props.language);
  const before = props.whole.supplements[0];
  if (before)
    return (
      <Button disabled kind="secondary" why={said.supplementAsked(formatDay(dayOf(before.requested_at)))} block>
        {said.supplement}
      </Button>
    );
  const open = ['items', 'respondBy'].some((field) => props.errors.has(field));
  return (
    <Details summary={said.supplement} open={open}>
      <ActForm {...props} act="yeu-cau-bo-sung">
        <TextArea
          name="items"
          label={said.items}
          hint={said.supplementOnce}
          rows={3}
          value={text(props, 'items')}
          error={props.errors.get('items')}
        />
        <TextArea
          name="reason"
          label={said.reason}
          rows={2}
          value={text(props, 'reason')}
          error={props.errors.get('reason')}
        />
        <DayField
          name="respondBy"
          label={said.respondBy}
          value={text(props, 'respondBy')}
          error={props.errors.get('respondBy')}
        />
        <Button kind="secondary" block>
          {said.ask}
        </Button>
      </ActForm>
    </Details>
  );
}

function AcceptSupplement(props: ActsProps): JSX.Element {
  const said = actWords(props.language);
  const asked = props.whole.supplements.findLast((one) => !one.answered_at);
  return (
    <ActForm {...props} act="nhan-bo-sung">
      <fieldset class="govuk-fieldset" id="papers">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{said.brought}</legend>
        <div class="govuk-checkboxes govuk-checkboxes--small">
          {(asked?.items ?? []).map((item, n) => (
            <div class="govuk-checkboxes__item" key={item.name}>
              <input
                class="govuk-checkboxes__input"
                type="checkbox"
                id={`brought-${n}`}
                name="brought"
                value={String(n)}
                checked
              />
              <label class="govuk-label govuk-checkboxes__label" for={`brought-${n}`}>
                {item.name}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <Button keys="F9" block>
        {said.accept}
      </Button>
    </ActForm>
  );
}

function SendBack(props: ActsProps & { work: Work }): JSX.Element | null {
  const said = actWords(props.language);
  const { work } = props;
  if (work.passed.length === 0) return null;
  return (
    <Details summary={said.sendBack} open={props.errors.has('reason') && !props.errors.has('items')}>
      <ActForm {...props} act="tra-lai">
        <Hidden name="role" value={work.task.act} />
        <Select
          name="to"
          label={said.to}
          value={work.passed.at(-1)?.element ?? ''}
          options={work.passed.map((step) => ({ value: step.element, text: step.name }))}
        />
        <TextArea
          name="reason"
          id="send-back-reason"
          label={said.reason}
          rows={2}
          value={text(props, 'reason')}
          error={props.errors.get('reason')}
        />
        <Button kind="warning" small>
          {said.sendBack}
        </Button>
      </ActForm>
    </Details>
  );
}

const text = ({ typed }: ActsProps, name: string): string =>
  typeof typed[name] === 'string' ? (typed[name] as string) : '';
