/** Nothing more to say than the reason itself. */
export type NoDetails = Readonly<Record<string, never>>;

/** Why a file cannot be read as a workbook, with what a sentence about it needs to know. */
interface UnreadableReasons {
  /** Nothing stands at this path. */
  missing: { path: string };
  directory: { path: string };
  noPermission: { path: string };
  /** The disk or the network refused; `code` is the system's own, such as `EIO`. */
  unreachable: { path: string; code: string };
  /** Above the size that is read at all; both in bytes. */
  tooLarge: { bytes: number; limit: number };
  empty: NoDetails;
  /** No workbook of any kind that we know. */
  notAWorkbook: NoDetails;
  /** Excel 97–2003 (.xls). */
  oldFormat: NoDetails;
  /** Excel's binary workbook (.xlsb). */
  binaryFormat: NoDetails;
  /** LibreOffice's own format (.ods). */
  openDocument: NoDetails;
  /** Needs a password to open. */
  encrypted: NoDetails;
  /** Cut off, garbled, or not what the format says; `part` is the piece inside, if one is known. */
  damaged: { part: string | null };
  /** Unpacks to more than a workbook does. `measure` says which limit was passed. */
  expandsTooFar: { measure: 'bytes' | 'parts' | 'ratio'; limit: number };
  /** Holds a document type definition, which a workbook may not and which can hide an attack. */
  unsafe: { part: string };
}

type UnreadableReason = keyof UnreadableReasons;

type Given = {
  [R in UnreadableReason]: readonly [reason: R, details: UnreadableReasons[R]];
}[UnreadableReason];

/** A reason with its details, to be told apart by `reason`. */
export type WhyUnreadable = {
  [R in UnreadableReason]: { readonly reason: R; readonly details: UnreadableReasons[R] };
}[UnreadableReason];

/** A file that is not read. The sentence for people is made where their language is known. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly why: WhyUnreadable;

  constructor(...[reason, details]: Given) {
    super(`${reason} ${JSON.stringify(details)}`);
    this.why = { reason, details } as WhyUnreadable;
  }
}

export const damaged = (part: string | null): UnreadableFile => new UnreadableFile('damaged', { part });
