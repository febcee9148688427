import { CommandType, ICommandService } from '@univerjs/core';
import type { Grid } from './create-grid';

/** Mutations that say nothing new: results of formulas, pictures of charts, and how things are shown. */
const NOT_THE_USER = /formula|drawing|auto-?height|set-worksheet-active|^doc\./i;

/** Calls when somebody changes something of this workbook that a file would hold. */
export function onUserChange({ injector }: Grid, listener: (unitId: string) => void): void {
  injector.get(ICommandService).onCommandExecuted(({ id, type, params }, options) => {
    if (type !== CommandType.MUTATION || options?.fromFormula === true || NOT_THE_USER.test(id)) return;
    const { unitId } = (params ?? {}) as { readonly unitId?: string };
    if (unitId !== undefined) listener(unitId);
  });
}
