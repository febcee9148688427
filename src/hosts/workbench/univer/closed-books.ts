import { IUniverInstanceService } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import type { Grid } from './create-grid';

/**
 * The grid compares cells with their drop-down lists when nothing else goes on. For a workbook that has been closed
 * by then it would throw; there is nothing to compare any more.
 */
export function passOverClosedBooks({ injector }: Pick<Grid, 'injector'>): void {
  const books = injector.get(IUniverInstanceService);
  const validator = injector.get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unitId, ...rest) =>
    books.getUnit(unitId) ? validate(unitId, ...rest) : Promise.resolve([]);
}
