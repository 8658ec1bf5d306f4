import type { JSX } from 'preact';
import { Acts as ActsBox, Button, Note } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { Advance } from '../advance/advance.part.tsx';
import { Decide } from '../approve/approve.part.tsx';
import { Assign, Reassign } from '../assign/assign.part.tsx';
import { isWaiting, type State } from '../dossier/dossier.store.ts';
import { ProveDuty } from '../duty/duty.part.tsx';
import { Apologise, LateNote, ReportLate } from '../late/late.part.tsx';
import { Mend } from '../mend/mend.part.tsx';
import { NumberAndSeal } from '../number-and-seal/number.part.tsx';
import { GiveBackOriginals, KeepOriginal } from '../originals/originals.part.tsx';
import { underWay } from '../post/parcel.store.ts';
import { AtThePost, ChangeCollection } from '../post/post.part.tsx';
import { Recall, RecallReturned } from '../recall/recall.part.tsx';
import { Recuse } from '../recuse/recuse.part.tsx';
import { RefundPaid } from '../refund/refund.part.tsx';
import { Remind, TellCitizen } from '../remind/remind.part.tsx';
import { ReturnResult } from '../return-result/return.part.tsx';
import { Shelve } from '../shelf/shelve.part.tsx';
import { Sign } from '../sign/sign.part.tsx';
import { Stop } from '../stop/stop.part.tsx';
import { AcceptSupplement } from '../supplement/supplement.part.tsx';
import { Undo } from '../undo/undo.part.tsx';
import { VoidDossier } from '../void/void.part.tsx';
import { Withdraw } from '../withdraw/withdraw.part.tsx';
import { actWords } from './act.text.ts';
import { ActForm, type ActsProps, type WorkProps } from './act-form.part.tsx';
import type { Acts } from './acts.view.ts';
import { opinionsOf } from './opinions.rules.ts';
import { whoDidIt } from './timeline.part.tsx';
import { wordsBefore } from './words-before.rules.ts';

/** The acts allowed now, each with what it needs to be told. */
export function ActsPanel(props: ActsProps): JSX.Element {
  const { acts, whole, language } = props;
  const idle = isIdle(acts);
  return (
    <ActsBox>
      <LateNote whole={whole} language={language} />
      {idle && <Note kind="info" title={idleText(whole.dossier.state, language)} />}
      {acts.works.length > 0 && <SaidBefore {...props} />}
      <HandOver {...props} />
      {acts.acceptsSupplement && <AcceptSupplement {...props} />}
      {acts.provesDuty && <ProveDuty {...props} />}
      {acts.apologises && <Apologise {...props} />}
      {acts.works.map((work) => (
        <WorkForms key={work.task.id} {...props} work={work} />
      ))}
      {acts.reassign.length > 0 && <Reassign {...props} />}
      {acts.reportsLate && <ReportLate {...props} />}
      {acts.undoes.map((step) => (
        <Undo key={step.seq} {...props} step={step} />
      ))}
      <BesideTheSteps {...props} />
    </ActsBox>
  );
}

/** Why it was given back, or with which opinion it came: beside the press, so that nobody presses without having read it. */
function SaidBefore({ whole, language }: ActsProps): JSX.Element | null {
  const before = wordsBefore(whole.events, whole.notes, opinionsOf(whole.events, whole.decisions));
  if (!before) return null;
  const { event, said, back } = before;
  const words = actWords(language);
  const leader = event.on_behalf_of && whole.names.get(event.on_behalf_of);
  const writer = (event.actor_id && whole.names.get(event.actor_id)) || '';
  const who = leader ? words.writtenBy(leader, writer) : whoDidIt(event, whole, language);
  return (
    <Note kind={back ? 'warn' : 'info'} title={back ? words.sentBack(who) : words.opinion(who)}>
      {said}
    </Note>
  );
}

/** Given by the one side, signed for by the other. */
function HandOver(props: ActsProps): JSX.Element {
  const { acts, language } = props;
  const said = actWords(language);
  const works = acts.works.length > 0;
  return (
    <>
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
          <Button keys={works ? 'F7' : 'F9'} kind={works ? 'secondary' : 'primary'} block>
            {said.takeOver}
          </Button>
        </ActForm>
      )}
    </>
  );
}

const isIdle = ({ works, toGive, toTake, ...acts }: Acts): boolean =>
  works.length === 0 && !toGive && !toTake && !acts.acceptsSupplement && !acts.provesDuty && !acts.apologises;

/** What may be done at the counter whatever step the dossier is at. */
const BesideTheSteps = (props: ActsProps): JSX.Element => (
  <>
    {(props.acts.acceptsSupplement || props.acts.provesDuty) && <TellCitizen {...props} />}
    {props.acts.keepsShelf && <Remind {...props} />}
    {props.acts.keepsShelf && <Shelve {...props} />}
    {props.acts.recallsReturned && <RecallReturned {...props} />}
    {props.acts.changesCollection && <ChangeCollection {...props} />}
    {props.acts.keepsOriginals && <KeepOriginal {...props} />}
    {props.acts.givesOriginalsBack && <GiveBackOriginals {...props} />}
    {props.acts.recuses && <Recuse {...props} others={props.acts.recuses.others} />}
    {props.acts.refunds && <RefundPaid {...props} />}
    {props.acts.withdraws && <Withdraw {...props} />}
    {props.acts.stops && <Stop {...props} />}
    {props.acts.voids && <VoidDossier {...props} />}
  </>
);

/** What stands where there is nothing to do, and who does the next thing. */
export function idleText(state: State, language: Language): string {
  const said = actWords(language);
  if (state === 'withdrawn' || state === 'voided' || state === 'stopped' || isWaiting(state)) return said[state];
  return state === 'returned' ? said.finished : said.nothing;
}

/** At the counter it is returned or called back; at the post neither. */
function AtReturn(props: WorkProps): JSX.Element {
  const parcel = underWay(props.whole.parcels);
  if (parcel) return <AtThePost {...props} parcel={parcel} />;
  return (
    <>
      <ReturnResult {...props} />
      <Recall {...props} />
    </>
  );
}

function WorkForms(props: WorkProps): JSX.Element {
  const { work } = props;
  switch (work.task.act) {
    case 'receive':
      return <Mend {...props} />;
    case 'assign':
      return <Assign {...props} />;
    case 'approve':
      return <Decide {...props} act="duyet" label={actWords(props.language).approve} />;
    case 'sign':
      return <Sign {...props} />;
    case 'clerk':
      return <NumberAndSeal {...props} />;
    case 'return':
      return <AtReturn {...props} />;
    default:
      return <Advance {...props} />;
  }
}
