import type { JSX } from 'preact';
import { type Content, Details, Form, Hidden, TextArea } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import type { Acts, Work } from './acts.view.ts';
import type { Whole } from './dossier.view.ts';

export interface ActsProps {
  readonly acts: Acts;
  readonly whole: Whole;
  readonly language: Language;
  /** What was typed in a form that was refused. */
  readonly typed: Readonly<Record<string, unknown>>;
  readonly errors: ReadonlyMap<string, string>;
  /** Which act was refused: its errors and what was typed belong to its form alone. */
  readonly refused?: string | undefined;
}

/** The form of one open step. */
export type WorkProps = ActsProps & { readonly work: Work };

/** A form that says which act, on what the officer saw. */
export const ActForm = ({ acts, act, children }: ActsProps & { act: string; children: Content }): JSX.Element => (
  <Form action={paths.act(acts.code, act)} k={acts.k}>
    <Hidden name="seq" value={String(acts.seq)} />
    {children}
  </Form>
);

interface FoldedProps extends ActsProps {
  readonly act: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: Content;
}

/** An act that is seldom done: its form lies folded away until it is asked for or was refused. */
export const FoldedAct = ({ title, hint, children, ...props }: FoldedProps): JSX.Element => (
  <Details summary={title} open={props.refused === props.act}>
    <ActForm {...props}>
      {hint && <p class="govuk-body mc-small">{hint}</p>}
      {children}
    </ActForm>
  </Details>
);

interface ReasonProps {
  readonly of: ActsProps;
  readonly act: string;
  readonly label: string;
}

/** Why, in writing. */
export const ReasonField = ({ of, act, label }: ReasonProps): JSX.Element => (
  <TextArea
    name="reason"
    id={fieldId(act, 'reason')}
    label={label}
    rows={2}
    value={typedIn(of, 'reason')}
    error={of.errors.get('reason')}
  />
);

/** What one act's form is told: nothing of another form that was refused. */
export const ofAct = <P extends ActsProps>(props: P, act: string): P =>
  props.refused === act ? props : { ...props, typed: {}, errors: new Map() };

/** The id of a field; two forms of one page that ask for the same thing keep theirs apart. */
export const fieldId = (act: string | undefined, field: string): string => (apart[act ?? ''] ?? '') + field;

const apart: Readonly<Record<string, string>> = {
  'tra-lai': 'send-back-',
  'phan-cong-lai': 'new-',
  'cong-dan-rut': 'withdraw-',
  'hoan-tra': 'refund-',
  'huy-nhap-nham': 'void-',
  'dung-giai-quyet': 'stop-',
  'thu-lai': 'undo-',
  'du-thao': 'draft-',
  'so-hoa': 'digitise-',
  'khong-tham-gia': 'recuse-',
  'gia-han-xac-minh': 'extend-',
  'tra-loi-xac-minh': 'answer-',
  'nghia-vu-tai-chinh': 'duty-',
  'nhan-chung-tu': 'proof-',
  'giu-ban-chinh': 'keep-',
  'tra-ban-chinh': 'originals-',
  'thu-hoi-ket-qua': 'recall-',
  'thu-hoi-da-tra': 'recall-returned-',
  'nhac-nhan': 'remind-',
  'bao-cong-dan': 'tell-',
  'da-phat': 'deliver-',
  'khong-phat-duoc': 'undeliver-',
  'cach-nhan': 'collect-',
  'xep-ke': 'shelf-',
};

/** What was typed before the form was refused. */
export const typedIn = ({ typed }: ActsProps, name: string): string =>
  typeof typed[name] === 'string' ? (typed[name] as string) : '';

/** What a box of “yes” holds: it can be unticked, as a lone radio cannot. */
export const ticked = (of: ActsProps, name: string): string[] => (typedIn(of, name) === 'yes' ? ['yes'] : []);
