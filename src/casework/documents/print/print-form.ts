import type { Static, TSchema } from 'typebox';
import { Value } from 'typebox/value';
import type { Press } from '#platform/pdf/index.ts';
import { templateOf } from '../form-sets/template.rules.ts';
import { ApologyData } from '../forms/apology.form.ts';
import { CertificatesData } from '../forms/certificates.form.ts';
import { CertificationBookData } from '../forms/certification-book.form.ts';
import { ControlSlipData } from '../forms/control-slip.form.ts';
import { CorrectionNoteData } from '../forms/correction-note.form.ts';
import { DeclineData } from '../forms/decline.form.ts';
import { DutySlipData } from '../forms/duty-slip.form.ts';
import { ExtensionData } from '../forms/extension.form.ts';
import { FieldSheetData } from '../forms/field-sheet.form.ts';
import { FollowUpData } from '../forms/follow-up.form.ts';
import { HandOverData } from '../forms/hand-over.form.ts';
import { LateReportData } from '../forms/late-report.form.ts';
import { LostSlipData } from '../forms/lost-slip.form.ts';
import { MoneySlipData } from '../forms/money-slip.form.ts';
import { OriginalsData } from '../forms/originals.form.ts';
import { PapersBackData } from '../forms/papers-back.form.ts';
import { ParcelListData } from '../forms/parcel-list.form.ts';
import { PresentingSlipData } from '../forms/presenting-slip.form.ts';
import { RecallNoticeData } from '../forms/recall-notice.form.ts';
import { ReceiptData } from '../forms/receipt.form.ts';
import { RecusalNoteData } from '../forms/recusal-note.form.ts';
import { RefusalData } from '../forms/refusal.form.ts';
import { ReturnReceiptData } from '../forms/return-receipt.form.ts';
import { SeparatorData } from '../forms/separator.form.ts';
import { SigningListData } from '../forms/signing-list.form.ts';
import { StopNoticeData } from '../forms/stop-notice.form.ts';
import { SupplementRequestData } from '../forms/supplement-request.form.ts';
import { TableSheetData } from '../forms/table-sheet.form.ts';
import { WithdrawalData } from '../forms/withdrawal.form.ts';
import { code128Svg, qrSvg, shortLink } from './codes.rules.ts';
import { checkCode, checkPath, contentDigest } from './content.rules.ts';
import { allInLetters } from './letters.rules.ts';
import { separatorPictures } from './separator.rules.ts';

const schemas = {
  '01': ReceiptData,
  '02': SupplementRequestData,
  '03': DeclineData,
  '04': ApologyData,
  '05': ControlSlipData,
  '06': FollowUpData,
  'so-chung-thuc': CertificationBookData,
  'dinh-chinh': CorrectionNoteData,
  'loi-chung': CertificatesData,
  'trinh-ky': SigningListData,
  'tu-choi': RefusalData,
  nvtc: DutySlipData,
  'gia-han': ExtensionData,
  'cam-ket': LostSlipData,
  'buu-gui': ParcelListData,
  'thu-hoi': RecallNoticeData,
  'ban-giao': HandOverData,
  'thu-tien': MoneySlipData,
  'hoan-phi': MoneySlipData,
  dung: StopNoticeData,
  'bang-ke': TableSheetData,
  'bao-cham': LateReportData,
  'thuc-dia': FieldSheetData,
  'bien-ban': FieldSheetData,
  rut: WithdrawalData,
  tach: SeparatorData,
  tranh: RecusalNoteData,
  trinh: PresentingSlipData,
  'hen-80': ReceiptData,
  'tra-kq': ReturnReceiptData,
  'ban-chinh': OriginalsData,
  'tra-giay': PapersBackData,
  'xu-ly': TableSheetData,
};

/** Forms by their number in TT01-2018, whatever other sets call them: 01 receipt, 02 supplement request, 03 declined reception, 04 apology, 05 control slip, 06 follow-up book; the house's own papers by a word. */
export type Form = keyof typeof schemas;

/** Every form there is. */
export const forms = Object.keys(schemas) as Form[];

/** A form and what is written on it. */
export type Filled = { [F in Form]: { readonly form: F; readonly data: Static<(typeof schemas)[F]> } }[Form];

export type Printing = Filled & {
  /** `TT01-2018` */
  readonly set: string;
  /** Without a slash at its end: the house's address in the QR. */
  readonly baseUrl: string;
};

/** The SHA-256 of what a paper is made from; its beginning is the check code on every page of it. */
export const digestOf = ({ form, set, data, baseUrl }: Printing): string =>
  contentDigest({ form, set, data: allInLetters(data), baseUrl });

/** Typesets one filled form; data that does not fit its form is a fault of the caller. */
export async function printForm(press: Press, printing: Printing): Promise<Uint8Array> {
  const { form, set, baseUrl } = printing;
  const data = allInLetters(printing.data);
  if (!Value.Check(schemas[form] as TSchema, data)) throw new Error(`form ${form}: ${firstFault(schemas[form], data)}`);
  return press.print({
    template: templateOf(set, form),
    data: {
      ...(data as object),
      check: { code: checkCode(digestOf(printing)), at: baseUrl.replace(/^https?:\/\//, '') + checkPath },
    },
    pictures: await picturesOf({ ...printing, data } as Printing),
  });
}

const withoutCodes = ['dinh-chinh', '03', 'loi-chung'] as const;
type WithoutCodes = { readonly form: (typeof withoutCodes)[number] };
const hasCodes = (printing: Printing): printing is Exclude<Printing, WithoutCodes> =>
  !withoutCodes.some((form) => form === printing.form);

/** Its codes as pictures. A note laid into a book has none, nor what is set on a certified paper, nor has what is declined at the counter: there is no dossier to be looked up. */
async function picturesOf(printing: Printing): Promise<Record<string, Uint8Array>> {
  const said = hasCodes(printing) ? saidByCodes(printing) : undefined;
  if (!said) return {};
  const { barcode, link } = said;
  const more = printing.form === 'tach' ? separatorPictures(printing.data) : {};
  return { 'ma-vach.svg': bytes(await code128Svg(barcode)), 'qr.svg': bytes(qrSvg(link)), ...more };
}

function saidByCodes(printing: Exclude<Printing, WithoutCodes>): { barcode: string; link: string } | undefined {
  if ('path' in printing.data) {
    return { barcode: printing.data.code, link: printing.baseUrl + printing.data.path };
  }
  if (!printing.data.codes) return undefined;
  const { code, checkWord } = printing.data.codes;
  return { barcode: code, link: shortLink(printing.baseUrl, code, checkWord) };
}

const firstFault = (schema: TSchema, data: unknown): string => {
  const [fault] = Value.Errors(schema, data);
  return fault ? `${fault.instancePath || '/'} ${fault.message}` : 'does not fit';
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
