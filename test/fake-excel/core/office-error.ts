/** The codes of Microsoft's page on error handling that this fake gives. */
export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidRequestContext'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'PropertyNotLoaded'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'RunMustReturnPromise'
  | 'ValueNotLoaded';

/** What Excel rejects and throws with: `OfficeExtension.Error`, whose own name is `RichApi.Error`. */
export class OfficeError extends Error implements Pick<OfficeExtension.Error, 'code' | 'debugInfo'> {
  override readonly name = 'RichApi.Error';
  readonly debugInfo: OfficeExtension.DebugInfo;
  readonly traceMessages: string[] = [];

  constructor(
    readonly code: ErrorCode,
    message: string,
    errorLocation = '',
  ) {
    super(message);
    this.debugInfo = { code, message, errorLocation };
  }
}

export const invalidArgument = (where: string, why: string): OfficeError =>
  new OfficeError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. (${why})`,
    where,
  );

export const itemNotFound = (what: string): OfficeError =>
  new OfficeError('ItemNotFound', `The requested resource doesn't exist. (${what})`, what);
