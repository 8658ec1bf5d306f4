import type { JSX } from 'preact';
import { Note } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formName } from '../../documents/index.ts';
import { refundWords } from '../../payments/index.ts';
import { inquireAct } from '../inquire/inquire.part.tsx';
import { inquireWords } from '../inquire/inquire.text.ts';
import { backAct, keepAct } from '../originals/originals.part.tsx';
import { originalWords } from '../originals/originals.text.ts';
import { paidFor } from '../paper/money-data.ts';
import { recallWords } from '../recall/recall.text.ts';
import { slipWords } from '../return-result/slip.text.ts';
import { actWords } from './act.text.ts';
import type { ActsProps } from './act-form.part.tsx';
import { deedNames } from './deed.text.ts';
import { dossierWords } from './dossier.text.ts';
import type { Whole } from './dossier.view.ts';
import { PrintForm, papersOf, signedBy } from './print.part.tsx';

/** What was just done, and the paper that goes with it. */
export function JustDone({
  justDone,
  whole,
  language,
  acts,
}: ActsProps & { readonly justDone: string | undefined }): JSX.Element {
  const said = dossierWords(language);
  if (justDone === 'nhan') {
    return (
      <Note kind="ok" role="status" title={said.received}>
        <PrintForm code={whole.dossier.code} form="01" k={acts.k} label={said.printReceipt} keys="F8" main />
      </Note>
    );
  }
  if (justDone === inquireAct || justDone === 'bo-lan-hoi') {
    const asked = inquireWords(language);
    return <Note kind="ok" role="status" title={justDone === inquireAct ? asked.done : asked.dropped} />;
  }
  const last = whole.events.at(-1)?.type as keyof ReturnType<typeof deedNames> | undefined;
  const paper = paperOf(justDone, whole, language);
  const done = actWords(language).done(last ? deedNames(language)[last] : '');
  const { result } = whole;
  return (
    <Note kind="ok" role="status" title={done}>
      {/* The number is written on the paper by hand: it is said where the eye is. */}
      {last === 'dossier.numbered' && result && said.numberGiven(result.number, result.book)}
      {paper && (
        <PrintForm
          code={whole.dossier.code}
          {...paper}
          {...signedBy(paper.form, { acts, language })}
          k={acts.k}
          keys="F8"
          main
        />
      )}
    </Note>
  );
}

/** What the person at the window signs or takes home. */
function paperOf(justDone: string | undefined, whole: Whole, language: Language) {
  const { dossier, lostSlip, result } = whole;
  if (justDone === 'tra' && lostSlip) return { form: 'cam-ket', label: slipWords(language).print };
  if (justDone === 'tra' && paidFor(whole).length > 0)
    return { form: 'thu-tien', label: refundWords(language).printPaid };
  if (justDone === 'tra' && result?.collected_at)
    return {
      form: 'tra-kq',
      label: `${dossierWords(language).print}: ${formName(dossier.form_set, 'tra-kq', language)}`,
    };
  if (justDone === keepAct || justDone === backAct) return { form: 'ban-chinh', label: originalWords(language).print };
  if (justDone === 'hoan-tra') return { form: 'hoan-phi', label: refundWords(language).print };
  const letter = letters[justDone ?? ''];
  if (letter && papersOf(whole).includes(letter))
    return {
      form: letter,
      label: `${dossierWords(language).print}: ${formName(dossier.form_set, letter, language)}`,
    };
  if (justDone?.startsWith('thu-hoi-')) return { form: 'thu-hoi', label: recallWords(language).print };
  return undefined;
}

/** The letter that an act ends in: whoever pressed prints it next. */
const letters: Readonly<Record<string, string>> = {
  'dung-giai-quyet': 'dung',
  'cong-dan-rut': 'rut',
  'xin-loi': '04',
  'bao-cham': 'bao-cham',
  'yeu-cau-bo-sung': '02',
  'gia-han-xac-minh': 'gia-han',
  'nghia-vu-tai-chinh': 'nvtc',
  'khong-tham-gia': 'tranh',
};
