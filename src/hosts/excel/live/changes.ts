/// <reference types="office-js" />
import type { Turns } from '../run/excel-turns';
import type { Journal } from '../undo/journal';
import { listenToExcel } from './excel-events';
import { debounced, listeners } from './listeners';
import { onceCalculated } from './once-calculated';

/** Who watches the workbook, and what they are told. */
export interface Changes {
  readonly onChange: (listener: () => void) => () => void;
  readonly onSelect: (listener: () => void) => () => void;
  /** Something was written from here. */
  readonly written: () => void;
  /** Excel tells of our own writing too, at times only after it is done. */
  readonly whileWriting: <T>(writing: () => Promise<T>) => Promise<T>;
}

/** Typing and calculating come in bursts. */
const QUIET_MILLISECONDS = 150;
const QUIET_SELECTION = 50;

export const watchChanges = (
  { look }: Turns,
  journal: Journal,
  complain: (error: unknown) => void,
): Changes => {
  const changed = listeners();
  const selected = listeners();
  let writing = 0;
  let listening: Promise<void> | null = null;
  const tell = debounced(() => {
    if (changed.some()) onceCalculated().then(changed.tell, complain);
  }, QUIET_MILLISECONDS);
  const verify = debounced(() => {
    look((context) => journal.verify(context)).then((other) => {
      if (other) changed.tell();
    }, complain);
  }, QUIET_MILLISECONDS);
  const listen = (): void => {
    listening ??= listenToExcel({
      changed: (sheetId, own) => {
        tell();
        if (writing === 0 && !own && journal.doubt(sheetId)) verify();
      },
      stirred: tell,
      selected: debounced(selected.tell, QUIET_SELECTION),
    }).catch((error: unknown) => {
      listening = null;
      complain(error);
    });
  };
  return {
    onChange: (listener) => {
      listen();
      return changed.add(listener);
    },
    onSelect: (listener) => {
      listen();
      return selected.add(listener);
    },
    written: tell,
    whileWriting: async (call) => {
      listen();
      // From here on somebody else's changes must be heard, or their work could be taken back.
      await listening;
      writing += 1;
      try {
        return await call();
      } finally {
        writing -= 1;
      }
    },
  };
};
