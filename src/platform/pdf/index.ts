export { openPress, type PressPlaces } from './press.ts';

/** One paper to be typeset. */
export interface Sheet {
  /** Path of the typst template below the forms folder, such as `TT01-2018/01.typ`. */
  readonly template: string;
  /** Passed as JSON; never spliced into the template. */
  readonly data: unknown;
  /** Pictures by name, such as `qr.svg`: read by the template as `/in/qr.svg`. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
}

/** Typesets papers as PDF/A with tags, in a child process that is renewed now and then. */
export interface Press {
  /** Fails when the template does not take its data, or a sheet takes longer than the press allows. */
  print(sheet: Sheet): Promise<Uint8Array>;
  /** Lets the sheets in hand be finished, then ends the child. */
  close(): Promise<void>;
}
