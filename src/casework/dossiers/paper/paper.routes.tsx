import { Type } from 'typebox';
import { performInternally } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, file, missing, redirect } from '#platform/http/index.ts';
import { fileByDigest, type PaperOrder, printPaper } from '../../documents/index.ts';
import { paths } from '../paths.ts';
import { dossierParams } from '../view/dossier.form.ts';
import { type Whole, wholeDossier } from '../view/dossier.view.ts';
import { apologyData } from './apology-data.ts';
import { dutySlipData } from './duty-data.ts';
import { extensionData } from './extension-data.ts';
import { fieldSheet } from './field-sheet.ts';
import { historyData } from './history-data.ts';
import { issuedAt } from './issued.ts';
import { lateReportData } from './late-report-data.ts';
import { lostSlipData } from './lost-slip-data.ts';
import { paidSlipData, refundSlipData } from './money-data.ts';
import { originalsData } from './originals-data.ts';
import { papersBack } from './papers-back.ts';
import { presentingSlip } from './presenting-slip.ts';
import { recallNoticeData } from './recall-notice-data.ts';
import { recusalNote } from './recusal-note.ts';
import { refusalLetter } from './refusal-letter.ts';
import { returnReceiptData } from './return-receipt-data.ts';
import { separatorData } from './separator-data.ts';
import { controlSlipData, receiptData } from './sheet-data.ts';
import { signatoryOf, signedLetters } from './signed-letter.ts';
import { numberSlip } from './slip.act.ts';
import { stopNoticeData } from './stop-notice-data.ts';
import { supplementData } from './supplement-data.ts';
import { withdrawalData } from './withdrawal-data.ts';

const forms = [
  '01',
  '02',
  '04',
  '05',
  'tu-choi',
  'nvtc',
  'gia-han',
  'cam-ket',
  'bao-cham',
  'thuc-dia',
  'bien-ban',
  'thu-hoi',
  'thu-tien',
  'hoan-phi',
  'dung',
  'rut',
  'tach',
  'tranh',
  'trinh',
  'hen-80',
  'tra-kq',
  'ban-chinh',
  'tra-giay',
  'xu-ly',
] as const;
type Form = (typeof forms)[number];

const printParams = Type.Object({
  ...dossierParams.properties,
  form: Type.Union(forms.map((form) => Type.Literal(form))),
});

/** Papers of a dossier as PDF, printed by a press and kept as they went out; scans as they were brought. */
export const paperRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.paper(':code', ':form(^[0-9a-z-]{2,9})'),
    needs: 'dossier.read',
    params: printParams,
    async handle(ask) {
      const whole = await wholeDossier(ask.house.db, ask.actor, ask.params.code);
      const last = whole?.printed.find((paper) => paper.form === ask.params.form);
      const bytes = last && (await ask.house.files.get(last.digest));
      return bytes ? file(bytes, 'application/pdf', `${ask.params.code}-${ask.params.form}.pdf`) : missing;
    },
  }),
  route({
    method: 'POST',
    path: paths.print(':code', ':form'),
    needs: 'dossier.read',
    params: printParams,
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      signer: Type.Optional(Type.String({ maxLength: 100 })),
    }),
    async handle(ask) {
      const whole = await wholeDossier(ask.house.db, ask.actor, ask.params.code);
      const { form } = ask.params;
      return whole && hasPaper(whole, form) ? print(ask, whole, { form, signer: ask.body.signer ?? '' }) : missing;
    },
  }),
  route({
    method: 'GET',
    path: paths.scan(':code', ':position'),
    needs: 'dossier.read',
    params: Type.Object({ ...dossierParams.properties, position: Type.Integer({ minimum: 1, maximum: 999 }) }),
    async handle(ask) {
      const whole = await wholeDossier(ask.house.db, ask.actor, ask.params.code);
      const digest = whole?.papers.find((paper) => paper.position === ask.params.position)?.file_digest;
      const kept = digest ? await fileByDigest(ask.house.db, digest) : undefined;
      const bytes = kept && (await ask.house.files.get(kept.digest));
      return kept && bytes ? file(bytes, kept.type, kept.name || 'ban-quet') : missing;
    },
  }),
];

/** What was entered by mistake has no papers: a slip of it would be taken for a promise. Its originals, and what goes back, are still signed for. */
const hasPaper = ({ dossier }: Whole, form: Form): boolean =>
  dossier.state !== 'voided' || form === 'ban-chinh' || form === 'tra-giay';

interface Asked {
  readonly form: Form;
  /** Who signs the letter, where somebody was chosen. */
  readonly signer: string;
}

async function print(ask: Visit, whole: Whole, { form, signer }: Asked): Promise<Answer> {
  const order = await orderOf(ask, whole, form);
  const signed = signedLetters.includes(form) ? await signatoryOf(ask, whole, signer) : {};
  if (!order || !signed) return missing;
  const paper = { ...order, data: { ...order.data, ...signed } } as PaperOrder;
  await printPaper(ask.house, { actor: ask.actor, now: ask.now }, paper);
  return redirect(paths.paper(whole.dossier.code, form));
}

async function orderOf(ask: Visit, whole: Whole, form: Form): Promise<PaperOrder | undefined> {
  const common = { subjectId: whole.dossier.id, set: whole.dossier.form_set };
  const issued = await issuedAt(ask, whole.dossier.one_stop_id, whole.dossier.received_at);
  if (form === '01' || form === 'hen-80')
    return { ...common, form, data: receiptData(whole, { ...issued, number: await slipNumber(ask, whole) }) };
  const data =
    form in lettersOf
      ? await lettersOf[form as keyof typeof lettersOf](ask, whole, issued)
      : dataOf[form as keyof typeof dataOf](whole, issued);
  return data && ({ ...common, form, data } as PaperOrder);
}

/** What is written on each paper; undefined while there is nothing to write. */
const dataOf = {
  '02': supplementData,
  '04': apologyData,
  '05': controlSlipData,
  nvtc: dutySlipData,
  'gia-han': extensionData,
  'cam-ket': lostSlipData,
  'bao-cham': lateReportData,
  'thu-hoi': recallNoticeData,
  'thu-tien': paidSlipData,
  'hoan-phi': refundSlipData,
  dung: stopNoticeData,
  rut: withdrawalData,
  tach: separatorData,
  'tra-kq': returnReceiptData,
  'ban-chinh': originalsData,
  'xu-ly': historyData,
};

/** Those for which somebody's post is looked up. */
const lettersOf = {
  'tu-choi': refusalLetter,
  tranh: recusalNote,
  trinh: presentingSlip,
  'thuc-dia': fieldSheet,
  'bien-ban': fieldSheet,
  'tra-giay': papersBack,
};

/** As it stands on the slip: `187/TNHS`. */
async function slipNumber(ask: Visit, { dossier }: Whole): Promise<string> {
  const given = await performInternally(ask.house.db, ask, (deed) => numberSlip(deed, dossier));
  return given.ok ? `${String(given.value).padStart(2, '0')}/TNHS` : '';
}
