import { forgetWork, keepWork, type KeptWork } from './recovery';

/** Work is kept when nobody typed for this long. */
const QUIET_MILLISECONDS = 1500;

/** Keeps unsaved work in the browser, for after a reload. */
export interface WorkKeeper {
  /** Keeps it once nobody types any more. */
  readonly keepSoon: () => void;
  readonly forget: () => Promise<void>;
}

/** @param work what is to be kept; null where there is nothing */
export const workKeeper = (work: () => KeptWork | null): WorkKeeper => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // A browser may allow no storage; the bar goes on saying that the work is not saved.
  const warn = (error: unknown): void => {
    console.warn(error);
  };
  return {
    keepSoon: () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const now = work();
        if (now !== null) keepWork(now).catch(warn);
      }, QUIET_MILLISECONDS);
    },
    forget: async () => {
      clearTimeout(waiting);
      await forgetWork().catch(warn);
    },
  };
};
