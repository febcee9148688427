import { useEffect, useState } from 'react';
import type { TableImage } from '../../workbook/port';
import { usePane } from '../pane-context';

/** The tables as they now stand in the workbook, read again after every change; null until they have been read. */
export const useTables = (): readonly TableImage[] | null => {
  const { workbook, state } = usePane();
  const [images, setImages] = useState<readonly TableImage[] | null>(null);
  useEffect(() => {
    let gone = false;
    workbook.tables().then(
      (read) => {
        if (!gone) setImages(read);
      },
      (error: unknown) => {
        console.error(error);
      },
    );
    return () => {
      gone = true;
    };
  }, [workbook, state]);
  return images;
};
