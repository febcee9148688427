import { createContext, useContext } from 'react';
import type { Told } from '../workbook/explanation/told';
import type { LiveWorkbook } from '../workbook/live-workbook';
import type { PanePage } from './page';
import type { CurrentState } from './state/current-state';
import type { Writing } from './writing/use-writing';

/** What every page of the pane works with. */
export interface PaneContext {
  readonly workbook: LiveWorkbook;
  readonly state: CurrentState;
  /** The scenario that is shown; null where nothing could be calculated yet. */
  readonly told: Told | null;
  /** Whether `told` is from before the errors there are now. */
  readonly stale: boolean;
  /** Shows another scenario, here and on the result sheets. */
  readonly choose: (scenario: string) => void;
  readonly go: (page: PanePage) => void;
  readonly refresh: () => void;
  readonly writing: Writing;
  /** The day on the user's calendar: `2026-11-22`. */
  readonly today: () => string;
}

export const PaneContextProvider = createContext<PaneContext | null>(null);

export const usePane = (): PaneContext => {
  const context = useContext(PaneContextProvider);
  if (context === null) throw new TypeError('a page outside the pane');
  return context;
};
