import type { JSX } from 'preact';
import {
  Breadcrumbs,
  Button,
  Checkboxes,
  type Choice,
  type Content,
  Details,
  ErrorSummary,
  Field,
  Fieldset,
  FileField,
  Inset,
  Pagination,
  Radios,
  Select,
  SkipLink,
  SummaryList,
  Table,
  Tag,
  TextArea,
} from '#design/index.ts';

/** The options of a fixture: whatever govuk's own template takes. */
// biome-ignore lint/suspicious/noExplicitAny: they are read as govuk's templates read them, without types
type Options = any;

/** govuk's options turned into our props; what our component does not take is left out, and then shows. */
export const adapters: Readonly<Record<string, (given: Options) => JSX.Element | null>> = {
  button: (given) => (
    <Button
      kind={/--(secondary|warning)/.exec(given.classes)?.[1] as 'secondary' | 'warning' | undefined}
      name={given.name}
      value={given.value}
      href={given.href}
      disabled={given.disabled}
      id={given.id}
    >
      {content(given)}
    </Button>
  ),
  input: (given) => (
    <Field
      {...asked(given)}
      value={given.value}
      type={given.type}
      inputMode={given.inputmode}
      autocomplete={given.autocomplete}
      spellcheck={given.spellcheck}
      pattern={given.pattern}
      disabled={given.disabled}
      describedBy={given.describedBy}
      prefix={given.prefix?.text}
      suffix={given.suffix?.text}
      width={Number(/--width-(\d+)/.exec(given.classes)?.[1] ?? 0) as 2}
    />
  ),
  textarea: (given) => (
    <TextArea
      {...asked(given)}
      value={given.value}
      rows={given.rows ?? 5}
      autocomplete={given.autocomplete}
      spellcheck={given.spellcheck}
    />
  ),
  select: (given) => (
    <Select
      {...asked(given)}
      value={given.value ?? given.items.find((item: Options) => item?.selected)?.value}
      options={given.items.filter(Boolean)}
    />
  ),
  radios: (given) => (
    <Radios {...choices(given)} value={given.value ?? given.items.find((item: Options) => item?.checked)?.value} />
  ),
  checkboxes: (given) => (
    <Checkboxes
      {...choices(given)}
      values={given.values ?? given.items.filter((item: Options) => item?.checked).map((item: Options) => item.value)}
    />
  ),
  fieldset: (given) => <Fieldset legend={content(given.legend)}>{given.html && raw(given.html)}</Fieldset>,
  'error-summary': (given) => (
    <ErrorSummary
      title={given.titleHtml ? raw(given.titleHtml) : given.titleText}
      text={given.descriptionHtml ? raw(given.descriptionHtml) : given.descriptionText}
      errors={(given.errorList ?? []).map((error: Options) => ({ text: error.text, href: error.href }))}
    />
  ),
  tag: (given) => (
    <Tag colour={/--(grey|blue|green|yellow|red)/.exec(given.classes)?.[1] as 'grey' | undefined}>{content(given)}</Tag>
  ),
  table: (given) => (
    <Table
      caption={given.caption}
      hiddenCaption={false}
      named={given.firstCellIsHeader ?? false}
      columns={(given.rows.find(Boolean) ?? []).map((cell: Options, index: number) => ({
        head: content(given.head?.[index]),
        numeric: (given.head?.[index] ?? cell).format === 'numeric',
      }))}
      rows={given.rows.filter(Boolean).map((row: Options[]) => row.map(content))}
    />
  ),
  'summary-list': (given) => (
    <SummaryList
      items={given.rows.filter(Boolean).map((row: Options) => ({
        key: content(row.key),
        value: content(row.value),
        actions: row.actions?.items?.map((action: Options) => ({
          text: action.text,
          href: action.href,
          about: action.visuallyHiddenText,
        })),
      }))}
    />
  ),
  details: (given) => (
    <Details summary={given.summaryHtml ? raw(given.summaryHtml) : given.summaryText} id={given.id} open={given.open}>
      {content(given)}
    </Details>
  ),
  'inset-text': (given) => <Inset id={given.id}>{content(given)}</Inset>,
  pagination: (given) => (
    <Pagination
      language="en"
      previous={given.previous && { ...arrow(given.previous, 'Previous') }}
      next={given.next && { ...arrow(given.next, 'Next') }}
      pages={given.items}
      label={given.landmarkLabel ?? 'Pagination'}
    />
  ),
  breadcrumbs: (given) => (
    <Breadcrumbs language="en" items={given.items.map((item: Options) => ({ text: content(item), href: item.href }))} />
  ),
  'skip-link': (given) => <SkipLink href={given.href ?? '#content'}>{content(given)}</SkipLink>,
  'file-upload': (given) => <FileField {...asked(given)} multiple={given.multiple} disabled={given.disabled} />,
};

const content = (given: Options): Content => (given?.html ? raw(given.html) : given?.text);

/** Written HTML inside ours, in an element that the comparison takes away again. */
const raw = (html: string): JSX.Element => {
  const Raw = 'raw-html' as 'span';
  return <Raw dangerouslySetInnerHTML={{ __html: html }} />;
};

const asked = (given: Options) => ({
  name: given.name,
  id: given.id,
  label: content(given.label),
  hint: content(given.hint),
  error: given.errorMessage?.text,
  language: 'en' as const,
});

const choices = (given: Options) => {
  const prefix = given.idPrefix ?? given.name;
  const items: Choice[] = [];
  let divider: string | undefined;
  given.items.forEach((item: Options, index: number) => {
    if (!item) return;
    if (item.divider) {
      divider = item.divider;
      return;
    }
    items.push({
      value: item.value,
      text: content(item),
      hint: content(item.hint),
      disabled: item.disabled,
      when: item.conditional?.html && raw(item.conditional.html),
      id: item.id ?? (index === 0 ? prefix : `${prefix}-${index + 1}`),
      divider,
    });
    divider = undefined;
  });
  return {
    ...asked(given),
    id: given.idPrefix,
    legend: content(given.fieldset?.legend),
    small: /--small/.test(given.classes),
    items,
  };
};

const arrow = (link: Options, word: string) => ({
  href: link.href,
  label: link.labelText,
  text: link.text ?? raw(`${word}<span class="govuk-visually-hidden"> page</span>`),
});
