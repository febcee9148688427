import type { NoDetails } from './unreadable-file';

/** Things in a workbook that we never write ourselves, so they are the user's and would be lost. */
export type WouldLose =
  | 'signature'
  | 'sharedWorkbookHistory'
  | 'pivotTable'
  | 'slicer'
  | 'picture'
  | 'chart'
  | 'comment'
  | 'control'
  | 'embeddedObject'
  | 'dataConnection'
  | 'table'
  | 'tableInUse'
  | 'other';

/** Why sheets or a file are not written, with what a sentence about it needs to know. */
interface UnwritableReasons {
  /** `sheet` is null where the whole workbook would lose it; `name` is that of the thing, if it has one. */
  wouldLose: { what: WouldLose; sheet: string | null; name: string | null };
  /** Another table, defined name or chart sheet has this name already. */
  nameTaken: { name: string };
  /** The user has protected the sheet that would be replaced. */
  sheetProtected: { sheet: string };
  /** The user has locked the set of sheets, and a sheet would be added. */
  structureProtected: NoDetails;
  /** Saved as “Strict Open XML”, which is read but not added to. */
  strictFormat: NoDetails;
  /** A file stands there already and nobody said to replace it. */
  fileExists: { path: string };
  folderMissing: { path: string };
  noPermission: { path: string };
  diskFull: { path: string };
  /** The path is a folder. */
  directory: { path: string };
  /** The disk or the network refused; `code` is the system's own, such as `EIO`. */
  unreachable: { path: string; code: string };
}

type UnwritableReason = keyof UnwritableReasons;

type Given = {
  [R in UnwritableReason]: readonly [reason: R, details: UnwritableReasons[R]];
}[UnwritableReason];

/** A reason with its details, to be told apart by `reason`. */
export type WhyUnwritable = {
  [R in UnwritableReason]: { readonly reason: R; readonly details: UnwritableReasons[R] };
}[UnwritableReason];

/** Something that is not written; what was there before still is. */
export class UnwritableFile extends Error {
  override readonly name = 'UnwritableFile';
  readonly why: WhyUnwritable;

  constructor(...[reason, details]: Given) {
    super(`${reason} ${JSON.stringify(details)}`);
    this.why = { reason, details } as WhyUnwritable;
  }
}
