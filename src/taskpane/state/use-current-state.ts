import { useCallback, useEffect, useRef, useState } from 'react';
import type { Told } from '../../workbook/explanation/told';
import type { LiveWorkbook } from '../../workbook/live-workbook';
import { currentState, type CurrentState } from './current-state';

/** A change is shown when nothing new comes for this long, so that typing is never held up. */
const QUIET_MILLISECONDS = 60;

/** What the pane shows of a workbook. */
export interface WatchedState {
  /** Null until the workbook has been read for the first time. */
  readonly state: CurrentState | null;
  /** The scenario that is shown; where the model has errors now, as it last could be calculated. */
  readonly told: Told | null;
  /** Whether `told` is from before the errors there are now. */
  readonly stale: boolean;
  readonly refresh: () => void;
}

/** What the pane shows, kept up to date with the workbook. */
export const useCurrentState = (workbook: LiveWorkbook, chosen: string | null): WatchedState => {
  const [read, setRead] = useState<Omit<WatchedState, 'refresh'>>({ state: null, told: null, stale: false });
  const latest = useRef(0);
  const shown = useRef(workbook.identity());
  const refresh = useCallback(() => {
    const asked = ++latest.current;
    currentState(workbook, chosen).then(
      (state) => {
        // A later question may be answered sooner.
        if (asked !== latest.current) return;
        // The last good answer of another workbook says nothing about this one.
        const same = shown.current === workbook.identity();
        shown.current = workbook.identity();
        setRead((before) => {
          const kept = state.hasModel && same ? before.told : null;
          return { state, told: state.told ?? kept, stale: state.told === null && kept !== null };
        });
      },
      (error: unknown) => {
        console.error(error);
      },
    );
  }, [workbook, chosen]);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = workbook.onChange(() => {
      clearTimeout(waiting);
      waiting = setTimeout(refresh, QUIET_MILLISECONDS);
    });
    refresh();
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [workbook, refresh]);
  return { ...read, refresh };
};
