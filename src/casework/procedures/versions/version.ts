import type { Dong } from '#platform/money/index.ts';
import type { ExemptionGround } from '../../payments/rules.ts';
import type { ProcedureRecord } from './record.form.ts';

export type Level = 'district' | 'commune';
export type Channel = 'direct' | 'online' | 'post';
export type PeriodUnit = 'hour' | 'half-day' | 'working-day' | 'calendar-day' | 'month' | 'same-day';
export type Authorisation = ProcedureRecord['authorisation'];
export type Standing = 'complete' | 'thin' | 'name-only';

/** A length of time as the law or the commitment words it; amount 0 with `same-day`. */
export interface Period {
  readonly amount: number;
  readonly unit: PeriodUnit;
}

/** A kind of occasion with its own papers, fee or time ("quá hạn", "chưa xác định cha"). */
export interface Case {
  readonly key: string;
  readonly name: string;
  /** Where the national list gives the case a number of its own. */
  readonly code: string | null;
}

/** Something the citizen brings. `cases` empty: in every case. */
export interface Paper {
  /** Stable inside the version, which never changes. */
  readonly key: string;
  readonly name: string;
  readonly original: number;
  readonly copy: number;
  /** Shown for comparison and given back (xuất trình). */
  readonly show: boolean;
  readonly required: boolean;
  readonly cases: readonly string[];
  readonly form: string | null;
  /** A hint below the name; empty where there is none. */
  readonly note: string;
}

/** Phí and lệ phí are two laws and two books, and stay two kinds. Whole đồng for each `per`. */
export interface Fee {
  readonly key: string;
  readonly kind: 'lệ phí' | 'phí';
  readonly name: string;
  readonly dong: Dong;
  readonly per: string;
  /** Who need not pay, in the words of the law; empty where nobody has looked yet, null where nobody is exempt. */
  readonly exempt: string | null;
  /** Where the words on exemption were read; null: they are a summary nobody has compared with the text. */
  readonly exemptSource: string | null;
  /** On which grounds it is waived or reduced, as a list; empty where there is none, or only the words. */
  readonly grounds: readonly ExemptionGround[];
  readonly cases: readonly string[];
  /** Where the sum comes from ("theo Nghị quyết của HĐND tỉnh"); may be empty. */
  readonly basis: string;
  /** Another price from this one of the `per` on. */
  readonly further: { readonly from: number; readonly dong: Dong } | null;
  /** No dossier pays more. */
  readonly most: Dong | null;
  /** Percent the office keeps (Luật Phí và lệ phí Đ12), 0–100; the rest is the budget's. Of lệ phí always 0 (Đ13). */
  readonly kept: number;
}

export interface TimeLimit {
  readonly channel: Channel;
  readonly statutory: Period;
  readonly committed: Period;
  readonly cases: readonly string[];
  /** The first day on which this way of handing in is open; null: as long as the version holds. */
  readonly from: Temporal.PlainDate | null;
  /** Where this way and its time were read; empty where the source of the version speaks for it. */
  readonly source: string;
}

/** Who signs what, with which seal, numbered from which book. */
export interface Signing {
  readonly title: string;
  readonly unit: 'authority' | 'settling';
  readonly seal: string;
  readonly book: string;
  readonly bookName: string;
}

/** The written refusal that ends a matter where the law's conditions are not met, and its road from the examination on. */
export interface Refusal {
  /** What the officer presses: `Đề nghị không cấp`. */
  readonly outcome: string;
  /** What the person is given. */
  readonly name: string;
  /** Of its number: `TB-TCKH` of `03/TB-TCKH`. */
  readonly symbol: string;
  readonly sign: Signing;
  readonly steps: readonly Step[];
}

/** A money duty to another body (nghĩa vụ tài chính): while the person pays it, the clock stands. */
export interface Duty {
  /** Who collects it. */
  readonly payTo: string;
  /** The article by which the time of paying does not count. */
  readonly law: string;
  /** What the person is told of it before they hand in. */
  readonly told?: { readonly vi: string; readonly en?: string };
  /** Names of the steps at which the person may be sent to pay; none: any step of the examination. */
  readonly steps: readonly string[];
}

/** What the citizen does with the result next: the trader with the certificate has a tax code given. Empty where it is not said. */
export interface NextStep {
  readonly vi: string;
  readonly en: string;
  readonly office: string;
  readonly address: string;
}

export interface Step {
  readonly name: string;
  /** one-stop, settling, office, authority, commune, citizen or `unit:key`. */
  readonly unit: string;
  readonly role: string;
  readonly hours: number;
  readonly cases: readonly string[];
}

/** One procedure as it stood from a day to a day. Never changes once written, so it may be kept in memory. */
export interface Version {
  readonly id: string;
  readonly procedureId: string;
  readonly key: string;
  /** Of this version: the law may move a procedure from a day on. */
  readonly level: Level;
  readonly name: string;
  readonly fieldKey: string;
  readonly field: string;
  readonly settles: string;
  readonly scope: string | null;
  readonly code: string | null;
  readonly codeFrom: Temporal.PlainDate | null;
  readonly codeTo: Temporal.PlainDate | null;
  readonly validFrom: Temporal.PlainDate;
  /** The first day on which it is no longer in force. */
  readonly validTo: Temporal.PlainDate | null;
  readonly standing: Standing;
  readonly lacks: readonly string[];
  readonly sign: Signing;
  /** The names of what is given; what is said of one stands beside it, in `resultNotes` at the same place. */
  readonly result: readonly string[];
  readonly resultNotes: readonly string[];
  readonly purpose: string;
  readonly who: string;
  /** Null where the result is the end of it. */
  readonly next: NextStep | null;
  /** Số lượng hồ sơ (bộ). */
  readonly sets: number;
  readonly cases: readonly Case[];
  readonly papers: readonly Paper[];
  readonly fees: readonly Fee[];
  readonly times: readonly TimeLimit[];
  /** By how much the limit grows when another body must be asked, in these cases (none named: in all). */
  readonly verification: (Period & { readonly cases: readonly string[] }) | null;
  /** Null where nothing is paid elsewhere on the way. */
  readonly duty: Duty | null;
  readonly authorisation: Authorisation;
  readonly bothPresent: boolean;
  readonly law: readonly string[];
  readonly requirements: string;
  readonly steps: readonly Step[];
  /** Null where the sheet knows no outcome but the one asked for. */
  readonly refusal: Refusal | null;
  /** The key of the BPMN it runs by; null where the step table is the process. */
  readonly process: string | null;
  /** Public lists name only the field. */
  readonly fieldOnly: boolean;
  readonly reception: 'desk' | 'certification-lane' | 'linked';
  /** What was checked against a source; a page says "dữ liệu minh họa" until a decision is attached all the same. */
  readonly verified: readonly string[];
  readonly source: string;
  /** The compiled process it runs by; null where no steps are known. */
  readonly definitionId: string | null;
}
