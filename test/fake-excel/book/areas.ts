import type { Area } from './area';

/** Several rectangles of one sheet. */
export class Areas {
  constructor(readonly all: readonly Area[]) {}

  get first(): Area {
    return this.all[0]!;
  }
}
