import { useCallback, useEffect, useRef, useState } from 'react';
import type { LiveWorkbook } from '../workbook/live-workbook';
import { currentState, type CurrentState } from './current-state';

/** A change is shown when nothing new comes for this long, so that typing is never held up. */
const QUIET_MILLISECONDS = 60;

/** What the pane shows, kept up to date with the workbook; null until it has been read for the first time. */
export const useCurrentState = (
  workbook: LiveWorkbook,
  chosen: string | null,
): { readonly state: CurrentState | null; readonly refresh: () => void } => {
  const [state, setState] = useState<CurrentState | null>(null);
  const latest = useRef(0);
  const refresh = useCallback(() => {
    const asked = ++latest.current;
    currentState(workbook, chosen).then(
      (read) => {
        // A later question may be answered sooner.
        if (asked === latest.current) setState(read);
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
  return { state, refresh };
};
