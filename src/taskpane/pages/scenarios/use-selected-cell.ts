import { useEffect, useState } from 'react';
import type { SelectedCell } from '../../../workbook/live-workbook';
import { usePane } from '../../pane-context';

/** The cell that people select while they point at one; null while they do not, or where several are selected. */
export const useSelectedCell = (pointing: boolean): SelectedCell | null => {
  const { workbook } = usePane();
  const [selected, setSelected] = useState<SelectedCell | null>(null);
  useEffect(() => {
    if (!pointing) return undefined;
    let gone = false;
    const look = (): void => {
      workbook.selected().then(
        (cell) => {
          if (!gone) setSelected(cell);
        },
        (error: unknown) => {
          console.error(error);
        },
      );
    };
    look();
    const stop = workbook.onSelect(look);
    return () => {
      gone = true;
      stop();
    };
  }, [workbook, pointing]);
  return pointing ? selected : null;
};
