/// <reference types="office-js" />
import { WriteRefusal, type WhyRefused } from '../../../workbook/write-refusal';
import { BrokenSpec } from '../../../workbook/spec/broken-spec';

/** The code of an error that the program itself gives, such as `AccessDenied`; null for any other. */
export const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const whyOf = (error: unknown): WhyRefused => {
  switch (codeOf(error) ?? '') {
    case 'AccessDenied':
      return { reason: 'protected', sheet: null };
    case 'InvalidOperationInCellEditMode':
      return { reason: 'editing' };
    case 'ApiNotFound':
    case 'NotImplemented':
    case 'UnsupportedOperation':
      return { reason: 'tooOld', lacks: messageOf(error) };
    default:
      return { reason: 'program', message: messageOf(error) };
  }
};

/** Why writing could not be done, with the error it comes from. A mistake of our own stays what it is. */
export const refusalOf = (error: unknown): Error =>
  error instanceof WriteRefusal || error instanceof BrokenSpec
    ? error
    : Object.assign(new WriteRefusal(whyOf(error)), { cause: error });
