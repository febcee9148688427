import type { IWorkbookData } from '@univerjs/core';
import { createStore, del, get, set } from 'idb-keyval';

/** Unsaved work, as it is kept in this browser until it is saved. */
export interface KeptWork {
  readonly fileName: string;
  /** The file it began with. */
  readonly bytes: Uint8Array;
  /** What was made of it in the grid. */
  readonly snapshot: IWorkbookData;
}

const KEY = 'unsaved';
const store = () => createStore('kantelpunt-workbench', 'work');

export const keepWork = (work: KeptWork): Promise<void> => set(KEY, work, store());

export const keptWork = (): Promise<KeptWork | undefined> => get<KeptWork>(KEY, store());

export const forgetWork = (): Promise<void> => del(KEY, store());
