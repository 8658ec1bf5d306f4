import type { JSX } from 'preact';
import {
  Button,
  Code,
  type Content,
  ErrorSummary,
  Field,
  Form,
  Link,
  linksTo,
  Note,
  PageHead,
  Section,
  Select,
  Table,
  Tag,
  TakeAway,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay, formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import type { Slip } from './slips.store.ts';
import { slipWords } from './slips.text.ts';
import type { SlipsSeen } from './slips.view.ts';

export interface BlockPageProps {
  readonly language: Language;
  readonly seen: SlipsSeen;
  readonly just: string | undefined;
  readonly wrong: readonly Refusal[];
  readonly typed: { readonly why: string; readonly number: string };
}

/** One printing: print it, enter what was written, void what was spoilt or not needed. */
export function BlockPage(props: BlockPageProps): JSX.Element {
  const { language, seen, just, wrong } = props;
  const said = slipWords(language);
  const { block, counter, slips } = seen;
  const open = slips.filter(isOpen);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(wrong)} />}
      {just === 'giu' && <Note kind="ok" role="status" title={said.justReserved} />}
      {just === 'huy' && <Note kind="ok" role="status" title={said.justVoided} />}
      {seen.overdue > 0 && <Note kind="late" title={said.overdue(seen.overdue)} />}
      <PageHead
        title={said.block(String(block.first), String(block.last))}
        under={said.head(counter.name, formatDay(block.day), formatDay(block.use_by))}
      >
        {open.length > 0 && (
          <>
            <Button kind="secondary" icon="print" href={paths.slipPaper(block.id, 'a4')}>
              {said.printA4}
            </Button>{' '}
            <Button kind="secondary" icon="print" href={paths.slipPaper(block.id, 'a5')}>
              {said.printA5}
            </Button>
          </>
        )}
      </PageHead>
      <p class="govuk-body mc-small">
        {said.by}: {seen.by}, {formatMoment(block.made_at)} · {said.reason}: <span lang="vi">{block.reason}</span>
      </p>
      <Slips {...props} />
      <TakeAway language={language} forPaper={undefined} file={(format) => paths.slipFile(block.id, format)} />
      {open.length > 0 && <Void {...props} open={open} />}
    </>
  );
}

const isOpen = (slip: Slip): boolean => slip.entered_at === null && slip.voided_at === null;

function Slips({ language, seen }: BlockPageProps): JSX.Element {
  const said = slipWords(language);
  return (
    <Table
      caption={said.title}
      dense
      stack
      columns={[
        { head: said.code, nowrap: true, header: true },
        { head: said.state, nowrap: true },
        { head: said.owner },
        { head: said.paperAt, nowrap: true },
        { head: said.enteredAt, nowrap: true },
        { head: said.why },
      ]}
      rows={seen.slips.map((slip): Content[] => [
        slip.entered_at ? (
          <Link key="code" href={paths.dossier(slip.code)}>
            <Code value={slip.code} />
          </Link>
        ) : (
          <Code key="code" value={slip.code} />
        ),
        <State key="state" slip={slip} seen={seen} language={language} />,
        slip.owner_name ?? '',
        slip.paper_at ? formatMoment(slip.paper_at) : '',
        slip.entered_at ? `${formatMoment(slip.entered_at)}, ${seen.names.get(slip.entered_by ?? '') ?? ''}` : '',
        <span key="why" lang="vi">
          {slip.void_reason ?? ''}
        </span>,
      ])}
    />
  );
}

function State({ slip, seen, language }: { slip: Slip; seen: SlipsSeen; language: Language }): JSX.Element {
  const said = slipWords(language);
  if (slip.entered_at) return <Tag colour="green">{said.entered}</Tag>;
  if (slip.voided_at) return <Tag colour="grey">{said.voided}</Tag>;
  return (
    <>
      <Tag colour={seen.overdue > 0 ? 'red' : 'blue'}>{said.open}</Tag>{' '}
      <Link href={paths.receiveFromSlip(seen.counter.key, slip.code)} about={slip.code}>
        {said.enter}
      </Link>
    </>
  );
}

function Void({ language, seen, open, wrong, typed }: BlockPageProps & { open: readonly Slip[] }): JSX.Element {
  const said = slipWords(language);
  return (
    <Section title={said.voidTitle} size="m">
      <Form action={paths.voidSlips(seen.block.id)} k={newId()} label={said.voidTitle}>
        <p class="govuk-body mc-small">{said.voidHint}</p>
        <Select
          name="number"
          label={said.which}
          value={typed.number}
          options={[
            ...open.map((slip) => ({ value: String(slip.number), text: slip.code })),
            { value: '', text: said.all },
          ]}
        />
        <Field
          name="why"
          label={said.why}
          value={typed.why}
          error={wrong.find(({ field }) => field === 'why')?.text}
          autocomplete="off"
        />
        <Button kind="warning">{said.void}</Button>
      </Form>
    </Section>
  );
}
