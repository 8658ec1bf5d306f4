import type { JSX } from 'preact';
import { Acts, Button, Form, Link, Panel, Select } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { formName } from '../../documents/index.ts';
import { unscanned } from '../digitise/digitise.rules.ts';
import type { Somebody } from '../flow/absence.rules.ts';
import { fieldWork } from '../flow/field-work.rules.ts';
import { paidFor } from '../paper/money-data.ts';
import { papersGoBack } from '../paper/papers-back.ts';
import { isPresented } from '../paper/presenting-slip.ts';
import { proposalOf } from '../paper/refusal-letter.ts';
import { signedLetters } from '../paper/signed-letter.ts';
import { paths } from '../paths.ts';
import type { ActsProps } from './act-form.part.tsx';
import { dossierWords } from './dossier.text.ts';
import type { Whole } from './dossier.view.ts';

/** Papers of the dossier: a press prints (and counts the reprint), a link shows what was printed last. */
export function PrintPanel({ whole, acts, language }: ActsProps): JSX.Element | null {
  const said = dossierWords(language);
  const forms = papersOf(whole).map((form) => ({ form, name: formName(whole.dossier.form_set, form, language) }));
  if (forms.length === 0) return null;
  return (
    <Panel title={said.print} fold={said.printIn(forms.length)}>
      <Acts>
        {forms.map(({ form, name }) => {
          const last = whole.printed.find((paper) => paper.form === form);
          return (
            <div key={form}>
              <PrintForm
                code={acts.code}
                form={form}
                k={`${acts.k}-${form}`}
                label={`${said.print}: ${name}`}
                {...signedBy(form, { acts, language })}
              />
              {last && (
                <p class="govuk-body mc-small">
                  <Link href={paths.paper(acts.code, form)} about={name}>
                    {said.printedAt(formatMoment(last.printed_at))}
                  </Link>
                </p>
              )}
            </div>
          );
        })}
      </Acts>
      <Before whole={whole} code={acts.code} offered={forms.map(({ form }) => form)} language={language} />
    </Panel>
  );
}

interface BeforeProps {
  readonly whole: Whole;
  readonly code: string;
  readonly offered: readonly string[];
  readonly language: Language;
}

/** What went out before and is printed no more, such as the slip for the money of a result that was made anew without a fee. */
function Before({ whole, code, offered, language }: BeforeProps): JSX.Element | null {
  const last = new Map(whole.printed.toReversed().map((paper) => [paper.form, paper]));
  const gone = [...last.values()].filter(({ form }) => !offered.includes(form));
  if (gone.length === 0 || whole.dossier.state === 'voided') return null;
  const said = dossierWords(language);
  return (
    <>
      {gone.map(({ form, printed_at }) => {
        const name = formName(whole.dossier.form_set, form, language);
        return (
          <p key={form} class="govuk-body mc-small">
            <Link href={paths.paper(code, form)}>
              {name}: {said.printedAt(formatMoment(printed_at))}
            </Link>
          </p>
        );
      })}
    </>
  );
}

/** What there is to print of a dossier: a paper of something that never happened is not offered. */
export const papersOf = (whole: Whole): string[] =>
  whole.dossier.state === 'voided' ? [...originalsOf(whole), ...backOf(whole)] : allOf(whole);

/** Of what was entered by mistake nothing is printed but receipts for what lay at the counter and goes back. */
const originalsOf = ({ originals }: Whole): string[] => (originals.length > 0 ? ['ban-chinh'] : []);

const backOf = (whole: Whole): string[] => (papersGoBack(whole) ? ['tra-giay'] : []);

const allOf = (whole: Whole): string[] => [
  '01',
  'hen-80',
  ...(whole.supplements.length > 0 ? ['02'] : []),
  ...(whole.extension ? ['gia-han'] : []),
  ...(whole.duties.length > 0 ? ['nvtc'] : []),
  ...(fieldWork(whole) ? ['thuc-dia', 'bien-ban'] : []),
  ...(unscanned(whole.papers).length > 0 ? ['tach'] : []),
  ...(whole.lateness ? ['bao-cham'] : []),
  ...(whole.lateness?.apologised_at ? ['04'] : []),
  '05',
  ...(isPresented(whole) ? ['trinh'] : []),
  ...(whole.recalled.some(({ notice }) => notice) ? ['thu-hoi'] : []),
  ...(whole.lostSlip ? ['cam-ket'] : []),
  ...(paidFor(whole).length > 0 ? ['thu-tien'] : []),
  ...(whole.refunds.length > 0 ? ['hoan-phi'] : []),
  ...(proposalOf(whole) ? ['tu-choi'] : []),
  ...(whole.stopped ? ['dung'] : []),
  ...(whole.withdrawal ? ['rut'] : []),
  ...(whole.recusals.length > 0 ? ['tranh'] : []),
  ...(whole.result?.collected_at ? ['tra-kq'] : []),
  ...backOf(whole),
  ...originalsOf(whole),
  'xu-ly',
];

/** A letter of the body is signed by somebody for it: whoever prints it may say who, and in whose stead (KT., TL., TUQ.). */
export const signedBy = (form: string, { acts, language }: Pick<ActsProps, 'acts' | 'language'>) =>
  signedLetters.includes(form) && acts.signLetters.length > 0 ? { signers: acts.signLetters, language } : {};

const options = (signers: readonly Somebody[]) =>
  signers.map(({ accountId, name }) => ({ value: accountId, text: name }));

export const PrintForm = (props: {
  code: string;
  form: string;
  k: string;
  label: string;
  main?: boolean;
  keys?: string;
  /** Who may sign the letter. */
  signers?: readonly Somebody[];
  language?: Language;
}): JSX.Element => (
  <Form action={paths.print(props.code, props.form)} k={props.k}>
    {props.signers && props.language && (
      <Select
        name="signer"
        id={`${props.main ? 'just-' : ''}signer-${props.form}`}
        label={dossierWords(props.language).whoSigns}
        options={[{ value: '', text: dossierWords(props.language).signedByHand }, ...options(props.signers)]}
      />
    )}
    <Button kind={props.main ? 'primary' : 'secondary'} small icon="print" keys={props.keys}>
      {props.label}
    </Button>
  </Form>
);
